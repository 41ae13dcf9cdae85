// Guards against the opening's picture coming late, twice, or with one that nobody sees. For a painting
// the start script asks, by the same conditions as the styles and in the reader's own theme; a photograph
// stands in the page.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { recordShifts, shifts } from "../layout-shift";

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

for (const window of [{ width: 360, height: 780 }, { width: 768, height: 1024 }, { width: 1440, height: 900 }]) {
  test(`one file of a photograph at ${window.width}×${window.height}, in its place`, async ({ story, page }) => {
    await page.setViewportSize(window);
    await recordShifts(page);
    await story.open();
    const photograph = page.locator(".masthead__photo img");
    test.skip(await photograph.count() === 0, "this report has no photograph at its opening");
    await expect.poll(() => photograph.evaluate((it: HTMLImageElement) => it.complete)).toBe(true);
    const { shown, others, box, own } = await photograph.evaluate((it: HTMLImageElement) => {
      const sets = [it, ...it.parentElement?.querySelectorAll("source") ?? []].map(({ srcset }) => srcset);
      const all = sets.join(", ").split(", ").map((file) => new URL(file.split(" ")[0] ?? "", document.baseURI).href);
      const fetched = performance.getEntriesByType("resource").filter(({ name }) => all.includes(name));
      return {
        shown: it.currentSrc,
        others: fetched.map(({ name }) => name).filter((name) => name !== it.currentSrc),
        box: { width: it.clientWidth, height: it.clientHeight },
        own: { width: it.naturalWidth, height: it.naturalHeight },
      };
    });
    expect(shown).toMatch(/\.avif$/);
    expect(others).toEqual([]);
    // `naturalWidth` is by `sizes`: how wide the file stands when nothing is cut off.
    expect(Math.min(own.width / box.width, own.height / box.height)).toBeGreaterThan(0.99);
    expect(Math.max(own.width / box.width, own.height / box.height)).toBeLessThan(1.6);
    await expect(page.locator(".masthead__credit")).toBeInViewport();
    expect(await shifts(page)).toEqual([]);
  });
}

for (const { latency, least, most } of [{ latency: 150, least: 45, most: Infinity }, { latency: 900, least: 95, most: 280 }]) {
  test(`the painting is asked for before the app, on a line of ${latency} ms`, async ({ story, page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions",
      { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 });
    await story.open();
    test.skip(await page.locator(".masthead__art").count() === 0, "this report has no painting");
    const named = Object.values(await paintings(page)).flat();
    const [painting, app] = await page.evaluate((named) => {
      const entries = performance.getEntriesByType("resource");
      const asked = (is: (name: string) => boolean) => entries.find((it) => is(it.name))?.startTime ?? NaN;
      return [asked((name) => named.includes(name)), asked((name) => name.endsWith("_bg.wasm"))] as const;
    }, named);
    expect(app - painting).toBeGreaterThan(least);
    // 100 ms, and what a busy machine adds; a third would be 300.
    expect(app - painting).toBeLessThan(most);
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
