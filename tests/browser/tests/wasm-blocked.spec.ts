// Guards against a page that waits for its WebAssembly: a spinner, a gap, a control that is dead.

import { expect, expecting, test, withoutScripts } from "../fixtures";
import { readText, visibleMatches } from "../text";

test.use(expecting(/Failed to load resource/, /Fetch API cannot load/, /changjuan: /));

for (const [what, pattern] of [["WebAssembly", /\.wasm$/], ["glue", /changjuan-[^/]*\.js$/]] as const) {
  test(`without its ${what} the page reads as it does without scripts`, async ({ story, page, browser, baseURL }) => {
    await page.route(pattern, (route) => route.abort());
    await story.goto();
    await story.failed();
    const text = await readText(page.locator("body"));
    const expected = await withoutScripts(browser, baseURL, (story) => readText(story.page.locator("body")));
    expect(text.hidden).toEqual([]);
    expect(text.visible).toEqual(expected.visible);
    expect(await visibleMatches(page.locator("body"), ".script-only, .card__overlay")).toEqual([]);
    await expect(story.root).not.toHaveAttribute("data-hydrated");
  });
}

test("links and folding still work", async ({ story, page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await story.goto();
  await story.failed();
  const [first = ""] = await story.sectionIds();
  await story.body(first).locator("> summary").click();
  await expect(story.body(first)).not.toHaveAttribute("open");
  await story.contentsLink("figures").click();
  await story.settled();
  await expect(story.heading("figures")).toBeInViewport();
});
