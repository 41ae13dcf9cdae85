// Guards against a panic that leaves a half-counted number, a dialog in the way or dead controls.

import { expect, expecting, test, withoutScripts } from "../fixtures";
import type { Story } from "../story";
import { readText, visibleMatches, wordsOf } from "../text";
import { makeTrappable, TRAPPED } from "../trap";

test.use(expecting(...TRAPPED));

test.beforeEach(({ page }) => makeTrappable(page));

/** The page must be the static one, whatever it was doing. */
async function expectStatic(story: Story) {
  await story.failed();
  await expect(story.root).not.toHaveAttribute("data-hydrated");
  await expect(story.page.locator(".card__overlay, [data-counting], dialog[open]")).toHaveCount(0);
  expect(await visibleMatches(story.page.locator("body"), ".script-only")).toEqual([]);
  const text = await readText(story.page.locator("main"));
  expect(text.hidden).toEqual([]);
}

test("a panic while the islands start", async ({ story, page, browser, baseURL }) => {
  await page.addInitScript(() => {
    // The app's instance is there, the first islands are awake.
    new MutationObserver(() => { window.trapNow = true; })
      .observe(document, { subtree: true, attributeFilter: ["aria-current", "aria-pressed"] });
    addEventListener("load", () => { window.trapNow = true; });
  });
  await story.goto();
  await expectStatic(story);
  const text = await readText(page.locator("main"));
  const expected = await withoutScripts(browser, baseURL, (story) => readText(story.page.locator("main")));
  expect(text.visible).toEqual(expected.visible);
});

test("a panic in the middle of a count leaves the true number", async ({ story, page }) => {
  await story.open();
  const counting = await page.evaluate(async () => {
    const cards = [...document.querySelectorAll<HTMLElement>("[data-stat]:has([data-token])")];
    const card = cards.find((it) => it.getBoundingClientRect().top > innerHeight * 1.5);
    card?.scrollIntoView({ block: "center", behavior: "instant" });
    const overlay = () => card?.querySelector<HTMLElement>(".card__overlay");
    for (let frames = 0; !overlay() && frames < 600; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    const shown = overlay()?.textContent;
    window.trapNow = true;
    return { card: card?.dataset.stat ?? "", shown };
  });
  expect(counting.shown, "a count was running").toBeTruthy();
  await expectStatic(story);
  const text = story.card(counting.card).locator(".card__text");
  await expect(text).toBeVisible();
  await expect(text).toHaveText(await wordsOf(story.statistic(counting.card)));
  await expect(text).toHaveCSS("opacity", "1");
});

test("a panic with the viewer open gives the page back", async ({ story, page }) => {
  await story.open();
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  await page.evaluate(() => { window.trapNow = true; });
  await page.keyboard.press("ArrowRight");
  await expectStatic(story);
  await expect(story.viewer).toBeHidden();
  const [first = ""] = await story.sectionIds();
  await story.body(first).locator("> summary").click();
  await expect(story.body(first)).not.toHaveAttribute("open");
});

test("a panic in a handler while reading", async ({ story, page }) => {
  await story.open();
  await story.closeAll();
  // By the keyboard: a click would scroll first, and the bar would be the one to trap.
  await story.button("open-all").focus();
  await page.evaluate(() => { window.trapNow = true; });
  await page.keyboard.press("Enter");
  await story.failed();
  const [first = ""] = await story.sectionIds();
  await story.body(first).locator("> summary").click();
  await expect(story.body(first).locator(".chapter__text")).toBeVisible();
});
