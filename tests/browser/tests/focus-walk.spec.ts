// Guards against a keyboard reader who is lost: a stop that is hidden, covered or without a ring, a
// target too small to hit.

import { expect, test } from "../fixtures";
import { currentStop, type Stop } from "../focus";
import type { Story } from "../story";

/** The most stops a page may have before the walk counts as endless. */
const ENDLESS = 800;

async function walk({ page }: Story): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < ENDLESS) {
    await page.keyboard.press("Tab");
    const stop = await currentStop(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error("the walk has no end");
}

function expectSound(stops: Stop[]) {
  const faults = stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
}

test("the skip link is first, shows itself and leads into main", async ({ story, page }) => {
  await story.open();
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip-link");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  expectSound([(await currentStop(page))!]);
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await story.settled();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

for (const [width, height] of [[1280, 800], [390, 844]] as const) {
  test(`every stop of the whole page can be seen at ${width} px`, async ({ story, page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open();
    const stops = await walk(story);
    // The bar, each statistic, its row.
    expect(stops.length).toBeGreaterThan((await story.statisticIds()).length * 2);
    expectSound(stops);
  });
}

test("backwards nothing hides under the bar", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  await story.statistic((await story.statisticIds()).at(-1) ?? "").focus();
  const stops: Stop[] = [];
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press("Shift+Tab");
    stops.push((await currentStop(page))!);
  }
  expectSound(stops);
});

test("by night the ring can be seen too", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await story.open();
  const stops: Stop[] = [];
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press("Tab");
    stops.push((await currentStop(page))!);
  }
  expectSound(stops);
});

for (const width of [320, 1280]) {
  test(`targets are 24 px or stand apart at ${width} px (A-4)`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    // Boxes within a piece that is not laid out yet are not where a reader will find them.
    await story.laidOut();
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
        .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(".skip-link"))
        .map((it) => ({ it, box: it.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const isSmall = (box: DOMRect) => box.width < 24 || box.height < 24;
      // Links within a sentence are as high as its line.
      const inSentence = (it: Element) => it.closest(".prose") !== null && getComputedStyle(it).display === "inline";
      const centre = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
      const near = (box: DOMRect, other: DOMRect) => {
        const [x, y] = centre(box);
        if (isSmall(other)) return Math.hypot(x - centre(other)[0], y - centre(other)[1]) < 24;
        const [dx, dy] = [Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0)];
        return Math.hypot(dx, dy) < 12;
      };
      return targets
        .filter(({ it, box }) => isSmall(box) && !inSentence(it))
        .filter(({ it, box }) => targets.some((other) =>
          other.it !== it && !other.it.contains(it) && near(box, other.box)))
        .map(({ it, box }) => `${it.localName}.${it.className} ${Math.round(box.width)}×${Math.round(box.height)} ${it.textContent?.trim().slice(0, 16)}`);
    });
    expect(small).toEqual([]);
  });
}
