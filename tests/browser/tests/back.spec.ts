// Guards against a Back button that does nothing, leaves the page, or forgets where one was.

import { elapsed } from "../elapsed";
import { expect, test } from "../fixtures";

test("Back after links within the page returns to each place", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  const ids = await story.sectionIds();
  const [first = "", second = ""] = ids;
  await story.scrollTo(300);
  await story.contentsLink(first).click();
  await story.settled();
  const atFirst = await story.scrollY();
  await story.contentsLink(second).click();
  await story.settled();
  expect(await story.scrollY()).not.toBe(atFirst);

  await page.goBack();
  await story.settled();
  expect(Math.abs((await story.scrollY()) - atFirst)).toBeLessThanOrEqual(2);
  await page.goBack();
  await story.settled();
  expect(Math.abs((await story.scrollY()) - 300)).toBeLessThanOrEqual(2);
  await page.goForward();
  await story.settled();
  expect(Math.abs((await story.scrollY()) - atFirst)).toBeLessThanOrEqual(2);
});

test("Back closes the viewer, at the same place of the page", async ({ story, page }) => {
  await story.open();
  const link = page.locator("figure a[data-photo]").first();
  await link.scrollIntoViewIfNeeded();
  await story.settled();
  await expect(page).toHaveURL(/#/);
  const [height, address] = [await story.scrollY(), page.url()];
  await link.click();
  await expect(story.viewer).toBeVisible();
  expect(page.url()).toContain("#photo-");
  await page.goBack();
  await expect(story.viewer).toBeHidden();
  await story.settled();
  expect(page.url()).toBe(address);
  expect(Math.abs((await story.scrollY()) - height)).toBeLessThanOrEqual(2);
  await expect(link).toBeFocused();
});

test("after the viewer was closed, Back does not open it again", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await story.sectionIds();
  await story.contentsLink(id).click();
  await story.settled();
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(story.viewer).toBeHidden();
  await page.goBack();
  await story.settled();
  await expect(story.viewer).toBeHidden();
  expect(page.url()).not.toContain("photo-");
});

test("coming back from another page restores the place", async ({ story, page }) => {
  await story.open();
  await story.scrollTo(2_000);
  // Chromium notes the place down to a second late, where nobody sees it; no reader leaves sooner.
  await elapsed(page, 1_100);
  await page.route("**/elsewhere", (route) => route.fulfill({
    contentType: "text/html",
    body: '<!doctype html><link rel="icon" href="data:,"><title>elsewhere</title>',
  }));
  await page.goto("./elsewhere");
  await page.goBack();
  await story.hydrated();
  await story.settled();
  expect(Math.abs((await story.scrollY()) - 2_000)).toBeLessThanOrEqual(2);
});
