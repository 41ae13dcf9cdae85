// Starts the page. Runs in <head> before the first paint: it applies the reader's settings, then
// fetches the app when the browser is idle or at the first interaction, which it replays.
(function () {
  "use strict";
  var PATIENCE = 3000; // ms
  var root = document.documentElement;
  var script = document.currentScript;
  var base = new URL(".", script.src);
  var data = script.dataset;

  root.dataset.script = "";
  // Until the place is reached that the address names, style lays out everything.
  if (location.hash) root.dataset.linked = "";
  try {
    var settings = JSON.parse(localStorage.getItem("changjuan")) || {};
    ["theme", "text", "motion", "saving"].forEach(function (name) {
      if (/^[a-z]+$/.test(settings[name] || "")) root.dataset[name] = settings[name];
    });
  } catch (denied) {
    // Storage is denied in some frames; then the system's settings stand.
  }

  var connection = navigator.connection;
  var saving = root.dataset.saving === "on" || Boolean(connection && connection.saveData);
  var started = false;
  var failed = false;
  var held = null;

  if (!saving) {
    preload(data.glue);
    preload(data.wasm, "fetch");
  }

  // A panic ends the whole WebAssembly instance: from here on the page is the static one.
  function fail(error) {
    if (failed) return;
    failed = true;
    root.dataset.failed = "";
    delete root.dataset.hydrated;
    document.querySelectorAll(".card__overlay").forEach(function (it) { it.remove(); });
    document.querySelectorAll("[data-counting]").forEach(function (it) { it.removeAttribute("data-counting"); });
    document.querySelectorAll("dialog[open]").forEach(function (it) { it.close(); });
    console.warn("changjuan: " + error);
  }

  function preload(name, as) {
    var link = document.createElement("link");
    link.rel = as ? "preload" : "modulepreload";
    if (as) {
      link.as = as;
      link.crossOrigin = "anonymous";
    }
    link.setAttribute("fetchpriority", "low");
    link.href = new URL(name, base).href;
    document.head.append(link);
  }

  function hydrate(app) {
    app.hydrate();
    document.querySelectorAll("leptos-island").forEach(function (island) {
      if (!failed) app[island.dataset.component](island);
    });
    if (!failed) root.dataset.hydrated = "";
  }

  function start() {
    if (started) return;
    started = true;
    var wasm = fetch(new URL(data.wasm, base), { integrity: data.integrity });
    wasm.catch(function () {}); // it may fail before anybody waits for it; whoever does is told
    import(new URL(data.glue, base).href)
      .then(function (app) {
        return app.default({ module_or_path: wasm }).then(function () { hydrate(app); });
      })
      .catch(fail)
      .then(release);
  }

  // A press on what is not awake yet would do nothing, or leave the page for a bare picture: it is
  // made again when the app is awake, has failed, or takes too long.
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

  addEventListener("error", function (event) {
    if (event.error instanceof WebAssembly.RuntimeError) fail(event.error);
  });
  addEventListener("unhandledrejection", function (event) {
    if (event.reason instanceof WebAssembly.RuntimeError) fail(event.reason);
  });
  addEventListener("click", hold, true);
  ["keydown", "touchstart"].forEach(function (type) {
    addEventListener(type, start, { capture: true, once: true, passive: true });
  });
  if (saving) return;
  // Two frames after parsing the first paint has been made.
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () {
      (window.requestIdleCallback || setTimeout)(start, { timeout: 500 });
    });
  });
})();
