// Guards against anything that moves although the reader asked for stillness.

import { counted, record, recorded } from "../counting";
import { expect, test } from "../fixtures";
import type { Story } from "../story";

async function expectStillness(story: Story) {
  const { page } = story;
  await expect(story.root).toHaveCSS("scroll-behavior", "auto");
  await record(page);
  await story.scrollTo(0);
  await story.readToTheEnd();
  await counted(page);
  const { frames, starts } = await recorded(page);
  expect(frames).toEqual([]);
  expect(starts).toEqual({});
  const share = [0, 0.25, 0.5, 0.75, 1];
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const part of share) {
    await story.scrollTo(height * part);
    const moving = await page.evaluate(() => document.getAnimations().map((it) =>
      `${(it as CSSAnimation).animationName ?? (it as CSSTransition).transitionProperty}`));
    expect(moving, `at ${part} of the page`).toEqual([]);
  }
  const [first = ""] = await story.sectionIds();
  await story.button("close-all").click();
  await story.button("open-all").click();
  await story.contentsLink(first).hover();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
}

test.describe("by the system's setting", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves", async ({ story }) => {
    await story.open();
    await expectStillness(story);
  });

  test("the viewer opens and closes at once", async ({ story, page }) => {
    await story.open();
    await page.locator("figure a[data-photo]").first().click();
    await expect(story.viewer).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press("Escape");
    await expect(story.viewer).toBeHidden();
  });
});

test("by the page's own switch nothing moves", async ({ story }) => {
  await story.open();
  await story.switch("motion", "off").click();
  await expect(story.root).toHaveAttribute("data-motion", "off");
  await expectStillness(story);
});
