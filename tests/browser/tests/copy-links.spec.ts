// Guards against a copied link that carries tracking parameters or leads elsewhere, and against a
// button that silently does nothing where the clipboard is closed (S-5, S-7).

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";

declare global {
  interface Window {
    said: string[];
  }
}

/** Notes what the live region says: each text that replaces another. */
async function listen(page: Page) {
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector("#status")!;
    new MutationObserver(() => {
      const words = status.textContent?.trim();
      if (words) window.said.push(words);
    }).observe(status, { subtree: true, childList: true, characterData: true });
  });
}

const said = (page: Page) => page.evaluate(() => window.said);

/** Address of the page itself: no query, no fragment. */
const own = (page: Page) => {
  const { origin, pathname } = new URL(page.url());
  return origin + pathname;
};

/** What a copied link to a section or a picture leads to: its own small page. */
const pageOf = (id: string) => (id.startsWith("photo-") ? `p/${id.slice(6)}/` : `s/${id}/`);

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a section, a picture and the page", async ({ story, page }) => {
    await story.open("?utm_source=x#figures");
    const base = (await story.sheet.getAttribute("data-base")) ?? own(page);
    const [section = ""] = await story.sectionIds();
    const [photo = ""] = await story.photoIds();
    for (const id of [section, `photo-${photo}`, "top"]) {
      await story.share(id);
      await story.copyLink.click();
      await expect(story.status).toHaveText((await story.status.getAttribute("data-copied")) ?? "");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(id === "top" ? base : `${base}${pageOf(id)}`);
      expect((await page.request.get(copied)).status()).toBe(200);
      await story.closeSheet();
    }
  });

  test("it is said once, where it can be seen, and then goes away", async ({ story, page }) => {
    await page.clock.install();
    await story.open();
    await story.share("top");
    await listen(page);
    await story.copyLink.click();
    const words = (await story.status.getAttribute("data-copied")) ?? "";
    expect(words).not.toBe("");
    await expect(story.status).toHaveText(words);
    await expect(story.status).toBeInViewport();
    expect(await said(page)).toEqual([words]);
    await page.clock.runFor(10_000);
    await expect(story.status).toBeEmpty();
  });

  test("the same link twice is said twice", async ({ story, page }) => {
    await story.open();
    await story.share("top");
    await listen(page);
    await story.copyLink.click();
    await expect.poll(() => said(page)).toHaveLength(1);
    await story.copyLink.click();
    await expect.poll(() => said(page)).toHaveLength(2);
  });
});

const CLOSED = {
  "a clipboard that refuses": () => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    });
  },
  "no clipboard": () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
};

for (const [what, close] of Object.entries(CLOSED)) {
  test(`${what}: the old copy command does it`, async ({ story, page }) => {
    await page.addInitScript(close);
    await page.addInitScript(() => {
      document.execCommand = (command) => {
        document.title = `${command}: ${getSelection()}`;
        return true;
      };
    });
    await story.open("?utm_source=x");
    const [section = ""] = await story.sectionIds();
    await story.share(section);
    await listen(page);
    await story.copyLink.click();
    const copied = (await story.status.getAttribute("data-copied")) ?? "";
    await expect.poll(() => said(page)).toEqual([copied]);
    const base = (await story.sheet.getAttribute("data-base")) ?? own(page);
    await expect(page).toHaveTitle(`copy: ${base}${pageOf(section)}`);
  });

  test(`${what}, and no copy command: the address is shown and selected`, async ({ story, page }) => {
    await page.addInitScript(close);
    await page.addInitScript(() => { document.execCommand = () => false; });
    await story.open("?utm_source=x");
    const [section = ""] = await story.sectionIds();
    await story.share(section);
    await listen(page);
    await story.copyLink.click();
    await expect.poll(() => said(page)).toEqual([await story.status.getAttribute("data-copy-failed")]);
    await expect(story.sheet.locator(".sheet__address")).toBeInViewport();
    const base = (await story.sheet.getAttribute("data-base")) ?? own(page);
    expect(await page.evaluate(() => String(getSelection()))).toBe(`${base}${pageOf(section)}`);
  });
}
