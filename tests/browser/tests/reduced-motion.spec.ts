// Guards against anything that moves although the reader asked for stillness.

import type { Page } from "@playwright/test";

import { counted, record, recorded } from "../counting";
import { expect, test } from "../fixtures";
import type { Story } from "../story";

/** What moves now, by name. Who waits long for a picture is told so at once: that sign appears, but is still. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.getAnimations()
    .map((it) => (it as CSSAnimation).animationName ?? (it as CSSTransition).transitionProperty)
    .filter((name) => name !== "viewer-appear"));

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
    expect(await moving(page), `at ${part} of the page`).toEqual([]);
  }
  const [first = ""] = await story.sectionIds();
  await story.button("close-all").click();
  await story.button("open-all").click();
  await story.contentsLink(first).hover();
  expect(await moving(page)).toEqual([]);
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
    expect(await moving(page)).toEqual([]);
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
