// Guards against an index page that hides a report, and against reports in folders of a site that do
// not find what all of them share.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "../fixtures";
import { overflows } from "../overflow";
import { serve } from "../serve.mjs";
import { Story } from "../story";

/** A site of both reports; `scripts/test` builds it. */
const BOTH = fileURLToPath(new URL("../../../target/both", import.meta.url));

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  expect(existsSync(BOTH), "target/both is missing: `make test` builds it").toBe(true);
  site = await serve({ folder: BOTH, quality: 4 });
});
test.afterAll(() => site.close());

for (const colorScheme of ["light", "dark"] as const) {
  test(`the index fits into 320 px and can be read by all, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto(site.url);
    await expect(page.locator(".index__card")).toHaveCount(2);
    expect(await overflows(page)).toEqual([]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test("each card leads to its report, which wakes up with the same app", async ({ page }) => {
  const apps = new Set<string>();
  page.on("request", (request) => {
    if (request.url().endsWith("_bg.wasm")) apps.add(request.url());
  });
  await page.goto(site.url);
  const titles = await page.locator(".index__link").allTextContents();
  for (const title of titles) {
    await page.goto(site.url);
    await page.getByRole("link", { name: title }).click();
    const story = new Story(page);
    await story.hydrated();
    await expect(page.locator("h1")).toHaveText(title);
    const picture = page.locator("figure.photo img").first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  }
  expect(titles.length).toBe(2);
  expect(apps.size).toBe(1);
});
