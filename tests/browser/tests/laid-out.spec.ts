// Guards against a page of which only what the reader has come near is laid out (tools and extensions
// see the rest blank), and against one that jumps when the rest is laid out.

import type { Page } from "@playwright/test";

import { expect, expecting, test } from "../fixtures";
import { recordShifts, shifts } from "../layout-shift";
import { holdTheApp, saveData } from "../network";
import type { Story } from "../story";

/** How many pieces wait to be laid out, as computed. */
const waiting = (page: Page) => page.locator("[data-piece]").evaluateAll((all) =>
  all.filter((it) => getComputedStyle(it).getPropertyValue("content-visibility") === "auto").length);

for (const width of [390, 1280]) {
  test(`at ${width} px everything is laid out soon after the app is awake, and nothing shifts`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await recordShifts(page);
    const release = await holdTheApp(page);
    await story.goto();
    await expect(story.root).toHaveAttribute("data-aside", "");
    expect(await waiting(page)).toBeGreaterThan(10);
    release();
    await story.hydrated();
    const awake = Date.now();
    await story.laidOut();
    expect(Date.now() - awake).toBeLessThan(2_000);
    await expect(story.root).not.toHaveAttribute("data-aside");
    expect(await waiting(page)).toBe(0);
    expect(await shifts(page)).toEqual([]);
  });

  test(`at ${width} px a reader in the midst of it stays there, and nothing shifts`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await recordShifts(page);
    const release = await holdTheApp(page);
    await story.goto();
    const place = story.heading((await story.sectionIds())[2] ?? "");
    await place.evaluate(async (it) => {
      const frame = () => new Promise(requestAnimationFrame);
      while (it.getBoundingClientRect().top > innerHeight / 2) {
        scrollBy({ top: innerHeight / 4, behavior: "instant" });
        await frame();
        await frame();
      }
    });
    await story.settled();
    const before = await story.top(place);
    expect(await waiting(page)).toBeGreaterThan(5);
    release();
    await story.laidOut();
    await story.settled();
    expect(Math.abs((await story.top(place)) - before)).toBeLessThanOrEqual(2);
    expect(await shifts(page)).toEqual([]);
  });
}

test("a link that was followed before leads to its place", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const release = await holdTheApp(page);
  await story.goto();
  const id = (await story.sectionIds()).at(-1) ?? "";
  await story.followFragment(id);
  release();
  await story.laidOut();
  await story.settled();
  const [top, bar] = [await story.top(story.firstLine(id)), await story.barHeight()];
  expect(top).toBeGreaterThanOrEqual(bar - 1);
  expect(top).toBeLessThanOrEqual(bar + 24);
});

test("where the browser has a place to find, everything is laid out from the start", async ({ story, page }) => {
  await story.goto();
  await story.laidOut();
  const [id = ""] = await story.sectionIds();
  await holdTheApp(page);
  const whole = async () => {
    await expect(story.root).not.toHaveAttribute("data-aside");
    expect(await waiting(page)).toBe(0);
  };
  await story.goto(`?linked#${id}`);
  await whole();
  await page.goto("about:blank");
  await page.goBack();
  await whole();
  await story.goto("?again");
  await page.reload();
  await whole();
});

test.describe("when the app cannot start", () => {
  test.use(expecting(/wasm|changjuan|ERR_FAILED|Failed to (load|fetch)/i));

  test("everything is laid out, too", async ({ story, page }) => {
    await page.route(/\.wasm$/, (route) => route.abort());
    await story.goto();
    await story.failed();
    await story.laidOut();
    expect(await waiting(page)).toBe(0);
  });
});

/** Farther below the window no build of Chromium fetches what is lazy, px: most do to 2,500, some to 3,000. */
const NEAR = 3_500;

test("where data are saved everything is laid out without the app, and what is far is not fetched for it", async ({ story, page }) => {
  await saveData(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await story.goto();
  await expect(story.root).not.toHaveAttribute("data-aside");
  expect(await waiting(page)).toBe(0);
  await page.waitForLoadState("networkidle");
  // A picture that is near has come to the gallery, too.
  const far = await page.locator("main img").evaluateAll((all: HTMLImageElement[], near) => {
    const isFar = (it: HTMLImageElement) => it.getBoundingClientRect().top > innerHeight + near;
    return all.filter((it) => all.every((other) => other.src !== it.src || isFar(other))).map((it) => it.naturalWidth);
  }, NEAR);
  expect(far.length).toBeGreaterThan(0);
  expect(far.filter((width) => width > 0)).toEqual([]);
  expect(fetched.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  // The first strip may be near.
  const strips = await page.locator("[data-strip]").count();
  expect(fetched.filter((url) => /\/art\/strip-/.test(url)).length).toBeLessThan(Math.max(strips / 2, 1));
});

/** Bands of a picture in which every pixel is the same. */
function blankBands(page: Page, png: Buffer, band: number): Promise<number[]> {
  return page.evaluate(async ([data, band]) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, band);
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    const blank: number[] = [];
    for (let y = 0; y + band <= bitmap.height; y += band) {
      context.drawImage(bitmap, 0, -y);
      const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, band).data.buffer);
      if (pixels.every((it) => it === pixels[0])) blank.push(y);
    }
    return blank;
  }, [png.toString("base64"), band] as const);
}

for (const width of [390, 1280]) {
  test(`at ${width} px a picture of the whole page shows everything`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 844 });
    const strips: string[] = [];
    page.on("requestfinished", (request) => {
      if (/\/art\//.test(request.url())) strips.push(request.url());
    });
    await story.open();
    await story.laidOut();
    // What was far below begins to load only now.
    await expect.poll(() => page.locator("main img").evaluateAll((all) => all
      .filter((it) => !(it as HTMLImageElement).complete || (it as HTMLImageElement).naturalWidth === 0).length)).toBe(0);
    const shown = () => page.locator(".chapter__strip").evaluateAll((all) =>
      all.map((it) => /url\("(.*?)"\)/.exec(getComputedStyle(it, "::before").backgroundImage)?.[1] ?? ""));
    await expect.poll(async () => (await shown()).filter((strip) => !strips.includes(strip))).toEqual([]);
    const png = await page.screenshot({ fullPage: true });
    await page.goto("about:blank");
    // Beside a graphic steps stand far apart, and below the last is room for it.
    expect(await blankBands(page, png, 600)).toEqual([]);
  });
}

test("paper has everything, also what was not laid out yet", async ({ story, page }) => {
  const release = await holdTheApp(page);
  await story.goto();
  expect(await waiting(page)).toBeGreaterThan(10);
  await page.emulateMedia({ media: "print" });
  expect(await waiting(page)).toBe(0);
  release();
  await story.hydrated();
});

/** Finds words as the browser's own search does. */
const found = (page: Page, words: string) =>
  page.evaluate((words) => (window as unknown as { find(text: string): boolean }).find(words), words);

test("words that are not laid out yet are found", async ({ story, page }) => {
  const release = await holdTheApp(page);
  await story.goto();
  const words = await lastWords(story);
  expect(await found(page, words)).toBe(true);
  release();
  await story.laidOut();
});

async function lastWords(story: Story) {
  const text = await story.page.locator(".chapter p:not([class])").last().textContent();
  return (text ?? "").trim().slice(0, 8);
}
