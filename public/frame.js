// In the frame of an embed: tells the page around it how high the content is and what is read, and hears
// what the reader sees of it and where to go. Our messages are plain objects `{ changjuan: 1, type, … }`;
// heights go out in the words of other loaders, too. What goes out, to whoever shows the frame, is numbers and
// ids; nothing that comes in is taken for markup, for code or, but for the host's own page, for an address.
(function () {
  "use strict";
  var VERSION = 1;
  var MOST = 100000; // px, of whatever is measured
  var RISES = 5; // that many within a second
  var SECOND = 1000; // ms
  var PATIENCE = 3000; // ms in which a place that was gone to may still move
  var LEAVING = 500; // ms in which a link has led away, if it may
  var BOX = 640; // px, what a dialog has of a frame of which nobody knows what is seen
  var LEAST = 320; // px, what it has of one of which less is seen
  var AGAIN = 200; // ms
  var CARD = ".small-card:not([hidden])";
  var CLOSED = "details:not([open])";
  var ID = /^[A-Za-z][\w-]{0,79}$/;
  var root = document.documentElement;
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search);
  // A report is called by the name of its folder or, at a host's root, of the host, as embed.js does.
  var path = /^(.*?)\/embed\/(?:[fp]\/)?(?:[\w-]+\/?)?(?:index\.html)?$/.exec(location.pathname);
  var name = path && path[1].split("/").pop() || location.hostname.split(".")[0];
  root.dataset.name = name;
  if (theme) root.dataset.theme = theme[1];
  if (parent === window) return;

  var pym = (/[?&]childId=([\w-]{1,64})(?:&|$)/.exec(location.search) || [])[1];
  var secret = (/^#\?secret=([A-Za-z0-9]{1,64})$/.exec(location.hash) || [])[1];
  /** @type {HTMLElement | null} */
  var content = null;
  var loaded = false;
  var told = 0;
  var width = 0;
  /** @type {number[]} */
  var rises = [];
  var stuck = false;
  /** @typedef {{ top: number, bottom: number }} Part of the document, px */
  /** @type {Part | null} */
  var seen = null; // as the host tells
  /** @type {Part | null} */
  var sight = null; // as the browser tells where no host does
  var shown = { top: 0, bottom: 0 }; // what lies over the page has this part
  var asking = 0;
  var shift = 0; // px, of the small card
  var section = "";
  /** @type {{ target: Element, top: number, end: number } | null} */
  var going = null;

  /** @param {unknown} message */
  function post(message) {
    parent.postMessage(message, "*");
  }

  /**
   * @param {string} type
   * @param {object} [more]
   */
  function say(type, more) {
    post(Object.assign({ changjuan: VERSION, type: type }, more));
  }

  /**
   * @param {object} data
   * @param {string} key
   * @returns {unknown}
   */
  function own(data, key) {
    return Object.prototype.hasOwnProperty.call(data, key) ? /** @type {any} */ (data)[key] : undefined;
  }

  /**
   * @param {unknown} it
   * @returns {it is number}
   */
  function isLength(it) {
    return typeof it === "number" && it >= 0 && it <= MOST;
  }

  /** @param {() => void} act */
  function attempt(act) {
    try {
      act();
    } catch (denied) {
      // The history is denied in some frames; what should be an address may be none.
    }
  }

  // Heights

  /** @param {boolean} [asked] whether it is told even if it is the same */
  function measure(asked) {
    if (!content) return;
    var box = content.getBoundingClientRect();
    // Zoomed, a whole number may come out a little larger.
    var height = Math.min(Math.ceil(box.height - 0.01), MOST);
    if (height <= 0) return;
    if (box.width !== width || height < told) calm();
    width = box.width;
    if (loaded && height > told && !stuck) {
      var now = performance.now();
      rises = rises.filter(function (time) { return now - time < SECOND; });
      stuck = rises.push(now) > RISES;
    }
    if (stuck) height = told;
    if (height !== told || asked) tell(height);
    follow();
  }

  /** @param {number} height px */
  function tell(height) {
    told = height;
    say("height", { height: height });
    if (pym) post(["pym", pym, "height", height].join("xPYMx"));
    post({ sentinel: "amp", type: "embed-size", height: height });
    post({ "datawrapper-height": { [name]: height } });
    if (secret) post({ message: "height", value: height, secret: secret });
  }

  // Content that grows because its frame has grown would do so for ever: it is stopped until something
  // else happens than that.
  function calm() {
    rises = [];
    if (!stuck) return;
    stuck = false;
    measure();
  }

  function watch() {
    content = document.querySelector("[data-embed-content]");
    if (!content) return;
    say("hello", greeting());
    if ("ResizeObserver" in window) new ResizeObserver(function () { measure(); }).observe(content);
    else addEventListener("resize", function () { measure(); });
    var changes = { subtree: true, childList: true, attributeFilter: ["hidden", "data-laid"] };
    new MutationObserver(calm).observe(content, changes);
  }

  function greeting() {
    return { name: name, kind: root.dataset.embed || "", capabilities: ["height", "section", "scroll"] };
  }

  // Places

  /** @param {Element} place */
  function topOf(place) {
    return Math.min(Math.max(Math.round(place.getBoundingClientRect().top + scrollY), 0), MOST);
  }

  /** @param {Element} target */
  function arrive(target) {
    /** @type {HTMLDetailsElement | null} */
    var closed = target.querySelector(":scope > details:not([open])") || target.closest(CLOSED);
    for (; closed; closed = closed.closest(CLOSED)) closed.open = true;
    going = { target: target, top: -1, end: performance.now() + PATIENCE };
    measure();
    var around = /** @type {HTMLElement | null} */ (target.closest("[data-section]"));
    if (around) reads(around.id);
  }

  // The host scrolls there, and once more whenever the place has moved while all comes to rest.
  function follow() {
    if (!going) return;
    var top = topOf(going.target);
    if (performance.now() > going.end) going = null;
    else if (top !== going.top) say("scroll", { top: going.top = top });
  }

  /** @param {string} id of a section */
  function reads(id) {
    if (id && id !== section) say("section", { id: section = id });
  }

  /** @param {number} line px from the top of the document */
  function readAt(line) {
    var id = "";
    document.querySelectorAll("[data-section]").forEach(function (it) {
      if (topOf(it) <= line) id = it.id;
    });
    reads(id);
  }

  // What lies over the page stands where the reader looks, however tall the frame is.

  /** @param {Part} part */
  function look(part) {
    shown = part;
    var height = Math.min(Math.max(part.bottom - part.top, LEAST), innerHeight);
    var top = Math.max(0, Math.min(part.top, scrollY + innerHeight - height));
    root.style.setProperty("--frame-top", top + "px");
    root.style.setProperty("--frame-height", height + "px");
  }

  /** @param {Element} around */
  function lookAt(around) {
    var box = around.getBoundingClientRect();
    var part = seen || sight;
    var middle = (box.top + box.bottom) / 2;
    // What is pressed is seen: where that is not so, the observer has not answered yet.
    var isSeen = part && (seen || middle + scrollY > part.top && middle + scrollY < part.bottom);
    if (part && isSeen && part.bottom > part.top) return look(part);
    var height = Math.min(BOX, innerHeight);
    var top = middle - height / 2;
    top = Math.round(scrollY + Math.max(0, Math.min(top, innerHeight - height)));
    look({ top: top, bottom: top + height });
  }

  /** What is open already comes along. @param {Part} part */
  function keepInSight(part) {
    // For the whole document styles are computed anew: only where there is need.
    if (document.querySelector("dialog[open]") && (part.top !== shown.top || part.bottom !== shown.bottom)) {
      look(part);
      // Whoever has measured there measures again.
      dispatchEvent(new Event("resize"));
    }
    raise(part);
  }

  // The small card stands in the text, and as far above its place as keeps it in sight.
  /** @param {Part} part */
  function raise(part) {
    var card = /** @type {HTMLElement | null} */ (document.querySelector(CARD));
    if (!card) return;
    var box = card.getBoundingClientRect();
    var top = box.top + scrollY - shift;
    shift = Math.round(Math.max(Math.min(part.bottom - top - box.height, 0), Math.min(part.top - top, 0)));
    card.style.setProperty("--card-shift", shift + "px");
  }

  // An observer sees what the host's window shows of a frame; asked anew, it answers once. Where the frame
  // has a process of its own it may have missed the host's last step: while something is open, it is asked again.
  var eye = "IntersectionObserver" in window && new IntersectionObserver(function (entries) {
    var box = entries[entries.length - 1].intersectionRect;
    if (eye) eye.disconnect();
    if (seen || !box.height) return;
    if (document.querySelector("dialog[open]," + CARD)) asking = setTimeout(peer, AGAIN);
    var part = { top: Math.round(box.top + scrollY), bottom: Math.round(box.bottom + scrollY) };
    keepInSight(sight = part);
  });

  function peer() {
    if (!eye || !content || seen) return;
    clearTimeout(asking);
    eye.disconnect();
    eye.observe(content);
  }

  // What the host says

  /** @type {Record<string, (data: object, event: MessageEvent) => void>} */
  var hears = {
    hello: function (data, event) {
      var page = own(data, "page");
      attempt(function () {
        var url = new URL(typeof page === "string" ? page : "");
        if (!/^https?:$/.test(url.protocol) || url.origin !== event.origin) return;
        url.hash = url.username = url.password = "";
        root.dataset.host = url.href;
      });
      say("hello", greeting());
      measure(true);
    },
    visible: function (data) {
      var top = own(data, "top");
      var bottom = own(data, "bottom");
      if (!isLength(top) || !isLength(bottom) || top > bottom) return;
      seen = { top: top, bottom: bottom };
      if (bottom === top) return;
      keepInSight(seen);
      readAt((top + bottom) / 2);
    },
    "go-to": function (data) {
      var id = own(data, "id");
      var target = typeof id === "string" && ID.test(id) && document.getElementById(id);
      if (!target) return;
      lookAt(target);
      arrive(target);
      // The app opens pictures and gives the focus; no entry of the history comes of it.
      attempt(function () { location.replace("#" + id); });
    },
  };

  addEventListener("message", function (event) {
    if (event.source !== parent) return;
    /** @type {unknown} */
    var data = event.data;
    if (typeof data === "string") {
      if (pym && data.startsWith("pymxPYMx" + pym + "xPYMxwidthxPYMx")) measure(true);
      return;
    }
    if (!data || Object.getPrototypeOf(data) !== Object.prototype) return;
    var plain = /** @type {object} */ (data);
    var type = own(plain, "type");
    if (secret && own(plain, "secret") === secret && own(plain, "message") === "ready") measure(true);
    if (own(plain, "changjuan") !== VERSION || typeof type !== "string") return;
    var hear = /** @type {typeof hears[string] | undefined} */ (own(hears, type));
    if (hear) hear(plain, event);
  });

  // What the reader does

  addEventListener("click", function (event) {
    if (event.target instanceof Element) lookAt(event.target);
    peer();
  }, true);

  // Before the press is over, what is seen is known.
  ["pointerdown", "focusin", "scroll"].forEach(function (type) {
    addEventListener(type, peer, { capture: true, passive: true });
  });

  addEventListener("click", function (event) {
    /** @type {HTMLAnchorElement | false | null} */
    var link = event.target instanceof Element && event.target.closest("a[href]");
    var part = seen || sight;
    if (part) raise(part);
    var modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || modified || event.defaultPrevented) return;
    var href = link.getAttribute("href") || "";
    var target = href[0] === "#" && document.getElementById(href.slice(1));
    if (target) {
      // Back leads to where the reader was.
      if (seen) attempt(function () { history.replaceState({ top: /** @type {{ top: number }} */ (seen).top }, ""); });
      arrive(target);
    } else if (link.target === "_top" && origin === "null") {
      if (secret && link.host === location.host) post({ message: "link", value: link.href, secret: secret });
      setTimeout(spell, LEAVING, link);
    }
  });

  /** @param {HTMLAnchorElement} link that the frame may not follow */
  function spell(link) {
    var after = link.nextElementSibling;
    if (after && after.className === "embed__address") return;
    var address = document.createElement("span");
    address.className = "embed__address";
    address.textContent = link.href;
    link.after(address);
  }

  addEventListener("popstate", function (event) {
    if (!event.state) return;
    going = null;
    var top = own(event.state, "top");
    if (isLength(top)) say("scroll", { top: top });
  });

  // Afterwards the app has given the focus, and for the fragment Chromium has scrolled a host of the same
  // origin. An entry with a state is for the app one that the reader comes back to: it then leaves the place
  // alone.
  addEventListener("hashchange", function () {
    setTimeout(function () {
      if (going) going.top = -1;
      follow();
      if (seen) attempt(function () {
        if (history.state === null) history.replaceState(true, "");
      });
    });
  });

  ["pointerdown", "keydown", "wheel", "touchmove"].forEach(function (type) {
    addEventListener(type, function () {
      going = null;
      calm();
    }, { capture: true, passive: true });
  });
  ["toggle", "load"].forEach(function (type) {
    document.addEventListener(type, calm, true);
  });
  if (document.fonts) document.fonts.addEventListener("loadingdone", calm);
  addEventListener("DOMContentLoaded", watch);
  addEventListener("load", function () {
    loaded = true;
    measure(true);
  });
})();
