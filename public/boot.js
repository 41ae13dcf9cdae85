// Before the first paint: applies the reader's settings and asks for the app, which start.js starts.
(function () {
  "use strict";
  var root = document.documentElement;
  var script = document.currentScript;

  root.dataset.script = "";
  // Style lays out everything until that place is reached.
  if (location.hash) root.dataset.linked = "";
  try {
    var settings = JSON.parse(localStorage.getItem("changjuan")) || {};
    ["theme", "text", "motion", "saving"].forEach(function (name) {
      if (/^[a-z]+$/.test(settings[name] || "")) root.dataset[name] = settings[name];
    });
  } catch (denied) {
    // Storage is denied in some frames.
  }

  function preload(name, as) {
    var link = document.createElement("link");
    link.rel = as ? "preload" : "modulepreload";
    if (as) {
      link.as = as;
      link.crossOrigin = "anonymous";
    }
    link.setAttribute("fetchpriority", "low");
    link.href = new URL(name, script.src).href;
    document.head.append(link);
  }

  if (root.dataset.saving === "on" || (navigator.connection || {}).saveData) return;
  preload(script.dataset.glue);
  preload(script.dataset.wasm, "fetch");
})();
