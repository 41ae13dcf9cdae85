// Guards against a first window that waits for styles, and against one that is painted without those it
// needs, or that changes when the others come.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { recordShifts, shifts } from "../layout-shift";

const HELD = 2_000; // ms

async function holdTheStyles(page: Page) {
  await page.route("**/style-*.css", async (route) => {
    await new Promise((done) => setTimeout(done, HELD));
    await route.continue();
  });
}

/** Where every element stands that comes before the styles, and its computed properties. */
function opening(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("body, body *")];
    const end = all.findIndex((it) => it.localName === "link");
    // The painting is named by the styles that come, and what holds the rest of the page grows with it.
    const later = /^(--|background-image$|block-size$|height$|(perspective|transform)-origin$)/;
    return all.slice(0, end < 0 ? all.length : end).map((it) => {
      const style = getComputedStyle(it);
      const { left, top, width } = it.getBoundingClientRect();
      const properties = [...style].filter((name) => !later.test(name))
        .map((name) => `${name}:${style.getPropertyValue(name)}`);
      return `${it.localName}.${it.className} ${[left, top, width]} ${properties.join(";")}`;
    });
  });
}

for (const width of [390, 1280]) {
  test(`at ${width} px the opening is painted while the styles are held back, and does not change`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await recordShifts(page);
    await holdTheStyles(page);
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.locator("#prologue p").first()).toBeVisible();
    // Nothing below is there unstyled.
    expect(await page.locator(".chapter, .section-tools, footer").count()).toBe(0);
    const early = await opening(page);
    await story.hydrated();
    await story.settled();
    const { styled, finished, painted } = await page.evaluate(() => {
      const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const paints = performance.getEntriesByType("paint");
      return {
        styled: files.find(({ name }) => /style-[^/]*\.css$/.test(name))?.responseEnd ?? 0,
        finished: page?.domContentLoadedEventStart ?? 0,
        painted: paints.find(({ name }) => name === "first-contentful-paint")?.startTime ?? Infinity,
      };
    });
    expect(styled).toBeGreaterThan(HELD * 0.9);
    expect(painted).toBeLessThan(styled / 2);
    expect(finished).toBeGreaterThanOrEqual(styled);
    const changed = (await opening(page)).filter((it, at) => it !== early[at]);
    expect(changed.map((it) => it.slice(0, 200))).toEqual([]);
    expect(await shifts(page)).toEqual([]);
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`the reader's own ${theme} theme is there before the styles`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === "light" ? "dark" : "light" });
    await page.addInitScript((theme) => localStorage.setItem("changjuan", JSON.stringify({ theme })), theme);
    await holdTheStyles(page);
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.locator("#prologue p").first()).toBeVisible();
    const paper = theme === "light" ? "rgb(247, 242, 231)" : "rgb(16, 26, 28)";
    await expect(page.locator("body")).toHaveCSS("background-color", paper);
    expect(await page.locator(".chapter").count()).toBe(0);
  });
}
