// Guards against a page that is less safe than it can be: a page, one of its pieces, and a frame that
// any site may show each get an A+ by the rules of the HTTP Observatory.

import assert from "node:assert/strict";
import { test } from "node:test";

import { score } from "./observatory.mjs";
import { folders, get } from "./published.mjs";

const GOOD = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'self'",
  "strict-transport-security": "max-age=31536000",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
};

test("what is missing or too wide costs what the rules say", () => {
  const graded = (/** @type {Record<string, string>} */ changed) => {
    const headers = new Headers(Object.entries({ ...GOOD, ...changed }).filter(([, value]) => value));
    return score(headers);
  };
  const policy = (/** @type {string} */ text) => graded({ "content-security-policy": text });
  assert.equal(graded({}), 120);
  assert.equal(score(new Headers()), 30);
  assert.equal(policy(""), 55);
  assert.equal(policy("default-src 'self'; frame-ancestors *"), 115);
  assert.equal(policy("default-src 'none'; script-src 'unsafe-inline'; frame-ancestors *"), 80);
  assert.equal(policy("default-src 'none'; script-src 'self' 'unsafe-eval'; frame-ancestors *"), 100);
  assert.equal(policy("default-src 'none'; script-src 'self'"), 80);
  assert.equal(graded({ "strict-transport-security": "max-age=3600" }), 110);
  assert.equal(graded({ "x-content-type-options": "" }), 115);
  assert.equal(graded({ "referrer-policy": "unsafe-url" }), 110);
  assert.equal(graded({ "set-cookie": "a=b" }), 80);
});

test("every page gets an A+", async () => {
  assert.ok(folders.some((folder) => folder.includes("embed/")) && folders.includes(""));
  for (const page of folders) {
    const { headers } = await get(page);
    assert.ok(score(headers) >= 100, `${page}: ${score(headers)}`);
  }
});
