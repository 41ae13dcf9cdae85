// Guards against embeds that are cut off, that grow for ever, or that move the reader of the host's page
// (E-1, E-2, E-3, E-5, E-7).

import type { Page } from "@playwright/test";

import { elapsed } from "../elapsed";
import { expect, type Host, test } from "../hosts";

/** Time in which what has its height keeps it, ms. */
const STILL = 5_000;

/** Notes what the frames of a page say of themselves, from its start. */
async function noteMessages({ page }: Host) {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener("message", (event) => heard.push(event.data));
  });
}

const heard = ({ page }: Host) =>
  page.evaluate(() => (window as unknown as { heard: { type?: string }[] }).heard.splice(0));

/** Keeps embeds from coming until told. */
async function holdTheFrames(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route(/\/embed\//, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const name of ["loader", "sandboxed", "element", "pym", "amp", "datawrapper"]) {
  test(`${name}: an embed is as high as its content, and stays so`, async ({ host, page }) => {
    await host.goto(`${name}.html`);
    await host.approach();
    const height = await host.sized();
    expect(height).toBeGreaterThan(1_000);
    await elapsed(page, STILL);
    expect(await host.sized()).toBe(height);
    expect(await host.frame.locator("html").evaluate((it) => it.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
    // Another width, another height.
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await host.sized()).toBeGreaterThan(height);
  });
}

test("WordPress: at most 1000 px, of which all can be reached", async ({ host, page }) => {
  await host.goto("wordpress.html");
  await expect(host.iframe).toHaveAttribute("height", "1000");
  const end = host.frame.locator("[data-embed-content] > :last-child");
  const left = await end.evaluate((it) => {
    it.scrollIntoView({ block: "end", behavior: "instant" });
    return it.getBoundingClientRect().bottom - innerHeight;
  });
  expect(left).toBeLessThanOrEqual(1);
  await elapsed(page, 1_000);
  await expect(host.iframe).toHaveAttribute("height", "1000");
});

test("WordPress: a small embed gets what it needs, and nobody but WordPress hears of its secret", async ({ host, page }) => {
  await host.goto("wordpress.html");
  const src = (await host.iframe.getAttribute("src")) ?? "";
  const show = (address: string) => host.iframe.evaluate((it, src) => { (it as HTMLIFrameElement).src = src; }, address);
  await show(src.replace("/embed/", "/embed/f/coal-boilers/"));
  await expect(host.iframe).not.toHaveAttribute("height", "1000");
  expect(await host.sized()).toBeGreaterThan(200);
  await noteMessages(host);
  await page.reload();
  await show(src.replace(/#.*/, "#?secret=<Ab>"));
  await expect.poll(async () => JSON.stringify(await heard(host))).toContain("embed-size");
  expect(JSON.stringify(await heard(host))).not.toContain("secret");
});

test("without a host's script the embed scrolls inside", async ({ host }) => {
  await host.goto("stripped.html");
  await host.approach();
  await expect(host.frame.locator("[data-embed-content]")).toBeVisible();
  expect(await host.iframe.evaluate((it) => it.clientHeight)).toBe(600);
  const place = host.frame.locator("#reform");
  await place.evaluate((it) => it.scrollIntoView({ behavior: "instant" }));
  expect(await place.evaluate((it) => it.getBoundingClientRect().top)).toBeLessThan(100);
});

test("twenty sections that close in one moment are told in two messages, and rest in none", async ({ host, page }) => {
  await noteMessages(host);
  await host.goto("loader.html");
  await host.approach();
  await host.frame.locator("[data-embed-content]").evaluate((content) => {
    for (let number = 0; number < 20; number += 1) {
      const body = document.createElement("details");
      body.open = true;
      body.append(document.createElement("p"));
      content.append(body);
    }
  });
  await host.sized();
  await host.settled();
  await heard(host);
  await host.frame.locator("html").evaluate(() => {
    document.querySelectorAll("details").forEach((it) => { it.open = false; });
  });
  await host.sized();
  await host.settled();
  const heights = (await heard(host)).filter(({ type }) => type === "height");
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.length).toBeLessThanOrEqual(2);
  await elapsed(page, 3_000);
  expect(await heard(host)).toEqual([]);
});

test("content that grows with its frame is stopped, and starts again with the reader", async ({ host, page }) => {
  await host.goto("growing.html");
  await host.settled();
  const height = () => host.iframe.evaluate((it) => it.clientHeight);
  const stopped = await height();
  expect(stopped).toBeLessThan(800);
  await elapsed(page, 2_000);
  expect(await height()).toBe(stopped);
  await host.frame.locator("p").click();
  await expect.poll(height).toBeGreaterThan(stopped);
  await host.settled();
  expect(await height()).toBeLessThan(900);
});

for (const anchoring of ["auto", "none"]) {
  test(`the reader below embeds is not moved while they load, overflow-anchor: ${anchoring}`, async ({ host, page }) => {
    const release = await holdTheFrames(page);
    await host.goto("several.html", "domcontentloaded");
    await page.addStyleTag({ content: `html { overflow-anchor: ${anchoring}; }` });
    const after = page.locator("#after");
    await after.evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await host.settled();
    const before = await after.evaluate((it) => it.getBoundingClientRect().top);
    // At once and above the reader.
    const frames = page.locator("iframe");
    await frames.evaluateAll((all) => all.forEach((it) => { (it as HTMLIFrameElement).loading = "eager"; }));
    release();
    const tops = await after.evaluate(async (it) => {
      const tops: number[] = [];
      const heights = () => [...document.querySelectorAll("iframe")].map((it) => it.clientHeight);
      for (let frame = 0; frame < 300 && (frame < 40 || heights().includes(600)); frame += 1) {
        await new Promise(requestAnimationFrame);
        tops.push(it.getBoundingClientRect().top);
      }
      return tops;
    });
    for (const iframe of await frames.all()) await host.sized(iframe);
    await host.settled();
    tops.push(await after.evaluate((it) => it.getBoundingClientRect().top));
    expect(Math.max(...tops.map((top) => Math.abs(top - before)))).toBeLessThanOrEqual(1);
  });
}

test("a host that scrolls in a box of its own", async ({ host, page }) => {
  const release = await holdTheFrames(page);
  await host.goto("scroller.html", "domcontentloaded");
  await page.addStyleTag({ content: "#box { overflow-anchor: none; }" });
  const after = page.locator("#after");
  await after.evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
  await host.iframe.evaluate((it) => { (it as HTMLIFrameElement).loading = "eager"; });
  expect(await host.iframe.evaluate((it) => it.clientHeight)).toBe(600);
  release();
  await host.sized();
  expect(await after.evaluate((it) => it.getBoundingClientRect().top)).toBeLessThanOrEqual(1);
});

// Each has another number, in the largest figures that there are.
test("the frame of no statistic is wider than the column of a phone", async ({ page, servers }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${servers.frames}report/embed/preview/`);
  const values = await page.locator("option").evaluateAll((all) => all.map((it) => it.getAttribute("value") ?? ""));
  const statistics = values.filter((it) => it.startsWith("embed/f/"));
  expect(statistics.length).toBeGreaterThan(40);
  const wide = await page.evaluate(async (frames) => {
    const found: string[] = [];
    const frame = document.body.appendChild(document.createElement("iframe"));
    Object.assign(frame, { width: "320", height: "700" });
    for (const path of frames) {
      await new Promise((done) => {
        frame.onload = done;
        frame.src = `../../${path}`;
      });
      const root = frame.contentDocument!.documentElement;
      if (root.scrollWidth > root.clientWidth) found.push(`${path} is ${root.scrollWidth} px wide`);
    }
    return found;
  }, statistics);
  expect(wide).toEqual([]);
});
