// What most often differs between engines, as checks that run in each.

import assert from "node:assert/strict";

import { OF_EMBEDS } from "./embeds.mjs";
import { FOLLOWED } from "./engine.mjs";
import { EARLY } from "./listen.mjs";
import { pieces } from "./picture.mjs";
import { OF_SCENES } from "./scenes.mjs";

/** @typedef {import("./visit.mjs").Visit} Visit */

const first = async (visit, selector, attribute) => (await visit.values(selector, attribute))[0];

/** Whether an element has the focus. */
const focused = (selector) => document.activeElement?.matches(selector);

const viewerIsOpen = () => document.querySelector("dialog.viewer[data-phase=open]") !== null;
const viewerIsClosed = () => document.querySelector("dialog.viewer[open]") === null;

/** Notes each thing that any card shows while it counts, until none does; the first may take its time. */
async function watchCounting() {
  const shown = [];
  const frame = () => new Promise(requestAnimationFrame);
  const card = [...document.querySelectorAll("[data-stat]:has([data-token])")]
    .find((it) => it.getBoundingClientRect().top > innerHeight * 1.5);
  card.scrollIntoView({ block: "center", behavior: "instant" });
  for (let still = 0; still < (shown.length ? 20 : 300); still += 1) {
    for (const overlay of document.querySelectorAll(".card__overlay")) {
      const goal = overlay.parentElement.querySelectorAll(".card__text [data-token]");
      overlay.querySelectorAll("[data-token]").forEach((token, place) => {
        const digits = [...token.children].map((it) => it.getAttribute("data-shown")).join("");
        const number = (text) => Number(text.normalize("NFKC").replace(/[^\d.]/g, ""));
        shown.push([number(digits), number(goal[place].textContent)]);
      });
      still = 0;
    }
    await frame();
  }
  return { shown, left: document.querySelectorAll(".card__overlay, [data-counting]").length };
}

/** Sets some words in the page's own type, large and in the middle of the window; tells where. */
async function setLarge(words, spacing) {
  document.getElementById("large")?.remove();
  const line = document.createElement("p");
  Object.assign(line, { id: "large", textContent: words });
  Object.assign(line.style, {
    position: "fixed", inset: "30% auto auto 20px", zIndex: "9", margin: "0", padding: "8px", textIndent: "0",
    inlineSize: "max-content", fontSize: "40px", letterSpacing: spacing, background: "white",
    color: "black",
  });
  document.body.append(line);
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  const { x, y, width, height } = line.getBoundingClientRect();
  return { x: Math.ceil(x) + 1, y: Math.ceil(y) + 1, width: Math.floor(width) - 2, height: Math.floor(height) - 2 };
}

/** @type {Record<string, (visit: Visit) => Promise<void>>} */
export const CHECKS = {
  // First of all, while nothing is in the browser's cache.
  async "at the first visit the opening does not wait for the styles, and everything is asked for once"(visit) {
    visit.late = 2 * EARLY;
    await visit.open();
    visit.late = 0;
    const { painted, ...early } = await visit.run(() => window["early"]);
    assert.deepEqual(early, { title: true, styled: false, later: [] });
    assert.ok(painted > 0 && painted < EARLY, `painted after ${painted} ms`);
    await visit.settled();
    const twice = visit.heard.filter((path, at) => visit.heard.indexOf(path) !== at);
    assert.deepEqual(twice, []);
    assert.equal(visit.heard.filter((path) => path.endsWith(".wasm")).length, 2);
  },

  async "wakes without a complaint"(visit) {
    await visit.open();
    const { failed, islandsFailed } = await visit.run(() => ({ ...document.documentElement.dataset }));
    assert.deepEqual([failed, islandsFailed], [undefined, undefined]);
    assert.deepEqual(await visit.engine.said(), []);
  },

  async "numbers rise to themselves, and none is ever zero"(visit) {
    await visit.open();
    // What is in the window when the app first looks was there before it: that counts no more.
    await visit.until("everything is laid out", () => document.documentElement.dataset.laid === "");
    await visit.settled();
    const { shown, left } = await visit.run(watchCounting);
    assert.ok(shown.length > 10, `${shown.length} numbers were shown`);
    assert.deepEqual(shown.filter(([number, goal]) => !(number > 0 && number <= goal)), []);
    assert.equal(left, 0);
  },

  async "sections fold by mouse and key, all at once, and to the brief"(visit) {
    await visit.open();
    const id = await first(visit, ".chapter[id]", "id");
    const summary = `#${id} > details > summary`;
    const isOpen = (summary) => document.querySelector(summary).parentElement.open;
    await visit.click(summary);
    await visit.until("a click closes", (summary) => !document.querySelector(summary).parentElement.open, summary);
    await visit.run((summary) => document.querySelector(summary).focus(), summary);
    await visit.press("Enter");
    await visit.until("Enter opens", isOpen, summary);
    await visit.click("[data-do=close-all]");
    await visit.until("all are closed", () => !document.querySelector("details.chapter__body[open]"));
    await visit.click("[data-do=brief]");
    const pressed = () => document.querySelector("[data-do=brief]").getAttribute("aria-pressed") === "true";
    await visit.until("the brief is on", pressed);
  },

  async "a link into a closed section opens it and leads there"(visit) {
    await visit.open();
    await visit.click("[data-do=close-all]");
    const target = `#${await first(visit, ".chapter details .stat[id]", "id")}`;
    await visit.click(`.figures a[href="${target}"]`);
    await visit.until("the number has the focus", focused, target);
    await visit.settled();
    const [open, top] = await visit.run((target) => {
      const place = document.querySelector(target);
      return [place.closest("details").open, place.getBoundingClientRect().top / innerHeight];
    }, target);
    assert.ok(open && top > 0 && top < 0.5, `open ${open}, at ${top} of the window`);
  },

  async "a link to a number, loaded anew"(visit) {
    await visit.open();
    const id = (await visit.values("a.stat[id]", "id")).at(-1);
    await visit.open(`?anew#${id}`);
    await visit.until("it has the focus", focused, `#${id}`);
    await visit.settled();
    const top = await visit.run((id) => document.getElementById(id).getBoundingClientRect().top / innerHeight, id);
    assert.ok(top > 0 && top < 0.5, `at ${top} of the window`);
  },

  async "contents and address follow the reader"(visit) {
    await visit.open();
    for (const id of (await visit.values(".chapter[id]", "id")).slice(0, 3)) {
      await visit.click(`.contents a[href="#${id}"]`);
      await visit.until(`the heading of ${id} has the focus`, focused, `#${id}-heading`);
      await visit.settled();
      const current = () => document.querySelector(".contents [aria-current]")?.getAttribute("href");
      assert.equal(await visit.run(current), `#${id}`);
      assert.equal(await visit.run(() => location.hash), `#${id}`);
    }
  },

  async "the viewer opens, turns and closes; focus and address return"(visit) {
    await visit.open();
    const link = "figure.photo a[data-photo]";
    const ids = await visit.values(link, "data-photo");
    await visit.click(link);
    await visit.until("the viewer is open", viewerIsOpen);
    await visit.until("its button has the focus", focused, "[data-do=close]");
    assert.equal(await visit.run(() => location.hash), `#photo-${ids[0]}`);
    await visit.press("ArrowRight");
    await visit.until("the next picture is shown", (id) => location.hash === `#photo-${id}`, ids[1]);
    await visit.press("Escape");
    await visit.until("the viewer is closed", viewerIsClosed);
    await visit.until("the link has the focus", focused, link);
    await visit.until("the address is the section's", () => !location.hash.startsWith("#photo-"));
  },

  async "a picture in the address opens, and leaves the section's address"(visit) {
    await visit.open();
    const id = (await visit.values("figure.photo a[data-photo]", "data-photo")).at(-1);
    await visit.open(`?picture#photo-${id}`);
    await visit.until("the viewer is open", viewerIsOpen);
    await visit.press("Escape");
    await visit.until("the viewer is closed", viewerIsClosed);
    const follows = (id) => {
      const section = document.getElementById(`photo-${id}`).closest("[data-section]");
      return location.hash === (section ? `#${section.getAttribute("data-section")}` : "");
    };
    await visit.until("the address is the section's", follows, id);
  },

  async "settings last, and saving waits for the reader"(visit) {
    await visit.open();
    for (const it of ["theme][data-value=dark", "text][data-value=large", "motion", "saving"]) {
      await visit.click(`[data-switch=${it}]`);
    }
    await visit.goto("?settings");
    await visit.settled();
    const { theme, text, motion, saving, hydrated } = await visit.run(() => ({ ...document.documentElement.dataset }));
    assert.deepEqual([theme, text, motion, saving, hydrated], ["dark", "large", "off", "on", undefined]);
    await visit.click("h1");
    await visit.hydrated();
    await visit.run(() => localStorage.clear());
  },

  async "a link is copied, and said to be"(visit) {
    await visit.open();
    await visit.click(".chapter [data-share]");
    await visit.until("the sheet is open", () => document.querySelector("dialog.sheet[open]") !== null);
    await visit.click(".sheet [data-copy]");
    await visit.until("it is said", () => {
      const status = document.getElementById("status");
      return status.textContent !== "" && status.textContent === status.dataset.copied;
    });
  },

  async "printing opens everything, and closes it again"(visit) {
    await visit.open();
    await visit.click("[data-do=close-all]");
    const count = () => document.querySelectorAll("details.chapter__body[open]").length;
    await visit.until("all are closed", () => !document.querySelector("details.chapter__body[open]"));
    await visit.run(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await visit.run(count), (await visit.values("details.chapter__body", "class")).length);
    await visit.run(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await visit.run(count), 0);
  },

  async "the page is no wider than its window, and every picture comes"(visit) {
    await visit.open();
    await visit.run(() => {
      for (const image of document.images) image.loading = "eager";
    });
    const isThere = () => [...document.images].every((it) => !it.getAttribute("src") || it.naturalWidth > 0);
    await visit.until("every picture is there", isThere);
    const [wide, window] = await visit.run(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= window, `${wide} px wide in a window of ${window} px`);
  },

  ...OF_SCENES,
  ...OF_EMBEDS,

  async "Back returns to the place, five times"(visit) {
    await visit.goto();
    const ids = await visit.values(".chapter[id]", "id");
    for (let time = 0; time < 5; time += 1) {
      await visit.open(`?back-${time}`);
      const place = 300 + 100 * time;
      await visit.scrollTo(place);
      await visit.rest(FOLLOWED);
      await visit.click(`.contents a[href="#${ids[1 + time % (ids.length - 1)]}"]`);
      await visit.until("the page has gone there", (place) => scrollY > place + 500, place);
      await visit.settled();
      await visit.rest(FOLLOWED);
      await visit.run(() => history.back());
      await visit.until(`Back is at ${place}`, (place) => Math.abs(scrollY - place) < 3, place);
      await visit.settled();
      assert.ok(Math.abs(await visit.scrollY() - place) < 3);
    }
  },
};

/**
 * WebKit alone: only its pictures can be read.
 *
 * @type {typeof CHECKS}
 */
export const OF_WEBKIT = {
  async "no digit is drawn over its neighbour"(visit) {
    await visit.open();
    const count = async (spacing) => {
      const place = await visit.run(setLarge, "2017年10月12日，近20年来，共40台", spacing);
      return pieces(await visit.engine.picture(), place);
    };
    const [tight, apart] = [await count("0"), await count("0.4em")];
    assert.ok(apart > 15, `${apart} pieces were seen`);
    assert.equal(tight, apart);
  },
};
