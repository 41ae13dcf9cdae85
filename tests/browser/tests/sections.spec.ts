// Guards against sections that do not open, close or say so.

import { expect, test } from "../fixtures";

test("each section folds by its own line, by mouse and by keyboard", async ({ story, page }) => {
  await story.open();
  for (const id of await story.sectionIds()) {
    const summary = story.body(id).locator("> summary");
    await summary.click();
    await expect(story.body(id)).not.toHaveAttribute("open");
    await expect(summary.locator(".fold__open")).toBeVisible();
    await expect(summary.locator(".fold__close")).toBeHidden();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(story.body(id)).toHaveAttribute("open", "");
    await expect(summary.locator(".fold__close")).toBeVisible();
    await page.keyboard.press("Space");
    await expect(story.body(id)).not.toHaveAttribute("open");
  }
});

test("all close and all open, and headings, summaries and key cards stay", async ({ story }) => {
  await story.open();
  const ids = await story.sectionIds();
  expect(ids.length).toBeGreaterThan(1);
  await story.closeAll();
  for (const id of ids) {
    await expect(story.heading(id)).toBeVisible();
    await expect(story.section(id).locator(".chapter__summary")).toBeVisible();
    await expect(story.section(id).locator("> .cards--key .card").first()).toBeVisible();
    await expect(story.body(id).locator(".chapter__text")).toBeHidden();
  }
  await story.openAll();
  for (const id of ids) await expect(story.body(id).locator(".chapter__text")).toBeVisible();
});

test("brief mode leaves summaries and key cards, and ends where it began", async ({ story, page }) => {
  await story.open();
  const brief = story.button("brief");
  const open = page.locator("details.chapter__body[open]");
  const count = await story.bodies.count();
  await brief.click();
  await expect(brief).toHaveAttribute("aria-pressed", "true");
  await expect(open).toHaveCount(0);
  await brief.click();
  await expect(brief).toHaveAttribute("aria-pressed", "false");
  await expect(open).toHaveCount(count);
});

test("opening all ends brief mode", async ({ story }) => {
  await story.open();
  await story.button("brief").click();
  await story.openAll();
  await expect(story.button("brief")).toHaveAttribute("aria-pressed", "false");
  await expect(story.root).not.toHaveAttribute("data-brief");
});

test("closing a section above does not move what is being read", async ({ story, page }) => {
  await story.open();
  const [first = "", , third = ""] = await story.sectionIds();
  const place = story.body(third).locator("> summary");
  await place.scrollIntoViewIfNeeded();
  await story.settled();
  const before = await story.top(place);
  await story.body(first).evaluate((it: HTMLDetailsElement) => { it.open = false; });
  await story.settled();
  expect(Math.abs((await story.top(place)) - before)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
