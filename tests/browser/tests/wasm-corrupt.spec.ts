// Guards against a damaged or exchanged WebAssembly file that runs, or takes the page with it.

import { createHash } from "node:crypto";

import type { Page } from "@playwright/test";

import { expect, expecting, test, withoutScripts } from "../fixtures";
import type { Story } from "../story";
import { readText, visibleMatches } from "../text";

test.use(expecting(/integrity/, /changjuan: /, /WebAssembly/, /Failed to load resource/));

const BROKEN = Buffer.concat([Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]), Buffer.alloc(64, 255)]);

const serveBroken = (page: Page) =>
  page.route(/\.wasm$/, (route) => route.fulfill({ body: BROKEN, contentType: "application/wasm" }));

async function expectReadable(story: Story, expected: string[]) {
  const body = story.page.locator("body");
  const text = await readText(body);
  expect(text.hidden).toEqual([]);
  expect(text.visible).toEqual(expected);
  expect(await visibleMatches(body, ".script-only, .card__overlay")).toEqual([]);
}

test("a file that is not the published one is refused", async ({ story, page, problems, browser, baseURL }) => {
  await serveBroken(page);
  await story.goto();
  await story.failed();
  expect(problems.join("\n")).toMatch(/integrity/);
  const text = await withoutScripts(browser, baseURL, (story) => readText(story.page.locator("body")));
  await expectReadable(story, text.visible);
});

test("a published file that is broken leaves the page as it was", async ({ story, page, browser, baseURL }) => {
  const integrity = `sha384-${createHash("sha384").update(BROKEN).digest("base64")}`;
  await serveBroken(page);
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toMatch(/data-integrity="sha384-[^"]+"/);
    await route.fulfill({ response, body: html.replace(/data-integrity="[^"]+"/, `data-integrity="${integrity}"`) });
  });
  await story.goto();
  await story.failed();
  const text = await withoutScripts(browser, baseURL, (story) => readText(story.page.locator("body")));
  await expectReadable(story, text.visible);
});
