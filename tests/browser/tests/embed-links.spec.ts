// Guards against links that stop at the frame: from the host's page to a place of the report, back to where
// the reader was, and out of the frame (E-1, E-9).

import type { Page } from "@playwright/test";

import { expecting } from "../fixtures";
import { atRest, expect, type Host, test } from "../hosts";

/** How far from the upper edge of the window a place may stand that was gone to, px. */
const NEAR = 24;

async function expectReached(host: Host, id: string) {
  await expect(host.frame.locator(`#${id}`)).toBeAttached();
  await expect.poll(async () => Math.abs(await host.topOf(`#${id}`)), { message: id }).toBeLessThan(NEAR);
  await host.settled();
  expect(Math.abs(await host.topOf(`#${id}`)), `${id} stays`).toBeLessThan(NEAR);
}

const length = ({ page }: Host) => page.evaluate(() => history.length);

for (const name of ["loader", "element", "sandboxed"]) {
  test(`${name}: an address with a place opens and reaches it`, async ({ host }) => {
    await host.goto(`${name}.html#changjuan=report:reform`);
    await expectReached(host, "reform");
    await host.sized();
  });
}

test("a place in a closed section, what a campaign hangs behind it, and the whole", async ({ host, page }) => {
  await host.goto("loader.html");
  await host.approach();
  await host.sized();
  await host.frame.locator("#reform > details").evaluate((it) => { (it as HTMLDetailsElement).open = false; });
  await page.evaluate(() => { location.hash = "#changjuan=report:stat-offices-total?utm_source=weixin"; });
  await expect(host.frame.locator("#reform > details")).toHaveAttribute("open", "");
  await expectReached(host, "stat-offices-total");
  await page.evaluate(() => { location.hash = "#changjuan=report:"; });
  await expect.poll(() => host.iframe.evaluate((it) => Math.abs(it.getBoundingClientRect().top))).toBeLessThan(2);
});

test("what the host lets stand at its top covers no place", async ({ host, page }) => {
  await host.goto("loader.html");
  await page.addStyleTag({ content: "html { scroll-padding-top: 100px; scroll-behavior: smooth; }" });
  await page.locator("#to").click();
  await expect.poll(() => host.topOf("#reform").catch(() => 0)).toBeGreaterThan(98);
  await host.settled();
  expect(await host.topOf("#reform")).toBeLessThan(100 + NEAR);
});

test("Back returns to where the link was pressed, twice, and the links add no entries", async ({ host, page }) => {
  await host.goto("loader.html");
  await host.approach();
  await host.sized();
  const press = (id: string) => page.locator(id).evaluate((it) => (it as HTMLElement).click());
  await page.evaluate(() => scrollTo({ top: 100, behavior: "instant" }));
  await host.settled();
  const entries = await length(host);
  await press("#to");
  await expectReached(host, "reform");
  await page.mouse.wheel(0, 300);
  await host.settled();
  const place = await host.scrollY();
  await press("#next");
  await expectReached(host, "ecology");
  expect(await length(host)).toBe(entries + 2);
  await page.goBack();
  await expect.poll(() => host.scrollY()).toBe(place);
  await host.settled();
  expect(await host.scrollY()).toBe(place);
  await page.goBack();
  await expect.poll(() => host.scrollY()).toBe(100);
  await host.settled();
  expect(await host.scrollY()).toBe(100);
});

test("the same link leads there again after scrolling away", async ({ host, page }) => {
  await host.goto("loader.html");
  await page.locator("#to").click();
  await expectReached(host, "reform");
  await page.mouse.wheel(0, -2_000);
  await host.settled();
  expect(Math.abs(await host.topOf("#reform"))).toBeGreaterThan(NEAR);
  await page.locator("#to").evaluate((it) => (it as HTMLElement).click());
  await expectReached(host, "reform");
});

test("a reader who scrolls on is left alone", async ({ host, page }) => {
  await host.goto("loader.html");
  await page.locator("#to").click();
  await expectReached(host, "reform");
  await page.mouse.wheel(0, 400);
  await host.settled();
  const place = await host.scrollY();
  // Something above the place changes its height.
  await host.frame.locator("#ecology").evaluate((it) => { it.style.paddingBlockEnd = "1px"; });
  await host.settled();
  expect(Math.abs(await host.scrollY() - place)).toBeLessThanOrEqual(1);
});

test("a place that moves while all comes to rest is reached all the same", async ({ host, page }) => {
  await host.goto("loader.html");
  await page.locator("#to").click();
  await expectReached(host, "reform");
  await host.frame.locator("#ecology").evaluate((it) => { it.style.paddingBlockEnd = "500px"; });
  await expectReached(host, "reform");
});

for (const hash of ["#/news", "#news", "#changjuan", "#changjuan=", "#changjuan=%E0%A4%A:x", "#changjuan=river:reform", "#changjuan=report:../x"]) {
  test(`an address of the host's own is left alone: ${hash}`, async ({ host, page }) => {
    await host.goto("router.html");
    await page.evaluate((hash) => { location.hash = hash; }, hash);
    await host.settled();
    expect(await host.scrollY()).toBe(0);
    await expect(host.iframe).toHaveAttribute("loading", "lazy");
    expect(new URL(page.url()).hash).toBe(hash);
  });
}

/** Keeps the first embed back for a second. */
const delayFirst = (page: Page, frames: string) => page.route(`${frames}report/embed/`, async (route) => {
  await new Promise((done) => setTimeout(done, 1_000));
  await route.continue();
});

test("several embeds have a place: it is the first one's, whichever comes first", async ({ host, page, servers }) => {
  await delayFirst(page, servers.frames);
  await host.goto("several.html#changjuan=report:stat-coal-boilers", "domcontentloaded");
  await expectReached(host, "stat-coal-boilers");
});

test("several embeds of a report: the whole is the first of them, whichever comes first", async ({ host, page, servers }) => {
  await delayFirst(page, servers.frames);
  await host.goto("several.html#changjuan=report:", "domcontentloaded");
  await expect.poll(() => host.iframe.evaluate((it) => it.getBoundingClientRect().top)).toBeLessThan(2);
  await host.sized();
  await host.settled();
  expect(await host.iframe.evaluate((it) => Math.abs(it.getBoundingClientRect().top))).toBeLessThan(2);
});

test("several embeds: the one that has the place", async ({ host, page }) => {
  await host.goto("several.html#changjuan=river:living");
  const iframe = page.locator("iframe").nth(2);
  await host.sized(iframe);
  const top = async () => {
    const outer = await iframe.evaluate((it) => it.getBoundingClientRect().top);
    return outer + await iframe.contentFrame().locator("#living").evaluate((it) => it.getBoundingClientRect().top);
  };
  await expect.poll(async () => Math.abs(await top())).toBeLessThan(NEAR);
});

test("a link within the frame, and Back", async ({ host, page }) => {
  await atRest(host);
  const link = host.frame.locator('.figures__label a[href="#stat-offices-total"]');
  await link.scrollIntoViewIfNeeded();
  await host.settled();
  const place = await host.scrollY();
  await link.click();
  await expectReached(host, "stat-offices-total");
  await page.evaluate(() => history.back());
  await expect.poll(async () => Math.abs(await host.scrollY() - place)).toBeLessThanOrEqual(1);
});

test("the host hears which section is read", async ({ host, page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener("changjuan:section", (event) => heard.push((event as CustomEvent).detail));
  });
  await host.goto("element.html");
  await host.approach();
  await host.sized();
  for (const id of ["ecology", "reform"]) {
    const top = await host.topOf(`#${id}`);
    await page.evaluate((top) => scrollBy({ top, behavior: "instant" }), top);
    await expect.poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1)))
      .toEqual({ name: "report", id });
  }
});

test("the frame knows the host's page, and nothing that its own address says", async ({ host, servers }) => {
  await host.goto("loader.html?from=x#/router");
  await host.approach();
  await expect(host.frame.locator("html")).toHaveAttribute("data-host", `${servers.hosts}loader.html?from=x`);
  await host.iframe.evaluate((it: HTMLIFrameElement) => {
    it.removeAttribute("data-page");
    it.src += "?parentUrl=https://evil.example/&page=https://evil.example/&theme=Dark&theme=light2&childId=<b>";
  });
  await host.sized();
  await expect(host.frame.locator("html")).not.toHaveAttribute("data-host");
  await expect(host.frame.locator("html")).not.toHaveAttribute("data-theme");
  expect(await host.frame.locator("html").evaluate((it) => it.outerHTML)).not.toContain("evil");
});

test("what is copied in a frame leads to its place in the host's page, in sight of the reader", async ({ host, page, servers }) => {
  await atRest(host);
  await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
  const link = host.frame.locator('.share-link[data-share="reform"]');
  await link.scrollIntoViewIfNeeded();
  await host.settled();
  await link.click();
  const sheet = host.frame.locator("dialog.sheet");
  await expect(sheet.locator(".sheet__address")).toHaveText(`${servers.hosts}loader.html#changjuan=report:reform`);
  // It comes up softly.
  await host.settled();
  const top = await host.topOf("dialog.sheet");
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + await sheet.evaluate((it) => it.getBoundingClientRect().height)).toBeLessThanOrEqual(801);
  // It follows a reader who scrolls the host.
  await page.evaluate(() => scrollBy({ top: -300, behavior: "instant" }));
  await expect.poll(async () => Math.abs(await host.topOf("dialog.sheet") - top)).toBeLessThanOrEqual(2);
});

for (const theme of ["light", "dark"]) {
  test(`the theme that the host asks for, ${theme}`, async ({ page, servers }) => {
    await page.goto(`${servers.frames}report/embed/?x=1&theme=${theme}`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect(page.locator("body")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  });
}

test("links lead out of the frame", async ({ host, page, servers }) => {
  await host.goto("stripped.html");
  await host.approach();
  await host.frame.locator(".embed__onward").click();
  await expect(page).toHaveURL(`${servers.frames}report/`);
});

test.describe("a sandbox", () => {
  test.use(expecting(/Unsafe attempt to initiate navigation/, /Unrecognized feature|Allow attribute/));

  test("shows where a link would lead, once", async ({ host, servers }) => {
    await host.goto("sandboxed.html");
    await host.approach();
    await host.sized();
    const address = host.frame.locator(".embed__address");
    await host.frame.locator(".embed__onward").click();
    await expect(address).toHaveText(`${servers.frames}report/`);
    await host.frame.locator(".embed__onward").click();
    await host.sized();
    await expect(address).toHaveCount(1);
  });

  test("WordPress is asked to follow it", async ({ host, page, servers }) => {
    await host.goto("wordpress.html");
    await host.iframe.scrollIntoViewIfNeeded();
    await host.frame.locator(".embed__onward").click();
    await expect(page).toHaveURL(`${servers.frames}report/`);
  });
});

for (const [what, known] of [["where the reader looks", true], ["around what was pressed", false]] as const) {
  test(`what lies over the page stands ${what}`, async ({ host, page }) => {
    // Where neither host nor browser tells what is seen.
    if (!known) await page.addInitScript(() => { IntersectionObserver.prototype.observe = () => {}; });
    await host.goto(known ? "loader.html" : "datawrapper.html");
    await host.approach();
    const height = await host.sized();
    const place = host.frame.locator("#reform-heading");
    await place.scrollIntoViewIfNeeded();
    await host.settled();
    await place.click();
    const [top, high] = await host.frame.locator("html").evaluate((it) =>
      ["--frame-top", "--frame-height"].map((name) => parseFloat(getComputedStyle(it).getPropertyValue(name))));
    const middle = await place.evaluate((it) => it.getBoundingClientRect().top);
    expect(top).toBeLessThan(middle);
    expect((top ?? 0) + (high ?? 0)).toBeGreaterThan(middle);
    expect(high).toBeLessThanOrEqual(known ? 800 : 640);
    expect((top ?? 0) + (high ?? 0)).toBeLessThanOrEqual(height);
  });
}
