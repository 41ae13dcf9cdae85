// On the page of a news site: gives each embed its height, tells it what the reader sees of it, and leads
// links of the form `#changjuan=report:place` to the place in its frame. It listens only to frames that it
// knows, from their own origins; it goes to no address and writes none.
(function () {
  "use strict";
  var TAG = "changjuan-embed";
  // Another copy of this script, perhaps of another version, has it all in hand.
  if (!window.customElements || customElements.get(TAG)) return;

  var VERSION = 1;
  var GREETING = { capabilities: ["visible", "go-to"] };
  var LEAST = 40; // px, height of an embed
  var MOST = 50000;
  var FAR = 100000; // px, of whatever is measured
  var PATIENCE = 3000; // ms in which a place that was gone to may still move
  var SLIP = 2; // px by which nobody has scrolled
  var ID = /^[A-Za-z][\w-]{0,79}$/;
  // A report's folder, and behind it one of the addresses of its embeds.
  var PATH = /^(.*?)\/embed\/(?:[fp]\/)?(?:[\w-]+\/?)?(?:index\.html)?$/;
  var NAME = /^[\w.-]{1,80}$/;
  // What campaigns and apps hang behind an address is nobody's.
  var PLACE = /^#changjuan=([\w.-]+):([A-Za-z][\w-]{0,79})?(?:[?&].*)?$/;
  var root = document.documentElement;

  /**
   * @typedef {object} Embed that has said hello
   * @property {HTMLIFrameElement} frame
   * @property {string} name of its report, as it says
   * @property {number} height px
   * @property {boolean} greeted
   * @property {string} seen what it was told last
   * @property {Goal | null} goal where it was last told to go
   * @typedef {object} Goal where the address leads
   * @property {string} name of a report
   * @property {string} id of a place, empty for the whole
   * @property {number} end when it must stand still, ms
   * @property {Embed | null} embed that has the place
   * @property {number} top px in the frame
   * @property {number} off px by which it could not be reached
   */
  /** @type {Set<HTMLIFrameElement>} */
  var made = new Set();
  /** @type {Map<HTMLIFrameElement, Embed>} */
  var embeds = new Map();
  /** @type {Set<unknown>} */
  var visited = new Set();
  /** @type {Goal | null} */
  var goal = null;
  var frame = 0;

  /** @param {object} data @param {string} key @returns {unknown} */
  function own(data, key) {
    return Object.prototype.hasOwnProperty.call(data, key) ? /** @type {any} */ (data)[key] : undefined;
  }

  /** @param {unknown} it @returns {it is number} */
  function isLength(it) {
    return typeof it === "number" && it >= 0 && it <= FAR;
  }

  // Frames

  /** @param {string | null} text as it stands in the host's page */
  function address(text) {
    try {
      var url = new URL(text || "about:blank", document.baseURI);
      return /^https?:$/.test(url.protocol) ? url : null;
    } catch (broken) {
      return null;
    }
  }

  /** @param {HTMLIFrameElement} it */
  function originOf(it) {
    var url = address(it.src);
    return url && (it.hasAttribute("sandbox") && !it.sandbox.contains("allow-same-origin") ? "null" : url.origin);
  }

  /** @param {HTMLIFrameElement} it */
  function isOurs(it) {
    var url = address(it.src);
    return url && (it.dataset.changjuan !== undefined || PATH.test(url.pathname));
  }

  /** @param {HTMLIFrameElement} it */
  function isMeant(it) {
    var url = address(it.src);
    var path = url && PATH.exec(url.pathname);
    var said = embeds.get(it);
    var name = url && path && (path[1].split("/").pop() || url.hostname.split(".")[0]);
    return goal && [name, said && said.name].includes(goal.name);
  }

  /** The element that stands for it in the host's page. @param {HTMLIFrameElement} it */
  function elementOf(it) {
    var around = it.getRootNode();
    return around instanceof ShadowRoot ? /** @type {HTMLElement} */ (around.host) : it;
  }

  function all() {
    return Array.from(document.querySelectorAll("iframe")).filter(isOurs).concat(Array.from(made));
  }

  /**
   * @param {HTMLIFrameElement} to
   * @param {string} type
   * @param {object} more
   * @param {boolean} [open] whether whoever is in the frame may hear it
   */
  function say(to, type, more, open) {
    var origin = originOf(to);
    if (!to.contentWindow || !origin) return;
    var message = Object.assign({ changjuan: VERSION, type }, more);
    to.contentWindow.postMessage(message, open || origin === "null" ? "*" : origin);
  }

  /** @param {HTMLIFrameElement} it that may have said hello before there was anybody to hear it */
  var ask = it => say(it, "hello", GREETING, true);

  /** @param {Embed} embed */
  function greet(embed) {
    if (embed.greeted) return;
    embed.greeted = true;
    var element = elementOf(embed.frame);
    var page = element.getAttribute(element === embed.frame ? "data-page" : "page");
    var url = page !== null && address(page || location.href);
    say(embed.frame, "hello", Object.assign({}, GREETING, url && { page: url.href.split("#")[0] }));
    show(embed);
    find();
  }

  /** @param {HTMLIFrameElement} it */
  function adopt(it) {
    var embed = embeds.get(it);
    if (embed) return embed;
    embed = { frame: it, name: "", height: 0, greeted: false, seen: "", goal: null };
    embeds.set(it, embed);
    it.addEventListener("load", reloaded);
    return embed;
  }

  /** @this {HTMLIFrameElement} */
  function reloaded() {
    var embed = embeds.get(this);
    if (embed) Object.assign(embed, { greeted: false, seen: "" });
    ask(this);
  }

  /** Forgets it if it is gone. @param {HTMLIFrameElement} it */
  function release(it) {
    if (it.isConnected) return;
    made.delete(it);
    // It may come back, and load anew.
    embeds.delete(it);
  }

  // What the reader sees

  /** What scrolls it: the window, mostly. @param {HTMLIFrameElement} it */
  function scrollerOf(it) {
    for (var box = elementOf(it).parentElement; box; box = box.parentElement) {
      var scrolls = /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight;
      var window = box === root || box === document.body && getComputedStyle(root).overflowY === "visible";
      if (scrolls && !window) return box;
    }
    return document.scrollingElement || root;
  }

  /** Where it is seen: `top` is below what the host lets stand there. @param {HTMLIFrameElement} it */
  function edgesOf(it) {
    var box = scrollerOf(it);
    var whole = box === document.scrollingElement || box === root;
    var top = whole ? 0 : box.getBoundingClientRect().top;
    var height = whole ? innerHeight : box.clientHeight;
    var padding = getComputedStyle(whole ? root : box).scrollPaddingTop;
    var unit = /%$/.test(padding) ? height / 100 : 1;
    return { start: top, top: top + (parseFloat(padding) * unit || 0), bottom: top + height };
  }

  /** Where its document begins in the window, px. @param {HTMLIFrameElement} it */
  function startOf(it) {
    return it.getBoundingClientRect().top + it.clientTop;
  }

  /** @param {Embed} embed */
  function show(embed) {
    var it = embed.frame;
    var edges = edgesOf(it);
    var start = startOf(it);
    /** @param {number} edge */
    var within = edge => Math.round(Math.max(0, Math.min(edge - start, it.clientHeight, FAR)));
    var top = within(edges.top);
    var bottom = Math.max(top, within(edges.bottom));
    var seen = top + " " + bottom;
    if (seen !== embed.seen) say(it, "visible", { top, bottom });
    embed.seen = seen;
  }

  function moved() {
    if (embeds.size) frame = frame || requestAnimationFrame(() => {
      frame = 0;
      embeds.forEach((_, it) => release(it));
      // What is out of sight stays so, and is told nothing.
      embeds.forEach(show);
    });
  }

  // Heights

  /**
   * @param {Embed} embed
   * @param {number} height px
   */
  function resize(embed, height) {
    var it = embed.frame;
    height = Math.max(LEAST, Math.min(Math.ceil(height), MOST));
    if (height === embed.height) return;
    embed.height = height;
    if (goal && Math.abs(distance() - goal.off) > SLIP) goal = null;
    var edges = edgesOf(it);
    var before = it.getBoundingClientRect().bottom;
    var border = getComputedStyle(it).boxSizing === "border-box" ? it.offsetHeight - it.clientHeight : 0;
    it.style.height = height + border + "px";
    // What stands below must not move if that is what is read. Where the browser has seen to it, nothing
    // has moved by now.
    var line = document.activeElement === elementOf(it) ? edges.start : (edges.start + edges.bottom) / 2;
    if (before <= line) scroll(it, it.getBoundingClientRect().bottom - before);
    place();
    moved();
  }

  /** @param {HTMLIFrameElement} it @param {number} by px */
  function scroll(it, by) {
    if (by) scrollerOf(it).scrollBy({ top: by, behavior: "instant" });
  }

  // Places

  /** @param {HTMLIFrameElement} it @param {number} top px in the frame */
  function from(it, top) {
    // A frame that scrolls by itself has gone there by itself.
    return startOf(it) + (top < it.clientHeight ? top : 0) - edgesOf(it).top;
  }

  /** How far the place of the goal is from where it should stand, px. */
  function distance() {
    return goal && goal.embed ? from(goal.embed.frame, goal.top) : 0;
  }

  function place() {
    if (!goal || !goal.embed) return;
    if (performance.now() > goal.end) return goal = null;
    scroll(goal.embed.frame, distance());
    // The page may not be long enough yet.
    goal.off = distance();
  }

  // Other addresses are the host's own, and one that the reader comes back to has its place.
  function follow() {
    var hash = "";
    try {
      hash = decodeURIComponent(location.hash);
    } catch (broken) {
      // It names nothing.
    }
    var words = PLACE.exec(hash);
    goal = words && !visited.has(location.href)
      ? { name: words[1], id: words[2] || "", end: Infinity, embed: null, top: 0, off: 0 }
      : null;
    visited.add(location.href);
    find();
  }

  function find() {
    all().filter(isMeant).forEach((it, index) => {
      it.loading = "eager";
      var embed = embeds.get(it);
      if (!goal || !embed || embed.goal === goal) return;
      embed.goal = goal;
      goal.end = performance.now() + PATIENCE;
      if (goal.id) return say(it, "go-to", { id: goal.id });
      // Of several embeds of a report the first is meant, whichever comes first.
      if (index) return;
      goal.embed = embed;
      place();
    });
  }

  // What frames say

  /** @type {Record<string, (embed: Embed, data: object) => void>} */
  var hears = {
    hello(embed, data) {
      var name = own(data, "name");
      if (typeof name === "string" && NAME.test(name)) embed.name = name;
      greet(embed);
    },
    height(embed, data) {
      var height = own(data, "height");
      if (isLength(height) && height > 0) resize(embed, height);
    },
    section(embed, data) {
      var id = own(data, "id");
      if (typeof id !== "string" || !ID.test(id)) return;
      var detail = { name: embed.name, id };
      elementOf(embed.frame).dispatchEvent(new CustomEvent("changjuan:section", { detail, bubbles: true }));
    },
    scroll(embed, data) {
      var top = own(data, "top");
      if (!isLength(top)) return;
      if (goal && embed.goal === goal && (!goal.embed || goal.embed === embed)) {
        goal.embed = embed;
        goal.top = top;
        place();
      } else if (document.activeElement === elementOf(embed.frame)) {
        scroll(embed.frame, from(embed.frame, top));
      }
    },
  };

  addEventListener("message", event => {
    /** @type {unknown} */
    var data = event.data;
    if (!data || Object.getPrototypeOf(data) !== Object.prototype) return;
    var plain = /** @type {object} */ (data);
    var type = own(plain, "type");
    if (own(plain, "changjuan") !== VERSION || typeof type !== "string") return;
    var hear = /** @type {typeof hears[string] | undefined} */ (own(hears, type));
    var it = hear && all().find(it => it.contentWindow === event.source);
    if (!hear || !it || event.origin !== originOf(it)) return;
    var embed = type === "hello" ? adopt(it) : embeds.get(it);
    if (embed) hear(embed, plain);
  });

  // The element

  customElements.define(TAG, class extends HTMLElement {
    connectedCallback() {
      var url = address(this.getAttribute("src"));
      // The link inside stays.
      if (!url) return;
      var theme = this.getAttribute("theme");
      if (theme) url.searchParams.set("theme", theme);
      var frame = Object.assign(document.createElement("iframe"), {
        src: url.href,
        title: this.title || (this.textContent || "").trim(),
        width: "100%",
        height: this.getAttribute("height") || "600",
        loading: "lazy",
        referrerPolicy: "strict-origin-when-cross-origin",
        allow: "clipboard-write; web-share",
        allowFullscreen: true,
      });
      Object.assign(frame.style, { display: "block", border: "0", maxWidth: "100%" });
      (this.shadowRoot || this.attachShadow({ mode: "open" })).replaceChildren(frame);
      made.forEach(release);
      made.add(frame);
      find();
    }

    disconnectedCallback() {
      made.forEach(release);
    }
  });

  function scan() {
    all().forEach(ask);
    find();
  }

  ["scroll", "resize"].forEach(type => {
    addEventListener(type, moved, { capture: true, passive: true });
  });
  ["wheel", "touchmove", "keydown", "mousedown"].forEach(type => {
    addEventListener(type, () => { goal = null; }, { capture: true, passive: true });
  });
  // Whoever presses a link does not come back; where it leads to the same place no address changes.
  addEventListener("click", event => {
    event.composedPath().forEach(it => {
      if (!("href" in it)) return;
      visited.delete(it.href);
      if (it.href === location.href) follow();
    });
  }, true);
  addEventListener("hashchange", follow);
  addEventListener("DOMContentLoaded", scan);
  follow();
  scan();
})();
