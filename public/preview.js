// The page on which frames are tried: shows the one that is chosen, and writes what to paste for it.
(function () {
  "use strict";
  var main = /** @type {HTMLElement} */ (document.querySelector(".preview"));
  var choices = /** @type {HTMLElement} */ (main.querySelector(".preview__choices"));
  var frame = /** @type {HTMLIFrameElement} */ (main.querySelector("iframe"));
  var status = /** @type {HTMLElement} */ (main.querySelector("[role=status]"));
  var here = new URL(main.dataset.way || "", location.href).href;
  var base = main.dataset.base || here;
  // As embed.js calls the report: its folder or, at a host's root, the host.
  var name = new URL(base).pathname.split("/").slice(-2)[0] || new URL(base).hostname.split(".")[0];

  /** @param {string} text as HTML, also between quotation marks */
  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  }

  /** @param {string} name of a group of choices */
  function chosen(name) {
    var choice = /** @type {HTMLInputElement} */ (choices.querySelector("[name=" + name + "]:checked"));
    return choice.value;
  }

  /** @param {(part: HTMLElement) => void} act on each text to paste */
  function eachText(act) {
    /** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll("[data-template]")).forEach(act);
  }

  function show() {
    var select = /** @type {HTMLSelectElement} */ (choices.querySelector("select"));
    var piece = select.options[select.selectedIndex];
    var theme = chosen("theme");
    var query = theme === "auto" ? "" : "?theme=" + theme;
    var values = /** @type {Record<string, string>} */ ({
      frame: new URL(piece.value + query, base).href,
      page: new URL(piece.dataset.page || "", base).href,
      name: name,
      place: piece.dataset.place || "",
      title: piece.dataset.title,
      height: piece.dataset.height,
      loader: new URL(main.dataset.loader || "", base).href,
      picture: new URL(piece.dataset.picture || "", base).href,
      code: new URL(piece.dataset.code || "", base).href,
    });
    eachText(function (part) {
      part.textContent = (part.dataset.template || "").replace(/\{(\w+)\}/g, function (place, name) {
        return name in values ? escaped(values[name]) : place;
      });
    });
    frame.title = values.title;
    frame.style.setProperty("inline-size", chosen("width") + "px");
    var shown = new URL(piece.value + query, here).href;
    if (frame.src === shown) return;
    frame.style.removeProperty("height");
    frame.height = values.height;
    frame.src = shown;
  }

  /** @param {Node} part selects a text, for the reader's own hand where the clipboard is closed */
  function select(part) {
    var selection = getSelection();
    if (selection) selection.selectAllChildren(part);
    return Boolean(selection) && document.execCommand("copy");
  }

  /** @param {boolean} copied */
  function tell(copied) {
    status.textContent = (copied ? status.dataset.copied : status.dataset.copyFailed) || "";
  }

  /** @param {HTMLElement} part */
  function copy(part) {
    if (!navigator.clipboard) return tell(select(part));
    navigator.clipboard.writeText(part.textContent || "").then(
      function () { tell(true); },
      function () { tell(select(part)); },
    );
  }

  main.addEventListener("click", function (event) {
    var button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-copy]"));
    var part = button && document.getElementById(button.dataset.copy || "");
    if (part) copy(part);
  });
  choices.addEventListener("change", show);
  choices.hidden = false;
  var narrow = /** @type {HTMLInputElement} */ (choices.querySelector("[name=width]"));
  if (innerWidth < 640) narrow.checked = true;
  eachText(function (part) { /** @type {HTMLElement} */ (part.parentElement).hidden = false; });
  show();
})();
