// Guards against text, figures or pictures that exist only once a script has run.

import { expect, test } from "../fixtures";
import { readText, visibleMatches, wordsOf } from "../text";

test.use({ javaScriptEnabled: false });

test("every word can be seen", async ({ story, page }) => {
  await story.goto();
  const text = await readText(page.locator("body"));
  expect(text.hidden).toEqual([]);
  expect(text.visible.join("").length).toBeGreaterThan(3_000);
});

test("every section is open, and folds by itself", async ({ story }) => {
  await story.goto();
  const ids = await story.sectionIds();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    await expect(story.body(id)).toHaveAttribute("open", "");
    await story.body(id).locator("> summary").click();
    await expect(story.body(id)).not.toHaveAttribute("open");
    await expect(story.body(id).locator(".chapter__text")).toBeHidden();
    await expect(story.heading(id)).toBeVisible();
  }
});

test("every statistic shows the same number in its sentence, on its card if it has one and in the table", async ({ story, page }) => {
  await story.goto();
  const ids = await story.statisticIds();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of await story.cardIds()) {
    await expect(story.card(id).locator(".card__text"), id).toHaveText(await wordsOf(story.statistic(id)));
    await expect(story.card(id).locator(".card__text"), id).toBeVisible();
    await expect(story.card(id).locator(".card__text"), "without a script it leads to its row").toHaveAttribute("href", `#row-${id}`);
  }
  for (const id of ids) {
    const text = await wordsOf(story.statistic(id));
    await expect(story.statistic(id), "without a script it leads to its row").toHaveAttribute("href", `#row-${id}`);
    const row = page.locator(`#row-${id}`);
    await expect(row.locator(".figures__value"), id).toHaveText(text);
  }
  await expect(page.locator(".figures__row:visible")).toHaveCount(ids.length);
});

test("every picture is there and leads to its file", async ({ story, page }) => {
  await story.goto();
  const links = page.locator("a[data-photo]");
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const image = link.locator("img");
    await image.scrollIntoViewIfNeeded();
    await expect(image).toBeVisible();
    await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(file.ok(), await link.getAttribute("href") ?? "").toBe(true);
  }
});

test("no control is shown that would do nothing, nor its empty place", async ({ story, page }) => {
  await story.goto();
  expect(await page.locator(".script-only").count()).toBeGreaterThan(0);
  const taken = await page.locator(".script-only").evaluateAll((all) =>
    all.filter((it) => it.getClientRects().length > 0).map((it) => it.outerHTML.slice(0, 120)));
  expect(taken).toEqual([]);
  expect(await visibleMatches(page.locator("body"), "button, input, select, dialog")).toEqual([]);
});
