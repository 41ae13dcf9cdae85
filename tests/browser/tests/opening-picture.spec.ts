// Guards against the opening's painting coming late, twice, or with one that nobody sees: the head
// asks for it, by the same conditions as the styles.

import { expect, test } from "../fixtures";

const OPENINGS = [
  { window: { width: 390, height: 844 }, colorScheme: "light", expected: /lake-tall-\w{8}\.svg$/ },
  { window: { width: 390, height: 844 }, colorScheme: "dark", expected: /lake-tall-night-\w{8}\.svg$/ },
  { window: { width: 768, height: 960 }, colorScheme: "light", expected: /lake-tall-\w{8}\.svg$/ },
  { window: { width: 769, height: 960 }, colorScheme: "light", expected: /lake-wide-\w{8}\.svg$/ },
  { window: { width: 1440, height: 900 }, colorScheme: "dark", expected: /lake-wide-night-\w{8}\.svg$/ },
] as const;

for (const { window, colorScheme, expected } of OPENINGS) {
  test(`one painting at ${window.width}×${window.height}, ${colorScheme}`, async ({ story, page }) => {
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme });
    await story.open();
    const shown = await page.locator(".masthead__art").evaluate((it) =>
      /url\("(.*?)"\)/.exec(getComputedStyle(it).backgroundImage)?.[1]);
    expect(shown).toMatch(expected);
    const fetched = await page.evaluate(() => (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => /\/art\/lake-/.test(name))
      .map(({ name, initiatorType }) => ({ name, initiatorType })));
    expect(fetched).toEqual([{ name: shown, initiatorType: "link" }]);
  });
}
