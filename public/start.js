// Starts the app when the browser is idle or at the first interaction, which it replays. Deferred: a
// page parsed before its styles are in would be laid out by Chromium without them.
(function () {
  "use strict";
  var PATIENCE = 3000; // ms
  var root = document.documentElement;
  var boot = document.querySelector("script[data-wasm]");
  var data = boot.dataset;
  // Not where the reader saves data.
  var asked = document.querySelector('link[rel="modulepreload"]');
  var started = false;
  var failed = false;
  var held = null;

  function each(selector, act) {
    document.querySelectorAll(selector).forEach(act);
  }

  // A panic ends the whole instance: from here on the page is the static one.
  function fail(error) {
    if (failed) return;
    failed = true;
    root.dataset.failed = "";
    delete root.dataset.hydrated;
    each(".card__overlay", function (it) { it.remove(); });
    each("[data-counting]", function (it) { it.removeAttribute("data-counting"); });
    each("dialog[open]", function (it) { it.close(); });
    console.warn("changjuan: " + error);
  }

  function hydrate(app) {
    app.hydrate();
    each("leptos-island", function (island) {
      if (!failed) app[island.dataset.component](island);
    });
    if (!failed) root.dataset.hydrated = "";
  }

  function start() {
    if (started) return;
    started = true;
    var wasm = fetch(new URL(data.wasm, document.baseURI), { integrity: data.integrity });
    wasm.catch(function () {}); // whoever waits for it is told
    import(new URL(data.glue, document.baseURI).href)
      .then(function (app) {
        return app.default({ module_or_path: wasm }).then(function () { hydrate(app); });
      })
      .catch(fail)
      .then(release);
  }

  // A press on what is not awake yet is made again when the app is, has failed, or takes too long.
  function hold(event) {
    start();
    var modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    var control = !modified && event.target.closest("button, a[data-photo]");
    if (!control) return;
    event.preventDefault();
    held = control;
    setTimeout(release, PATIENCE);
  }

  function release() {
    removeEventListener("click", hold, true);
    if (held) held.click();
    held = null;
  }

  function trapped(event) {
    var error = event.error || event.reason;
    if (error instanceof WebAssembly.RuntimeError) fail(error);
  }

  addEventListener("error", trapped);
  addEventListener("unhandledrejection", trapped);
  addEventListener("click", hold, true);
  ["keydown", "touchstart"].forEach(function (type) {
    addEventListener(type, start, { capture: true, once: true });
  });
  if (!asked) return;
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      (window.requestIdleCallback || setTimeout)(start, { timeout: 500 });
    });
  });
})();
