// Guards against metadata that programs of others read otherwise than it is meant (M-2 to M-5, S-4): what is
// published is fetched over loopback and read by what chats, feed readers and search engines read it with.

import assert from "node:assert/strict";
import { test } from "node:test";

import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser } from "fast-xml-parser";
import scrape from "open-graph-scraper";

import { base, folders, isKnown, local, names, text } from "./published.mjs";

const isReport = (folder) => names.includes(`${folder}data/figures.json`);
const pieces = folders.filter((folder) => /(?<!(^|\/)embed\/)(^|(?<=\/))[sfp]\/[^/]+\/$/.test(folder));

const unescaped = (html) => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

async function read(folder) {
  const { result, error } = await scrape({ html: await text(folder) });
  assert.equal(error, false);
  return result;
}

for (const folder of folders.filter((folder) => isReport(folder) || pieces.includes(folder))) {
  test(`a preview of ${folder || "the page"} says what the page says`, async () => {
    const html = await text(folder);
    const preview = await read(folder);
    const [, title = ""] = /<title>([^<]*)/.exec(html) ?? [];
    assert.ok(preview.ogTitle && unescaped(title).startsWith(preview.ogTitle), `${title}: ${preview.ogTitle}`);
    assert.equal(preview.ogDescription, /<meta name="description" content="([^"]*)"/.exec(html)?.[1]);
    assert.ok((preview.ogDescription?.length ?? 0) > 8, preview.ogDescription);
    assert.match(preview.articlePublishedTime ?? "", /^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/);
    const address = isKnown ? base() + folder : undefined;
    assert.equal(preview.ogUrl, address);
    const [image] = preview.ogImage ?? [];
    assert.equal(Boolean(image), isKnown, "a card is told where its address is known");
    assert.equal(preview.twitterCard, isKnown ? "summary_large_image" : "summary");
    if (!image) return;
    assert.deepEqual([Number(image.width), Number(image.height)], [1200, 630]);
    assert.ok(image.alt, "it says what can be seen");
    const file = await local(image.url);
    assert.equal(file.status, 200);
    assert.equal(file.headers.get("content-type"), image.type);
  });
}

if (isKnown) {
  test("the feed names every report, the newest first", async () => {
    const feed = parseFeed(await text("feed.xml"));
    const reports = folders.filter(isReport);
    assert.equal(feed.meta.type, "atom");
    assert.deepEqual(feed.items.map(({ url }) => url).sort(), reports.map((it) => base() + it).sort());
    for (const { url, title, description, published, authors } of feed.items) {
      const html = await (await local(url)).text();
      assert.ok(html.includes(`<meta property="og:title" content="${title}"`), title);
      assert.ok(html.includes(`<meta property="og:description" content="${description}"`), description);
      assert.ok(html.includes(published.toISOString().slice(0, 7)), `${published}`);
      assert.notEqual(authors.length, 0);
    }
    const dates = feed.items.map(({ published }) => published.getTime());
    assert.deepEqual(dates, [...dates].sort((a, b) => b - a));
  });

  test("every address of the sitemap is a page of the site, and robots.txt names it", async () => {
    const { urlset } = new XMLParser().parse(await text("sitemap.xml"));
    const isEmbed = (/** @type {string} */ folder) => /(^|\/)embed\//.test(folder);
    assert.equal(urlset.url.length, folders.filter((it) => !isEmbed(it) && !pieces.includes(it)).length);
    for (const { loc, lastmod } of urlset.url) {
      assert.equal((await local(loc)).status, 200, loc);
      assert.ok(!Number.isNaN(Date.parse(lastmod)), lastmod);
    }
    assert.ok((await text("robots.txt")).includes(`Sitemap: ${base()}sitemap.xml`));
  });
} else {
  test("without an address there is nothing that needs one", () => {
    assert.deepEqual(names.filter((name) => /(^|\/)(feed|sitemap)\.xml$/.test(name)), []);
  });
}
