// Guards against what only scroll bars that take room from the page bring about: a row of cards that
// breaks, cards too narrow for their numbers.

import { args, executablePath } from "../chromium.mjs";
import { expect, test } from "../fixtures";
import { overflows, spaceOut } from "../overflow";

test.use({
  launchOptions: { executablePath: executablePath(), args, ignoreDefaultArgs: ["--hide-scrollbars"] },
});

for (const width of [768, 1024, 1280]) {
  test(`four key cards stand abreast at ${width} px`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    expect(bar, "the bar takes room").toBeGreaterThan(10);
    const rows = await page.locator(".cards--key").evaluateAll((lists) => lists.map((list) =>
      [...list.children].map((card) => card.getBoundingClientRect().top)));
    const whole = rows.filter(({ length }) => length > 1 && length <= 4);
    expect(whole.length).toBeGreaterThan(0);
    for (const tops of whole) expect(new Set(tops).size).toBe(1);
    expect(await overflows(page)).toEqual([]);
  });
}

test("a reader's own spacing fits at 320 px (WCAG 1.4.12)", async ({ story, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await story.open();
  await spaceOut(page);
  expect(await overflows(page)).toEqual([]);
});
