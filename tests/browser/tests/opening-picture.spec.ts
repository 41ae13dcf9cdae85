// Guards against the opening's painting coming late, twice, or with one that nobody sees: the start
// script asks for it, by the same conditions as the styles and in the reader's own theme.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";

const OPENINGS = [
  { window: { width: 390, height: 844 }, system: "light", own: null, shape: "tall" },
  { window: { width: 390, height: 844 }, system: "dark", own: null, shape: "tall" },
  { window: { width: 390, height: 844 }, system: "light", own: "dark", shape: "tall" },
  { window: { width: 390, height: 844 }, system: "dark", own: "light", shape: "tall" },
  { window: { width: 768, height: 960 }, system: "light", own: null, shape: "tall" },
  { window: { width: 769, height: 960 }, system: "light", own: null, shape: "wide" },
  { window: { width: 1440, height: 900 }, system: "dark", own: null, shape: "wide" },
] as const;

for (const { window, system, own, shape } of OPENINGS) {
  const theme = own ? `${system} and the reader's own ${own}` : system;
  test(`one painting at ${window.width}×${window.height}, ${theme}`, async ({ story, page }) => {
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((own) => {
      if (own) localStorage.setItem("changjuan", JSON.stringify({ theme: own }));
    }, own);
    await story.open();
    test.skip(await page.locator(".masthead__art").count() === 0, "this report has no painting");
    const named = await paintings(page);
    const shown = await page.locator(".masthead__art").evaluate((it) =>
      /url\("(.*?)"\)/.exec(getComputedStyle(it).backgroundImage)?.[1]);
    const [day, night] = named[shape] ?? named.wide ?? [];
    expect(shown).toBe((own ?? system) === "dark" ? night : day);
    const all = Object.values(named).flat();
    const fetched = await page.evaluate((all) => (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => all.includes(name))
      .map(({ name, initiatorType }) => ({ name, initiatorType })), all);
    expect(fetched).toEqual([{ name: shown, initiatorType: "link" }]);
  });
}

/** The addresses that the report names for each shape, by day and by night. */
function paintings(page: Page): Promise<Record<string, string[]>> {
  return page.locator("script[data-wasm]").evaluate((script) => {
    const data = (script as HTMLElement).dataset;
    const address = (name?: string) => (name ? [new URL(name, document.baseURI).href] : []);
    const shapes = ["wide", "tall"].filter((shape) => data[shape]);
    return Object.fromEntries(shapes.map((shape) =>
      [shape, [...address(data[shape]), ...address(data[`${shape}Night`])]]));
  });
}
