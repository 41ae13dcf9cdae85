// On the page of a piece: takes the reader on to its place in the report. Not inside WeChat, which would
// share the address of the report instead of this one, without the place behind its #.
(function () {
  "use strict";
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var to = script.dataset.to || "";
  // A scene is shared by the page of its section, and named behind its #.
  if (/^#scene-/.test(location.hash)) to = to.split("#")[0] + location.hash;
  if (!/MicroMessenger/i.test(navigator.userAgent)) location.replace(to);
})();
