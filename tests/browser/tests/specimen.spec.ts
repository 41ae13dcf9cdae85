// Guards against a graphic that cannot bear its extremes: one thing and sixty, shares near nothing and near
// all, long names. It holds the site of the specimen, which has them all.

import type { Locator } from "@playwright/test";

import { expect, test } from "../fixtures";
import { crowded, faint, outside, readStep, scenes, small, someSteps } from "../scenes";

/** The smallest type in a graphic, px. */
const SMALLEST = 12;

/** How far a mark may hang over, px: a round one stands on the edge with its middle. */
const HANGS = 6;

/** The least contrast that is seen at all, of a mark that waits for its step. */
const SEEN = 1.15;

for (const [width, height] of [[320, 640], [390, 844], [768, 1024], [1440, 900]] as const) {
  test(`all graphics are in order at ${width}×${height}, in the first, a middle and the last state`, async ({ story, page }) => {
    await page.setViewportSize({ width, height });
    await story.open();
    await story.laidOut();
    await story.settled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await small(page, SMALLEST)).toEqual([]);
    // What does not fit is known when the page has settled.
    await expect.poll(() => crowded(page)).toEqual([]);
    expect(await outside(page, HANGS)).toEqual([]);
    const all = await scenes(page);
    expect(all.length).toBeGreaterThan(3);
    for (const { number, steps } of all) {
      for (const step of someSteps(steps)) {
        await readStep(page, number, step);
        expect(await crowded(page, number)).toEqual([]);
        expect(await outside(page, HANGS, number)).toEqual([]);
      }
    }
  });
}

test("every mark is seen by day, by night, in forced colours and on paper, where graphics are complete", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  await story.laidOut();
  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "light", forcedColors: "active" },
    { colorScheme: "dark", forcedColors: "active" },
    { colorScheme: "light", forcedColors: "none", media: "print" },
  ] as const) {
    await page.emulateMedia(media);
    await expect.poll(() => faint(page, SEEN), JSON.stringify(media)).toEqual([]);
    const hidden = page.locator(".graphic :is([data-on], .veil):not(.pace__before)");
    expect(await hidden.evaluateAll((all) => all.filter((it) => {
      const { opacity, visibility } = getComputedStyle(it);
      return opacity === "0" || visibility === "hidden" || getComputedStyle(it).getPropertyValue("--shown") === "0";
    }).length)).toBe(0);
  }
});

/** The share of the window's height that a picture may have, and its most in a frame, px (`style/picture.css`). */
const OF_WINDOW = 0.88;
const IN_FRAME = 704;

/** Narrower than this the words of a picture do not get, px. */
const NARROW = 256;

/** A picture as it stands, with its words and in its column: that of the paragraphs beside it. */
const standing = (image: Locator) => image.evaluate((it) => {
  const rect = (element: Element) => element.getBoundingClientRect();
  const box = it.closest(".photo, .share__plate")!;
  const column = rect(box.parentElement!.querySelector(":scope > p") ?? box.parentElement!);
  const words = rect(box.querySelector(".photo__text, .share__caption")!);
  const [own, high] = ["width", "height"].map((name) => Number(it.getAttribute(name)));
  const { left, right, width, height } = rect(it);
  return {
    width, height, own: own!, column: column.width, bent: width / height - own! / high!,
    aside: left + right - column.left - column.right, words: [words.left - left, right - words.right],
  };
});

for (const [width, height] of [[360, 640], [768, 1024], [1440, 900]] as const) {
  test(`no picture is larger than its file or higher than the window, nor moves anything when it comes, at ${width}×${height}`, async ({ browser, baseURL, story, page }) => {
    await page.setViewportSize({ width, height });
    let come = () => {};
    const coming = new Promise<void>((done) => { come = done; });
    await page.route(/\/photos\//, async (route) => { await coming; await route.continue(); });
    await story.open();
    const images = await page.locator(".photo img").all();
    test.skip(images.length === 0, "this report has no pictures");
    await story.laidOut();
    const awaited = await Promise.all(images.map(standing));
    come();
    for (const image of images) {
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0)).toBe(true);
    }
    expect(await Promise.all(images.map(standing))).toEqual(awaited);

    const all = awaited.map((it) => ({ ...it, most: height * OF_WINDOW }));
    const ids = await page.locator(".photo").evaluateAll((all) => all.map((it) => it.id.replace("photo-", "")));
    // A page of a picture goes on to the report where there are scripts.
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width, height } });
    const alone = await context.newPage();
    for (const [folder, most] of [["p", height * OF_WINDOW], ["embed/p", IN_FRAME]] as const) {
      for (const id of ids) {
        await alone.goto(`./${folder}/${id}/`);
        all.push({ ...await standing(alone.locator(".share__picture img")), most });
      }
    }
    await context.close();
    for (const { width, height, own, column, most, bent, aside, words: [start, end] } of all) {
      expect(width).toBeLessThanOrEqual(Math.min(own, column));
      expect(height).toBeLessThanOrEqual(most);
      expect(Math.abs(bent)).toBeLessThan(0.01);
      expect(Math.abs(aside)).toBeLessThan(1);
      // The words of a narrow picture are wider than it is, by as much on either side.
      expect(Math.abs(start! - end!)).toBeLessThan(1);
      if (width >= NARROW) expect(Math.abs(start!)).toBeLessThan(1);
    }
    const [small, tall] = awaited;
    expect(small!.width).toBe(small!.own);
    expect(tall!.height).toBeGreaterThan(0.9 * Math.min(height * OF_WINDOW, tall!.column * 1.8));
  });
}

test("an opening without a picture fills its width, begins where the text begins, and its bar has one line", async ({ story, page }) => {
  await story.goto();
  await page.locator("h1").evaluate((it) => { it.textContent += "、".concat(it.textContent ?? "").repeat(9); });
  await page.locator(".bar__home").evaluate((it) => { it.textContent += it.textContent!.repeat(9); });
  for (const [width, height] of [[360, 640], [768, 1024], [1440, 900]] as const) {
    await page.setViewportSize({ width, height });
    const box = (selector: string) => page.locator(selector).first().evaluate((it) => it.getBoundingClientRect().toJSON() as DOMRect);
    const [title, deck, text, bar] = [await box("h1"), await box(".masthead__deck"), await box("#prologue p"), await box(".bar")];
    expect(title.width).toBeGreaterThan(0.75 * width);
    expect(deck.top).toBeGreaterThan(title.bottom);
    expect(deck.left).toBe(text.left);
    const home = page.locator(".bar__home");
    if (await home.isVisible()) expect((await home.boundingBox())!.height).toBeLessThanOrEqual(bar.height);
    await expect(page.locator("h1")).toHaveCSS("border-bottom-style", "solid");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
