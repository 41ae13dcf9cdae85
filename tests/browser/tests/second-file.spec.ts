// Guards against a page that waits for the second file of the app, or a hand that waits for nothing.

import type { Page } from "@playwright/test";

import { expect, expecting, test } from "../fixtures";
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

test.describe("while the second file is on its way", () => {
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
    test(`one ${what} leaves the rest awake, pictures links and the table a table`, async ({ story, page }) => {
      await page.route(SECOND, (route) => (fulfil === null ? route.abort() : route.fulfill({ body: fulfil })));
      await story.goto();
      await expect(story.root).toHaveAttribute("data-cut", "");
      await expect(story.root).toHaveAttribute("data-hydrated", "");
      await expect(story.root).not.toHaveAttribute("data-failed");
      expect(await visibleMatches(page.locator(".figures"), ".script-only")).toEqual([]);
      await expect(page.locator(".figures__row").first()).toBeVisible();
      await story.closeAll();
      await story.openAll();
      const [id = ""] = await story.photoIds();
      const link = new Viewer(page).link(id);
      const address = await link.evaluate((it: HTMLAnchorElement) => it.href);
      await link.click();
      await page.waitForURL(address);
    });
  }
});
