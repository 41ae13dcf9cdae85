// Preview only: reloads the page when the command has built it anew.
(function () {
  "use strict";
  var AGAIN = 1000; // ms, until the command is asked again that has not answered
  var address = "/.well-known/changjuan/edition?after=";
  /** @param {string} edition that the page is of, if that is known */
  function ask(edition) {
    fetch(address + edition, { cache: "no-store" }).then(function (answer) {
      if (!answer.ok) throw new Error("not a preview");
      return answer.text();
    }).then(function (now) {
      if (edition && now !== edition) location.reload();
      else ask(now);
    }).catch(function () { setTimeout(ask, AGAIN, edition); });
  }
  ask("");
})();
