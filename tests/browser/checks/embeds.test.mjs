// Guards against frames that nobody can embed (E-5, E-10, E-12): what sites that embed by oEmbed find, read by
// a program that reads it for them, and held against what WordPress lets through.

import assert from "node:assert/strict";
import { test } from "node:test";

import { extract } from "@extractus/oembed-extractor";
import { parseHTML } from "linkedom";

import { base, folders, isKnown, local, text } from "./published.mjs";

const isFrame = (folder) => /(^|\/)embed\//.test(folder) && !folder.endsWith("embed/preview/");
const frames = folders.filter(isFrame);
/** The page whose frame it is: the report's, or that of one of its pieces. */
const pageOf = (frame) => frame.replace(/(^|\/)embed\/$/, "$1").replace(/(^|\/)embed\/([^/]+\/)$/, "$1s/$2").replace(/(^|\/)embed\//, "$1");
const documentOf = async (name) => parseHTML(await text(name)).document;

/** What WordPress leaves of an answer from a site that it does not know: `wp_filter_oembed_result`. */
const KEPT = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/** @param {string} html */
function lost(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const elements = [...document.body.querySelectorAll("*")];
  const faults = elements.flatMap((it) => {
    const kept = KEPT[it.localName];
    const gone = it.getAttributeNames().filter((name) => !kept?.includes(name));
    return kept ? gone.map((name) => `${it.localName}[${name}]`) : [it.localName];
  });
  const parts = [...document.body.childNodes].map((it) => it.nodeName.toLowerCase());
  return parts.join(" ") === "blockquote iframe" ? faults : [...faults, parts.join(" ")];
}

test("what WordPress would leave out is seen", () => {
  assert.deepEqual(lost('<blockquote><a href="/">a</a></blockquote><iframe src="/" title="a"></iframe>'), []);
  assert.deepEqual(lost('<blockquote></blockquote><iframe src="/" loading="lazy"></iframe>'), ["iframe[loading]"]);
  assert.deepEqual(lost('<iframe src="/"></iframe><script src="/"></script>'), ["script", "iframe script"]);
});

test("there are frames of every kind", () => {
  for (const kind of [/(^|\/)embed\/$/, /embed\/(?![fp]\/)[^/]+\/$/, /embed\/f\//, /embed\/p\//]) {
    assert.ok(frames.some((frame) => kind.test(frame)), String(kind));
  }
});

for (const frame of frames) {
  test(`${frame} leads out of the frame, and no engine of search lists it`, async () => {
    const document = await documentOf(frame);
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute("content");
    assert.equal(robots, "noindex, indexifembedded");
    const links = [...document.querySelectorAll("a[href]:not(dialog a, [download])")];
    assert.ok(links.length > 1, "its source and the way on");
    for (const link of links) {
      const href = link.getAttribute("href") ?? "";
      const inside = href.startsWith("#") && document.getElementById(href.slice(1));
      assert.ok(inside || link.getAttribute("target") === "_top", link.outerHTML);
    }
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
    assert.equal(canonical, isKnown ? base() + pageOf(frame) : undefined);
  });

  test(`${pageOf(frame) || "the page"} says what may be embedded`, { skip: !isKnown }, async () => {
    /** @param {string} address */
    const fetcher = (address) => local(address.replace(/\?$/, ""));
    // What a program asks for; a file can only give its one answer.
    const answer = /** @type {Record<string, any>} */ (await extract(base() + pageOf(frame), {}, fetcher));
    assert.equal(answer.method, "auto-discovery");
    assert.deepEqual([answer.version, answer.type], ["1.0", "rich"]);
    for (const name of ["width", "height", "cache_age"]) assert.ok(Number.isInteger(answer[name]) && answer[name] > 0, name);
    assert.deepEqual(lost(answer.html), []);
    const { document } = parseHTML(`<!doctype html><html><body>${answer.html}</body></html>`);
    assert.equal(document.querySelector("iframe")?.getAttribute("src"), base() + frame);
    assert.equal(document.querySelector("iframe")?.getAttribute("title"), answer.title);
    assert.equal(document.querySelector("a")?.getAttribute("href"), base() + pageOf(frame));
    const picture = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height];
    assert.ok(picture.every(Boolean), "a card is told, with its size");
    assert.equal((await local(answer.thumbnail_url)).status, 200);
  });
}

test("maps of the site name no frame", { skip: !isKnown }, async () => {
  for (const list of ["sitemap.xml", "feed.xml"]) assert.ok(!(await text(list)).includes("/embed/"), list);
});
