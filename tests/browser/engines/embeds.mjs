// Embeds in each engine: links of the host's page lead through the frame and back, and what is read below
// an embed stays where it is.

import assert from "node:assert/strict";

/** How far from the upper edge of the window a place may stand that was gone to, px. */
const NEAR = 24;

/**
 * Notes the place that the frame told last, and how far from it the page has been since, and lets the links
 * be pressed wherever the page stands.
 */
function prepare(ids) {
  const note = () => {
    const off = document.querySelector("iframe").getBoundingClientRect().top + window["place"];
    if (window["place"] > 0) Object.assign(window, { strayed: Math.max(window["strayed"], Math.abs(off)) });
  };
  addEventListener("scroll", note);
  // Before embed.js hears it, and puts the page right.
  addEventListener("message", note, true);
  addEventListener("message", ({ data }) => {
    if (data.changjuan === 1 && data.type === "scroll") Object.assign(window, { place: data.top });
  });
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("#to, #next");
  for (const [at, link] of links.entries()) {
    link.href = `#changjuan=${location.hostname.split(".")[0]}:${ids[at]}`;
    Object.assign(link.style, { position: "fixed", inset: `${300 + 40 * at}px auto auto 20px` });
  }
}

const isWhole = () => document.querySelector("iframe").clientHeight > 2_000;

const isReached = (near) => {
  const top = document.querySelector("iframe").getBoundingClientRect().top + window["place"];
  return window["place"] > 0 && Math.abs(top) < near;
};

/** A host page with an embed that has its height. */
async function visitHost(visit) {
  await visit.goto();
  const ids = (await visit.values(".chapter[id]", "id")).slice(1);
  await visit.engine.goto(`${visit.hosts}loader.html?${Math.random()}`);
  await visit.run(prepare, [ids.at(-1), ids[0]]);
  await visit.run(() => document.querySelector("iframe").scrollIntoView({ behavior: "instant" }));
  await visit.until("the embed has its height", isWhole);
  await visit.settled();
  return ids;
}

/** Presses a link, and waits until nothing can move its place any more; how far the page strayed from it, px. */
async function strayed(visit, link) {
  await visit.run(() => void Object.assign(window, { place: -1, strayed: 0 }));
  await visit.click(link);
  await visit.until(`${link} leads to its place`, isReached, NEAR);
  await visit.rest(3_000);
  const distance = await visit.run(() => window["strayed"]);
  await visit.run(() => { window["place"] = -1; });
  return distance;
}

/** @type {typeof import("./checks.mjs").CHECKS} */
export const OF_EMBEDS = {
  async "links of a host lead to places of its embed, and Back to where they were pressed"(visit) {
    await visitHost(visit);
    // Other checks let the app fail.
    const said = (await visit.engine.said()).length;
    const entries = await visit.run(() => history.length);
    const places = [120];
    await visit.scrollTo(120);
    for (const link of ["#to", "#next"]) {
      const off = await strayed(visit, link);
      assert.ok(off < NEAR, `the page goes straight to the place of ${link}: it was ${off} px off`);
      // The reader goes on a little, not by the way of a link.
      await visit.scrollTo(await visit.scrollY() + 150);
      places.push(await visit.scrollY());
    }
    assert.equal(await visit.run(() => history.length), entries + 2);
    for (const place of [places[1], places[0]]) {
      await visit.run(() => history.back());
      await visit.until(`Back is at ${place}`, (place) => Math.abs(scrollY - place) < 3, place);
      await visit.settled();
      assert.ok(Math.abs(await visit.scrollY() - place) < 3, "it stays there");
    }
    assert.deepEqual((await visit.engine.said()).slice(said), []);
  },

  async "an address of a host leads to a place of its embed"(visit) {
    const ids = await visitHost(visit);
    const name = await visit.run(() => location.hostname.split(".")[0]);
    await visit.engine.goto("about:blank");
    await visit.engine.goto(`${visit.hosts}loader.html?address#changjuan=${name}:${ids.at(-1)}`);
    await visit.until("the embed has its height", isWhole);
    await visit.settled();
    await visit.until("the place is in sight", (near) => {
      const { top, height } = document.querySelector("iframe").getBoundingClientRect();
      return top < -near && top > near - height;
    }, NEAR);
  },

  async "what is read below an embed stays where it is while the embed grows"(visit) {
    await visit.engine.goto(`${visit.hosts}loader.html?below`);
    // Firefox holds the place by itself, where a page lets it.
    await visit.run(() => document.documentElement.style.setProperty("overflow-anchor", "none"));
    await visit.run(() => document.querySelector("#after").scrollIntoView({ behavior: "instant" }));
    await visit.settled();
    const top = () => document.querySelector("#after").getBoundingClientRect().top;
    const before = await visit.run(top);
    await visit.run(() => { document.querySelector("iframe").loading = "eager"; });
    await visit.until("the embed has its height", isWhole);
    await visit.settled();
    assert.ok(Math.abs(await visit.run(top) - before) < 2, `it was at ${before} and is at ${await visit.run(top)}`);
  },
};
