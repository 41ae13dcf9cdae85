// Guards against content that moves under a reader who scrolls: counts, pictures that arrive late,
// the bar, sections that open (V-3; frame times are measured by bench.mjs).

import { expect, test } from "../fixtures";
import { recordShifts, shifts } from "../layout-shift";

/** Turns of the wheel that any of the pages needs, and some more: each is 600 px. */
const MOST_TURNS = 150;

for (const [width, height] of [[390, 844], [1280, 800]] as const) {
  test(`scrolling with the wheel through the page at ${width} px shifts nothing`, async ({ story, page }) => {
    await page.setViewportSize({ width, height });
    await recordShifts(page);
    await story.open();
    await page.mouse.move(width / 2, height / 2);
    // Asked anew: what is not laid out yet gets its true height while the reader scrolls.
    const rest = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    for (let turns = 0; turns < MOST_TURNS && await rest() >= 5; turns += 1) await page.mouse.wheel(0, 600);
    expect(await rest()).toBeLessThan(5);
    await story.settled();
    expect(await shifts(page)).toEqual([]);
    await expect(page.locator("[data-counting]")).toHaveCount(0);
  });
}

test("the wheel is left to the browser", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  await page.mouse.move(640, 400);
  await page.evaluate(() => {
    // At the window, last of all: whoever wanted to take the event has done it.
    addEventListener("wheel", (event) => { document.title = `taken: ${event.defaultPrevented}`; });
  });
  await page.mouse.wheel(0, 240);
  await expect(page).toHaveTitle("taken: false");
  await expect.poll(() => story.scrollY()).toBe(240);
});
