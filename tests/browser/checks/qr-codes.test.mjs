// Guards against QR codes that a telephone cannot read, or that lead elsewhere than the page they stand
// beside (S-8). A site whose address is not known has none.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";

import decode from "jsqr";

import { site } from "./site.mjs";

/** How many pixels a module is drawn with on each side. */
const SCALE = 4;

const names = readdirSync(site, { recursive: true, encoding: "utf8" });
const codes = names.filter((name) => /(^|\/)qr\/[^/]+\.svg$/.test(name));
const pages = names.filter((name) => /(^|\/)index\.html$/.test(name));
const canonical = (page) => /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(`${site}/${page}`, "utf8"))?.[1];

/**
 * The pixels of a code and how many there are on each side: light everywhere but where its last path goes.
 *
 * @returns {{ pixels: Uint8ClampedArray, size: number }}
 */
function draw(svg) {
  const [, side] = /viewBox="0 0 (\d+) \d+"/.exec(svg).map(Number);
  const size = side * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, path] = /fill="#000" d="([^"]+)"/.exec(svg);
  for (const run of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [x, y, length] = run.slice(1).map((it) => Number(it) * SCALE);
    for (let row = y; row < y + SCALE; row += 1) {
      const start = (row * size + x) * 4;
      for (let at = start; at < start + length * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return { pixels, size };
}

/** The report of a code, and the fragment of what it stands for. */
const read = (name) => /^(.*)qr\/(.+)-[\da-f]{8}\.svg$/.exec(name).slice(1);

/** The address that a code must say: that of the report, and what its name says of the piece. */
function expected(name) {
  const [folder, fragment] = read(name);
  const base = canonical(`${folder}index.html`);
  if (fragment === "top") return base;
  const [, kind = "", id] = /^(stat-|photo-|scene-)?(.+)$/.exec(fragment);
  if (kind !== "scene-") return base + { "": "s", "stat-": "f", "photo-": "p" }[kind] + `/${id}/`;
  // A scene of a section is shared by that section's page; one of the prologue is a place of the report's.
  const page = readFileSync(`${site}/${folder}index.html`, "utf8");
  const [, link] = new RegExp(`href="((?:s/[^/"]+/)?#${fragment})"[^>]* data-share="${fragment}"`).exec(page);
  return base + link;
}

test("there is one for each page of a report whose address is known", () => {
  const isReport = (page) => existsSync(`${site}/${dirname(page)}/data`) || /(^|\/)[sfp]\/[^/]+\/index\.html$/.test(page);
  const known = pages.filter((page) => isReport(page) && canonical(page)).map(canonical);
  const coded = codes.map(expected);
  assert.deepEqual(known.filter((address) => !coded.includes(address)), []);
  assert.equal(codes.length > 0, known.length > 0);
});

for (const name of codes) {
  test(`${name} says the address it stands for`, () => {
    const { pixels, size } = draw(readFileSync(`${site}/${name}`, "utf8"));
    assert.equal(decode(pixels, size, size)?.data, expected(name));
  });
}
