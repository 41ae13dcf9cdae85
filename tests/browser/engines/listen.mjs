// Lets pages tell what drivers of browsers do not: what they complain about, and what they show early.

/** When a page tells what it shows early, ms after it has begun. */
export const EARLY = 1_500;

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

/** Tells once, `time` ms after the page has begun, what it shows then; asking sooner would lay it out. */
function look(time) {
  setTimeout(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const title = document.querySelector("h1")?.getBoundingClientRect();
    const styles = document.querySelector("body link[rel=stylesheet]");
    const after = (it) => styles && styles.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING;
    const boxes = [...document.querySelectorAll("body *")].filter((it) => after(it) && it.getClientRects().length);
    const early = {
      painted: paint?.startTime ?? null,
      title: Boolean(title && title.height > 0 && title.bottom > 0 && title.top < innerHeight),
      styled: document.styleSheets.length > 0 && styles?.["sheet"] !== null,
      later: boxes.map((it) => it.outerHTML.slice(0, 60)),
    };
    Object.assign(window, { early });
  }, time);
}

/** For `serve`: each page begins with the script above, as a file, which its policy allows. */
export const LISTEN = {
  added: { "/listen.js": `(${listen})();(${look})(${EARLY})` },
  change: (_path, html) => html.replace("<head>", '<head><script src="/listen.js"></script>'),
};
