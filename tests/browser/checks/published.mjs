// The built site as programs of others find it: served over loopback for the tests of the file that imports this.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before } from "node:test";

import { XMLParser } from "fast-xml-parser";

import { serve } from "../serve.mjs";
import { site } from "./site.mjs";

/** Every file and folder of the site, relative to it. */
export const names = readdirSync(site, { recursive: true, encoding: "utf8" });
/** The folders of its pages, each with `/` at its end. */
export const folders = names.filter((name) => /(^|\/)index\.html$/.test(name)).map((name) => name.replace(/index\.html$/, ""));
/** Whether its address is known. */
export const isKnown = names.includes("sitemap.xml");

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;
let root = "";
before(async () => {
  host = await serve({ folder: site, quality: 4 });
  if (!isKnown) return;
  const { urlset } = new XMLParser({ isArray: (name) => name === "url" }).parse(await text("sitemap.xml"));
  root = urlset.url[0].loc;
});
after(() => host.close());

/** Where the root of the site is said to be; empty while its address is not known. */
export const base = () => root;
export const get = (/** @type {string} */ name) => fetch(new URL(name, host.url));
export const text = async (/** @type {string} */ name) => (await get(name)).text();

/** The file that an address of the site means. @param {string} address */
export function local(address) {
  assert.ok(address.startsWith(root), `${address} is no address of ${root}`);
  return get(address.slice(root.length));
}
