// Development only: reloads the page when Trunk has built it anew.
(function () {
  "use strict";
  var address = location.protocol.replace("http", "ws") + "//" + location.host + "/.well-known/trunk/ws";
  /** @param {boolean} again whether there was a connection before */
  function connect(again) {
    var socket = new WebSocket(address);
    socket.onopen = function () { if (again) location.reload(); };
    socket.onmessage = function (event) {
      var message = JSON.parse(event.data);
      if (message.type === "reload") location.reload();
      if (message.type === "buildFailure") console.error(message.data.reason);
    };
    socket.onclose = function () { setTimeout(connect, 2000, true); };
  }
  connect(false);
})();
