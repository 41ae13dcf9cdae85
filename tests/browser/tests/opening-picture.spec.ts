// Guards against the opening's painting coming late, twice, or with one that nobody sees: the head
// asks for it, by the same conditions as the styles.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";

const OPENINGS = [
  { window: { width: 390, height: 844 }, colorScheme: "light", shape: "tall" },
  { window: { width: 390, height: 844 }, colorScheme: "dark", shape: "tall" },
  { window: { width: 768, height: 960 }, colorScheme: "light", shape: "tall" },
  { window: { width: 769, height: 960 }, colorScheme: "light", shape: "wide" },
  { window: { width: 1440, height: 900 }, colorScheme: "dark", shape: "wide" },
] as const;

for (const { window, colorScheme, shape } of OPENINGS) {
  test(`one painting at ${window.width}×${window.height}, ${colorScheme}`, async ({ story, page }) => {
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme });
    await story.open();
    test.skip(await page.locator(".masthead__art").count() === 0, "this report has no painting");
    const shown = await page.locator(".masthead__art").evaluate((it) =>
      /url\("(.*?)"\)/.exec(getComputedStyle(it).backgroundImage)?.[1]);
    expect(shown).toContain(await painting(page, shape));
    const all = await page.locator("link[rel=preload][as=image]").evaluateAll((links) =>
      links.map((it) => (it as HTMLLinkElement).href));
    const hasNight = all.some((file) => file.includes("-night-"));
    expect(shown?.includes("-night-")).toBe(hasNight && colorScheme === "dark");
    const fetched = await page.evaluate((all) => (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => all.includes(name))
      .map(({ name, initiatorType }) => ({ name, initiatorType })), all);
    expect(fetched).toEqual([{ name: shown, initiatorType: "link" }]);
  });
}

/** The file that the report names for a shape; the wide one where it has no other. */
function painting(page: Page, shape: "tall" | "wide") {
  return page.locator("html").evaluate((root, shape) => {
    const named = (name: string) => getComputedStyle(root).getPropertyValue(`--art-${name}`);
    return /url\("?(.*?)"?\)/.exec(named(shape) || named("wide"))?.[1] ?? "";
  }, shape);
}
