// Guards against an address that changes too early, too often (Safari throws after 100 changes in
// 30 s), in a frame, or loses its query; and against one that does not follow (S-3).

import type { Page } from "@playwright/test";

import { elapsed, FOLLOWED } from "../elapsed";
import { expect, test } from "../fixtures";

type Change = { time: number; address: string; loaded: boolean; kind: string };

declare global {
  interface Window {
    changes: Change[];
  }
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.changes = [];
    for (const kind of ["replaceState", "pushState"] as const) {
      const own = history[kind].bind(history);
      history[kind] = (state, unused, address) => {
        const loaded = document.readyState === "complete";
        window.changes.push({ time: performance.now(), address: String(address), loaded, kind });
        own(state, unused, address);
      };
    }
  }));

const changes = (page: Page) => page.evaluate(() => window.changes);

test("it names the section being read, by replacing only", async ({ story, page }) => {
  await story.open("?from=weixin");
  const length = await page.evaluate(() => history.length);
  for (const id of await story.sectionIds()) {
    await story.heading(id).evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(page).toHaveURL(new RegExp(`/\\?from=weixin#${id}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect((await changes(page)).every(({ kind }) => kind === "replaceState")).toBe(true);
});

test("above the first section it names none", async ({ story, page }) => {
  await story.open("?from=weixin");
  await story.scrollTo(4_000);
  await expect(page).toHaveURL(/#/);
  await story.scrollTo(0);
  await expect(page).toHaveURL(/\/\?from=weixin$/);
});

test("it changes at most once in 300 ms of restless scrolling", async ({ story, page }) => {
  await story.open();
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight - innerHeight;
    const began = performance.now();
    for (let time = 0; time < 6_000; time = performance.now() - began) {
      // To and fro through the whole page, with rests of all lengths up to half a second.
      scrollTo({ top: end * Math.abs(Math.sin(time / 900)), behavior: "instant" });
      const rest = time % 500;
      await new Promise((done) => setTimeout(done, rest));
    }
  });
  const times = (await changes(page)).map(({ time }) => time);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps, Infinity)).toBeGreaterThanOrEqual(299);
  expect(times.length).toBeGreaterThan(1);
});

test("it waits for the page to load and for its first target", async ({ story, page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => { release = done; });
  // A picture that the page loads at once, so that loading takes until it is there.
  await page.route(/held\.svg$/, async (route) => {
    await released;
    await route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  await page.addInitScript(() => addEventListener("DOMContentLoaded", () => {
    const picture = new Image(1, 1);
    picture.src = "held.svg";
    document.body.append(picture);
  }));
  await page.goto("./", { waitUntil: "domcontentloaded" });
  await story.hydrated();
  await story.readToTheEnd(2);
  await story.scrollTo(3_000);
  expect(await page.evaluate(() => document.readyState)).not.toBe("complete");
  expect(await changes(page)).toEqual([]);
  release();
  await page.waitForLoadState("load");
  // From then on it follows; how soon after loading is its own affair.
  await expect.poll(async () => {
    const [end, y] = await page.evaluate(() => [document.documentElement.scrollHeight, scrollY] as const);
    await story.scrollTo(y < end / 2 ? end * 0.8 : end * 0.2);
    return (await changes(page)).length;
  }, { intervals: [500] }).toBeGreaterThan(0);
  expect((await changes(page)).every(({ loaded }) => loaded)).toBe(true);
});

test("a link to a statistic keeps its address until its section is left", async ({ story, page }) => {
  await story.open();
  const ids = await story.statisticIds();
  const id = ids[Math.floor(ids.length / 2)] ?? "";
  await story.open(`?anew#stat-${id}`);
  await story.settled();
  await page.mouse.wheel(0, 40);
  await story.settled();
  await expect(page).toHaveURL(new RegExp(`#stat-${id}$`));
  await story.scrollTo("end");
  await expect(page).not.toHaveURL(new RegExp(`#stat-${id}$`));
});

test("in a frame it stays as it is", async ({ page, baseURL }) => {
  await page.route("**/host.html", (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    body: '<!doctype html><html lang="zh-CN"><title>host</title><iframe title="story" src="./" width="800" height="600"></iframe>',
  }));
  await page.goto(`${baseURL}host.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-whole", "");
  const inside = page.frames()[1]!;
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    await inside.evaluate((share) =>
      scrollTo({ top: document.documentElement.scrollHeight * share, behavior: "instant" }), share);
    await elapsed(page, FOLLOWED);
  }
  expect(await inside.evaluate(() => window.changes)).toEqual([]);
  expect(new URL(inside.url()).hash).toBe("");
});

test("it rests while the viewer is open", async ({ story, page }) => {
  await story.open();
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  const before = (await changes(page)).length;
  await story.scrollTo(0);
  await elapsed(page, FOLLOWED);
  expect((await changes(page)).length).toBe(before);
  expect(page.url()).toContain("#photo-");
});
