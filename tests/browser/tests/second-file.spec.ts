// Guards against a page that waits for the second file of the app, or a hand that waits for nothing.

import type { Page } from "@playwright/test";

import { expect, expecting, test } from "../fixtures";
import type { Story } from "../story";
import { visibleMatches } from "../text";
import { Viewer } from "../viewer";

const SECOND = /_later\.wasm$/;

/** Holds the second file back until what this returns is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => { release = resolve; });
  await page.route(SECOND, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Does with the page what a reader may do, but for what the second file answers. */
async function useEverythingElse(story: Story, page: Page): Promise<void> {
  await story.closeAll();
  await story.openAll();
  await story.readToTheEnd();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.emulateMedia({ media: "print" });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => { location.hash = "#figures"; location.hash = ""; });
  await story.switch("text", "large").click();
  await expect(story.root).toHaveAttribute("data-text", "large");
}

test.describe("while the second file is on its way", () => {
  test("a reader may do anything else; the graphics come alive with it", async ({ story, page }) => {
    const release = await holdBack(page);
    await story.goto();
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    await useEverythingElse(story, page);
    const states = page.locator("[data-at]");
    await expect(states).toHaveCount(0);
    await expect(story.root).not.toHaveAttribute("data-failed");
    release();
    await story.hydrated();
    await page.locator(".step").first().scrollIntoViewIfNeeded();
    await expect(states.first()).toBeAttached();
    await expect(story.root).not.toHaveAttribute("data-failed");
  });

  test("everything else is awake, and the table says nothing it cannot do", async ({ story, page }) => {
    const release = await holdBack(page);
    await story.goto();
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    await story.switch("theme", "dark").click();
    await expect(story.root).toHaveAttribute("data-theme", "dark");
    expect(await visibleMatches(page.locator(".figures"), ".script-only")).toEqual([]);
    await expect(story.root).not.toHaveAttribute("data-whole");
    release();
    await story.hydrated();
    await page.locator('[data-filter="section"]').selectOption({ index: 1 });
    await expect(page.locator(".figures__row[hidden]").first()).toBeHidden();
  });

  test("a press on a picture is kept for the viewer", async ({ story, page }) => {
    const release = await holdBack(page);
    await story.goto();
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    const [id = ""] = await story.photoIds();
    const viewer = new Viewer(page);
    const { pathname } = new URL(page.url());
    await viewer.link(id).click();
    await expect(story.viewer).toBeHidden();
    release();
    await viewer.opened();
    expect(new URL(page.url()).pathname).toBe(pathname);
  });

  test("a pressed number waits for its card, and a link to share for its sheet", async ({ story, page }) => {
    let release = await holdBack(page);
    await story.goto();
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    const [id = ""] = await story.statisticIds();
    await story.statistic(id).click();
    await expect(story.smallCard).toBeHidden();
    release();
    await expect(story.smallCard).toBeVisible();

    await page.unroute(SECOND);
    release = await holdBack(page);
    await page.reload();
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    const before = page.url();
    await page.locator("main a[data-share]:visible").first().click();
    await expect(page.locator("dialog.sheet")).toBeHidden();
    release();
    await expect(page.locator("dialog.sheet")).toBeVisible();
    expect(page.url()).toBe(before);
  });

  test("an address of a picture opens it afterwards", async ({ story, page }) => {
    const release = await holdBack(page);
    await story.goto();
    const [id = ""] = await story.photoIds();
    await story.goto(`?again#photo-${id}`);
    await expect(story.root).toHaveAttribute("data-hydrated", "");
    await expect(story.viewer).toBeHidden();
    release();
    await new Viewer(page).opened();
  });
});

test.describe("without the second file", () => {
  test.use(expecting(/Failed to load resource/, /Fetch API cannot load/, /integrity/, /changjuan: /));

  for (const [what, fulfil] of [["that does not come", null], ["that was exchanged", "\0asm"]] as const) {
    test(`one ${what} leaves the rest awake, what it answers for are links and a table`, async ({ story, page }) => {
      await page.route(SECOND, (route) => (fulfil === null ? route.abort() : route.fulfill({ body: fulfil })));
      await story.goto();
      await expect(story.root).toHaveAttribute("data-cut", "");
      await expect(story.root).toHaveAttribute("data-hydrated", "");
      await expect(story.root).not.toHaveAttribute("data-failed");
      expect(await visibleMatches(page.locator(".figures"), ".script-only")).toEqual([]);
      await expect(page.locator(".figures__row").first()).toBeVisible();
      await useEverythingElse(story, page);
      await expect(page.locator("[data-at]")).toHaveCount(0);
      await expect(story.root).not.toHaveAttribute("data-failed");
      const [number = ""] = await story.statisticIds();
      await story.statistic(number).click();
      await expect(page).toHaveURL(/#row-/);
      const [id = ""] = await story.photoIds();
      const link = new Viewer(page).link(id);
      const address = await link.evaluate((it: HTMLAnchorElement) => it.href);
      await link.click();
      await page.waitForURL(address);
    });
  }
});
