// Guards against syntax that the engine floor cannot read: Chromium 97 and Safari 15.4 read ES2021.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { parse } from "acorn";

import { site } from "./site.mjs";

/** Our own scripts are classic, what wasm-bindgen writes is a module. */
const kind = (name) => (/^(start|onward|frame|embed)[-.]/.test(name) ? "script" : "module");

const scripts = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => /\.m?js$/.test(name));

test("there are scripts", () => assert.ok(scripts.some((name) => name.startsWith("start-"))));

for (const name of scripts) {
  test(`${name} is ES2021`, () => {
    const text = readFileSync(`${site}/${name}`, "utf8");
    assert.doesNotThrow(() => parse(text, { ecmaVersion: 2021, sourceType: kind(name) }));
  });
}

test("the script in the page is ES2021", () => {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const scripts = pages.flatMap((name) =>
    [...readFileSync(`${site}/${name}`, "utf8").matchAll(/<script data-[^>]*>([^]*?)<\/script>/g)]);
  assert.notEqual(scripts.length, 0);
  for (const [, text] of scripts) {
    assert.doesNotThrow(() => parse(text, { ecmaVersion: 2021, sourceType: "script" }));
  }
});

test("newer syntax would be seen", () => {
  assert.throws(() => parse("class A { static {} }", { ecmaVersion: 2021 }));
});
