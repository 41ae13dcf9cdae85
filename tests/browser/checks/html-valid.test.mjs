// Guards against markup that only forgiving parsers understand.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

import { site } from "./site.mjs";

/** @type {import("html-validate").ConfigData} */
const RULES = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Safari takes lists without bullets for no lists unless told.
    "no-redundant-role": "off",
    // A table that scrolls sideways is a region to walk into, not a section with a heading.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
};

const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...RULES }));
const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

test("there are pages", () => assert.notEqual(pages.length, 0));

for (const page of pages) {
  test(`${page} is valid HTML`, async () => {
    const { results } = await validator.validateFile(`${site}/${page}`);
    const faults = results.flatMap(({ messages }) => messages)
      .map((it) => `${it.line}:${it.column} ${it.ruleId}: ${it.message} (${it.selector})`);
    assert.deepEqual(faults, []);
  });
}
