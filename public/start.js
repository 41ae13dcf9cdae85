// Starts the app when the browser is idle or at the first interaction, which it replays. Deferred: a
// page parsed before its styles are in would be laid out by Chromium without them.
(function () {
  "use strict";
  var PATIENCE = 3000; // ms
  var SLICE = 8; // ms of layout in one idle call
  var DOZEN = 12; // rows of a table that are laid out at once
  // What a press waits for while nothing is awake: a number has a row to lead to.
  var PRESSED = "button, a[data-photo], a[data-share]";
  // What the islands in the second file answer for (scripts/shell/split.mjs).
  var LATER = "a[data-photo], a[data-share], a.stat, a.card__text, .figures button";
  var root = document.documentElement;
  /** @typedef {HTMLScriptElement & { wasm?: Promise<Response> }} Boot with the file that is on its way */
  var boot = /** @type {Boot} */ (document.querySelector("script[data-wasm]"));
  var data = /** @type {Record<string, string>} */ (boot.dataset);
  // Not where the reader saves data (boot.js).
  var asked = root.dataset.live === "";
  var started = false;
  var failed = false;
  /** @type {HTMLElement | null} */
  var held = null;

  // Whoever shows the page in a frame of his own has his own way to share it.
  if (parent !== window) root.dataset.framed = "";

  /**
   * @template {HTMLElement} T
   * @param {string} selector
   * @param {(it: T) => void} act
   */
  function each(selector, act) {
    /** @type {NodeListOf<T>} */ (document.querySelectorAll(selector)).forEach(act);
  }

  /**
   * A panic ends the whole instance: from here on the page is the static one.
   *
   * @param {unknown} error
   */
  function fail(error) {
    if (failed) return;
    failed = true;
    root.dataset.failed = "";
    delete root.dataset.hydrated;
    delete root.dataset.whole;
    each(".card__overlay", function (it) { it.remove(); });
    ["data-counting", "data-at"].forEach(function (state) {
      each("[" + state + "]", function (it) { it.removeAttribute(state); });
    });
    each("dialog[open]", function (/** @type {HTMLDialogElement} */ it) { it.close(); });
    console.warn("changjuan: " + error);
  }

  /**
   * @param {string} name
   * @param {string} integrity
   */
  function load(name, integrity) {
    var file = fetch(new URL(name, document.baseURI), { integrity: integrity });
    file.catch(function () {}); // whoever waits for it is told
    return file;
  }

  /**
   * @typedef {Record<string, (island: HTMLElement) => void>} Islands how each is woken up
   * @typedef {(file: { module_or_path: Promise<Response> }) => Promise<unknown>} First brings the first file
   * @typedef {(file: Promise<Response>) => Promise<void>} Second brings the second one
   * @typedef {{ default: First, join: Second, later?: string[], hydrate: () => void }} Parts
   * @param {Islands & Parts} app
   * @param {boolean} isLater whether those of the second file are woken up
   */
  function wake(app, isLater) {
    var later = app.later || [];
    each("leptos-island", function (island) {
      var name = /** @type {string} */ (island.dataset.component);
      if (!failed && isLater === later.indexOf(name) >= 0) app[name](island);
    });
    if (!failed) root.dataset[isLater ? "whole" : "hydrated"] = "";
  }

  /**
   * Without the second file what it answers for are links and a table, and graphics that stand complete.
   *
   * @param {Islands & Parts} app
   * @param {Promise<Response> | undefined} file
   */
  function wakeLater(app, file) {
    var joined = file ? app.join(file) : Promise.resolve();
    joined
      .then(function () { wake(app, true); }, function (error) {
        root.dataset.cut = "";
        console.warn("changjuan: " + error);
      })
      .catch(fail)
      .then(release);
  }

  /** @param {Islands & Parts} app */
  function wakeFirst(app) {
    boot.wasm = boot.wasm || load(data.wasm, data.integrity);
    // Asked for while the first one comes, the second is there just after it.
    var later = app.later && boot.wasm.then(function () {
      return load(data.later, data.laterIntegrity);
    });
    if (later) later.catch(function () {}); // wakeLater tells
    return app.default({ module_or_path: boot.wasm }).then(function () {
      app.hydrate();
      wake(app, false);
      wakeLater(app, later);
    });
  }

  function start() {
    if (started) return;
    started = true;
    import(new URL(data.glue, document.baseURI).href).then(wakeFirst).catch(fail).then(function () {
      if (failed) release();
      else if (held && !held.matches(LATER)) press();
      if (asked) idle(layOut);
    });
  }

  /**
   * A press on what is not awake yet is made again when the app is, has failed, or takes too long.
   *
   * @param {MouseEvent} event
   */
  function hold(event) {
    start();
    var modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    var target = /** @type {Element} */ (event.target);
    /** @type {false | HTMLElement | null} */
    var control = !modified && target.closest(root.dataset.hydrated === "" ? LATER : PRESSED);
    if (!control) return;
    event.preventDefault();
    held = control;
    setTimeout(release, PATIENCE);
  }

  function press() {
    var control = held;
    held = null;
    if (control) control.click();
  }

  function release() {
    removeEventListener("click", hold, true);
    press();
  }

  /** @param {() => void} act */
  function idle(act) {
    if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 200 });
    else setTimeout(act);
  }

  // Lays out what boot.js has set aside, in the order of the page and never in a long task; then, unless
  // the reader saves data, has what would wait for the reader to come near fetched, one after the other.
  function layOut() {
    var groups = root.dataset.aside === undefined ? [] : grouped("[data-piece]");
    inTurn(groups, SLICE, function (group) {
      group.forEach(lay);
      void root.scrollHeight;
    }, function () {
      delete root.dataset.aside;
      // What is for paper alone, or for whoever asks, waits until then.
      if (asked) inTurn(grouped(".chapter__strip, img[loading]:not([hidden] *, dialog *)"), 0, function (group) {
        group.forEach(function (it) {
          if (it instanceof HTMLImageElement) it.loading = "eager";
          else lay(it);
        });
      }, function () { lay(root); });
    });
  }

  /** @param {HTMLElement} it */
  function lay(it) {
    it.dataset.laid = "";
  }

  /**
   * Each by itself, but of the rows of a table a dozen.
   *
   * @param {string} selector
   */
  function grouped(selector) {
    /** @type {HTMLElement[][]} */
    var groups = [];
    each(selector, function (it) {
      var last = groups[groups.length - 1];
      if (last && it.localName === "tr" && last[0].localName === "tr" && last.length < DOZEN) last.push(it);
      else groups.push([it]);
    });
    return groups;
  }

  /**
   * Does something with all of `things`, one at a time and as long in each idle moment as a slice lasts.
   *
   * @template T
   * @param {T[]} things
   * @param {number} length of a slice, ms
   * @param {(it: T) => void} act
   * @param {() => void} then
   */
  function inTurn(things, length, act, then) {
    var next = 0;
    (function slice() {
      var end = performance.now() + length;
      while (next < things.length) {
        act(things[next++]);
        if (performance.now() >= end) return idle(slice);
      }
      then();
    })();
  }

  /** @param {ErrorEvent | PromiseRejectionEvent} event */
  function trapped(event) {
    var error = "error" in event ? event.error : event.reason;
    if (error instanceof WebAssembly.RuntimeError) fail(error);
  }

  addEventListener("error", trapped);
  addEventListener("unhandledrejection", trapped);
  addEventListener("click", hold, true);
  ["keydown", "touchstart"].forEach(function (type) {
    addEventListener(type, start, { capture: true, once: true });
  });
  if (!asked) {
    addEventListener("load", function () { idle(layOut); });
    return;
  }
  addEventListener("DOMContentLoaded", function () {
    requestAnimationFrame(function () { idle(start); });
  });
})();
