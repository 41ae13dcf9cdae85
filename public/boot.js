// Before the first paint: applies the reader's settings and asks for the painting and the app, which
// start.js starts. Inlined; the same text in every page, what differs stands at its element.
(function () {
  "use strict";
  var root = document.documentElement;
  var set = root.dataset;
  var script = /** @type {HTMLScriptElement & { wasm?: Promise<Response> }} */ (document.currentScript);
  var data = /** @type {Record<string, string>} */ (script.dataset);

  set.script = "";
  try {
    var settings = JSON.parse(localStorage.getItem("changjuan") || "{}");
    ["theme", "text", "motion", "saving"].forEach(function (name) {
      if (/^[a-z]+$/.test(settings[name] || "")) set[name] = settings[name];
    });
  } catch {
    // Storage is denied in some frames.
  }

  // What is further below is laid out later, in pieces (style/pieces.css), except where the browser has a
  // place in it to find.
  var visit = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
  if (!location.hash && visit && visit.type === "navigate") set.aside = "";

  /**
   * @param {string | undefined} name a file's address
   * @param {"image" | ""} as what it is: a picture, which is in sight, or a module
   */
  function preload(name, as) {
    if (!name) return;
    var link = document.createElement("link");
    link.href = name;
    link.as = as;
    link.rel = as ? "preload" : "modulepreload";
    link.fetchPriority = as ? "high" : "low";
    document.head.append(link);
  }

  // The same choice as in masthead.css, which has none of these names until the styles are in.
  var night = set.theme ? set.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  var shape = data.tall && matchMedia("(max-aspect-ratio: 4/5)").matches ? "tall" : "wide";
  preload(data[night ? shape + "Night" : shape], "image");

  var connection = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection || {};
  if (set.saving === "on" || connection.saveData) return;
  // Graphics may stay beside their steps (style/scene-live.css).
  set.live = "";
  // The app is five times the painting, with which it shares the line where a server does not heed
  // priorities. So it comes behind, by a third of what the page took to begin, unless start.js is faster:
  // on a slow line the painting is complete 100 ms sooner, and the app awake no later.
  setTimeout(function () {
    if (script.wasm) return;
    preload(data.glue, "");
    // No preload: WebKit would fetch the file once more, unless it has a cache on disk. If it does not come,
    // start.js tells.
    script.wasm = fetch(data.wasm, { integrity: data.integrity, priority: "low" });
    script.wasm.catch(function () {});
  }, Math.min(performance.now() / 3, 100));
})();
