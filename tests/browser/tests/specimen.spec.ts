// Guards against a graphic that cannot bear its extremes: one thing and sixty, shares near nothing and near
// all, long names. It holds the site of the specimen, which has them all.

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
