// Lets pages tell what they complain about where the driver of a browser does not.

/** Runs in the page before anything else. */
function listen() {
  const said = [];
  Object.assign(window, { said });
  addEventListener("error", (event) => said.push(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", (event) => said.push(`uncaught: ${event.reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    said.push(`refused: ${effectiveDirective} ${blockedURI}`));
  for (const kind of ["error", "warn"]) {
    const own = console[kind];
    console[kind] = (...words) => {
      said.push(`console ${kind}: ${words.join(" ")}`);
      own(...words);
    };
  }
}

/** For `serve`: each page begins with the script above, as a file, which its policy allows. */
export const LISTEN = {
  added: { "/listen.js": `(${listen})()` },
  change: (_path, html) => html.replace("<head>", '<head><script src="/listen.js"></script>'),
};
