// Guards against a page that is laid out without its styles, at great cost, when they come late.

import { expect, test } from "../fixtures";

test("the page is not finished before its styles are in", async ({ story, page }) => {
  await page.route("**/style-*.css", async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await story.open();
  const { styled, finished } = await page.evaluate(() => {
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      styled: files.find(({ name }) => /style-[^/]*\.css$/.test(name))?.responseEnd,
      finished: page?.domContentLoadedEventStart,
    };
  });
  expect(styled).toBeGreaterThan(700);
  expect(finished).toBeGreaterThanOrEqual(styled ?? Infinity);
});
