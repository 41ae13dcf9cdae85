// Guards against a share sheet that some hand cannot open or close, that asks strangers before a press, or
// that says another address than the one it stands for (S-5 to S-8, A-5).

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test, withoutScripts } from "../fixtures";
import { serve } from "../serve.mjs";
import { Story } from "../story";

/** A site of two reports whose address is known; `scripts/test` builds it. */
const BOTH = fileURLToPath(new URL("../../../target/both", import.meta.url));
const BASE = "https://news.example/long/report/";

const own = (page: Page) => {
  const { origin, pathname } = new URL(page.url());
  return origin + pathname;
};

/** What a network is handed. */
const handed = async (story: Story, host: string) => {
  const href = await story.sheet.locator(`a[href*="${host}"]`).getAttribute("href");
  return new URL(href ?? "").searchParams;
};

test("every section, picture and scene opens it by the mouse, and has the focus again", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open("?utm_source=x");
  await story.laidOut();
  const links = page.locator(".share-link");
  const kinds = new Set<string>();
  for (const link of await links.all()) {
    const fragment = (await link.getAttribute("data-share")) ?? "";
    kinds.add(/^(scene|photo)-|^top$/.exec(fragment)?.[0] ?? "section");
    await link.click();
    await expect(story.sheet).toBeVisible();
    await expect(story.sheet.locator(".sheet__name")).toHaveText((await link.locator("[data-name]").textContent()) ?? "?");
    const path = (await link.getAttribute("href"))!.replace(/^\.\/$/, "");
    await expect(story.sheet.locator(".sheet__address")).toHaveText(own(page) + path);
    await story.closeSheet();
    await expect(link).toBeFocused();
  }
  expect([...kinds].sort()).toEqual(["photo-", "scene-", "section", "top"]);
  expect(new URL(page.url()).search, "the page itself stays as it is").toBe("?utm_source=x");
});

test("where there is a card to post, the sheet saves it, upright and whole", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  await story.laidOut();
  const [section = ""] = await story.sectionIds();
  const photo = await page.locator("figure.photo[data-card]").first().getAttribute("id");
  const save = story.sheet.locator("[data-do=card]");
  const files = new Set<string>();
  for (const fragment of ["top", section, photo ?? ""]) {
    await story.share(fragment);
    await expect(save).toBeVisible();
    await expect(save).toHaveAttribute("download", "");
    const card = await save.evaluate(async (link: HTMLAnchorElement) => {
      const image = new Image();
      image.src = link.href;
      await image.decode();
      return { file: link.href, width: image.naturalWidth, height: image.naturalHeight };
    });
    expect([card.width, card.height]).toEqual([1080, 1440]);
    files.add(card.file);
    await story.closeSheet();
  }
  expect(files.size, "each has its own").toBe(3);
  const scene = await page.locator(".scene .share-link").first().getAttribute("data-share");
  await story.share(scene ?? "");
  await expect(save, "a scene has none").toBeHidden();
});

test("by keyboard: it is entered, gone round and left", async ({ story, page }) => {
  await story.open();
  const [section = ""] = await story.sectionIds();
  await story.shareLink(section).focus();
  await page.keyboard.press("Enter");
  await expect(story.sheet.locator(".sheet__heading")).toBeFocused();
  const seen: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => {
      const here = document.activeElement;
      return here?.closest("dialog") ? here.textContent!.trim() : "";
    }));
  }
  const summary = await story.sheet.locator("summary").first().textContent();
  for (const name of ["QQ", "X", "Facebook", summary, "×"]) expect(seen).toContain(name);
  await page.keyboard.press("Escape");
  await expect(story.sheet).toBeHidden();
  await expect(story.shareLink(section)).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("by finger, at the foot of the window; a tap beside it closes it", async ({ story, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open();
    const [section = ""] = await story.sectionIds();
    await story.shareLink(section).tap();
    await expect(story.sheet).toBeVisible();
    const box = (await story.sheet.boundingBox())!;
    expect([box.x, box.width, box.y + box.height]).toEqual([0, 360, 780]);
    const small = await story.sheet.locator("a[href], button, summary").evaluateAll((all) => all
      .filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect())
      .filter(({ width, height }) => width < 44 || height < 43.9).length);
    expect(small, "targets smaller than a finger").toBe(0);
    await page.touchscreen.tap(180, box.y / 2);
    await expect(story.sheet).toBeHidden();
  });
});

test("networks are handed the link and its title, beside the page and without a referrer", async ({ story }) => {
  await story.open("?utm_source=x");
  const [section = ""] = await story.sectionIds();
  await story.share(section);
  const [address, title] = await Promise.all([".sheet__address", ".sheet__name"].map((it) =>
    story.sheet.locator(it).textContent()));
  for (const [host, url, name] of [
    ["service.weibo.com", "url", "title"], ["connect.qq.com", "url", "title"], ["sns.qzone.qq.com", "url", "title"],
    ["x.com/intent", "url", "text"], ["facebook.com", "u", null],
  ] as const) {
    const values = await handed(story, host);
    expect(values.get(url), host).toBe(address);
    if (name) expect(values.get(name), host).toBe(title);
  }
  const pages = await story.sheet.locator('a[href^="http"][data-to]').evaluateAll((all) =>
    all.map((it) => `${it.getAttribute("target")} ${it.getAttribute("rel")}`));
  expect(new Set(pages)).toEqual(new Set(["_blank noopener noreferrer"]));
  await expect(story.sheet.locator('a[href^="mailto:?subject="]')).toHaveCount(1);
});

test("without a base address there is no code and no address in a citation", async ({ story, page }) => {
  await story.open();
  await story.share("top");
  await expect(story.sheet.locator("img")).toHaveCount(0);
  await expect(page.locator(".on-paper")).toHaveCount(0);
  const cited = await story.sheet.locator(".sheet__text").allTextContents();
  expect(cited).toHaveLength(2);
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  for (const text of cited) {
    expect(text).toContain(today);
    expect(text).not.toContain("http");
  }
});

test.describe("where the address is known", () => {
  let site: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    expect(existsSync(BOTH), "target/both is missing: `make test` builds it").toBe(true);
    site = await serve({ folder: BOTH, quality: 4 });
  });
  test.afterAll(() => site.close());

  test("that is what is shared, cited and coded; the code comes when it is asked for", async ({ story, page }) => {
    const codes: string[] = [];
    page.on("request", (request) => {
      if (/\/qr\/[^/]*\.svg$/.test(request.url())) codes.push(new URL(request.url()).pathname);
    });
    await page.goto(`${site.url}report/`);
    await story.hydrated();
    await story.laidOut();
    const [section = ""] = await story.sectionIds();
    await story.share(section);
    await expect(story.sheet.locator(".sheet__address")).toHaveText(`${BASE}s/${section}/`);
    for (const text of await story.sheet.locator(".sheet__text").allTextContents()) {
      expect(text).toContain(`${BASE}s/${section}/`);
    }
    expect(codes, "nothing is fetched before it is asked for").toEqual([]);
    await story.sheet.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    const code = story.sheet.locator("img");
    await expect.poll(() => code.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThanOrEqual(160);
    expect((await code.boundingBox())!.width).toBeGreaterThanOrEqual(160);
    expect(codes).toEqual([expect.stringMatching(new RegExp(`^/report/qr/${section}-\\w+\\.svg$`))]);
    const { violations } = await new AxeBuilder({ page }).include(".sheet").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("paper has code and address at the head and at each section", async ({ story, page }) => {
    await page.goto(`${site.url}report/`);
    await story.hydrated();
    await page.emulateMedia({ media: "print" });
    await page.pdf();
    const shown = page.locator(".on-paper");
    await expect(shown).toHaveCount(1 + (await page.locator(".chapter, .epilogue").count()));
    for (const it of await shown.all()) {
      await expect(it).toBeVisible();
      await expect(it).toContainText(BASE);
      expect(await it.locator("img").evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
    }
    for (const it of await page.locator(".share-link").all()) await expect(it).toBeHidden();
  });
});

test.describe("inside WeChat", () => {
  test.use({ userAgent: "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0" });

  test("it says where WeChat's own menu is, and leads to the page that can be passed on", async ({ story }) => {
    await story.open();
    const [section = ""] = await story.sectionIds();
    await story.share(section);
    await expect(story.sheet.locator(".sheet__hint")).toBeVisible();
    await expect(story.sheet.locator(".sheet__page")).toHaveAttribute("href", `s/${section}/`);
    await story.closeSheet();
    await story.share("top");
    await expect(story.sheet.locator(".sheet__page")).toBeHidden();
  });
});

test("the system's own sheet is offered where there is one; a refusal copies, a change of mind says nothing", async ({ story, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const refusals = ["AbortError", "NotAllowedError"];
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.reject(new DOMException("no", refusals.shift()));
      },
    });
  });
  await story.open();
  const [section = ""] = await story.sectionIds();
  await story.share(section);
  const system = story.button("system");
  await system.click();
  const title = (await story.sheet.locator(".sheet__name").textContent()) ?? "";
  await expect(page).toHaveTitle(JSON.stringify({ title, url: `${own(page)}s/${section}/` }));
  await expect(story.status).toBeEmpty();
  await system.click();
  await expect(story.status).toHaveText((await story.status.getAttribute("data-copied")) ?? "");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${own(page)}s/${section}/`);
});

test("over the viewer it takes keys and focus, and gives them back", async ({ story, page }) => {
  await story.open();
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  const link = story.viewer.locator("[data-share]");
  await link.click();
  await expect(story.sheet).toBeVisible();
  const caption = await story.viewer.locator(".viewer__caption").textContent();
  await expect(story.sheet.locator(".sheet__name")).toHaveText(caption ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(story.viewer.locator(".viewer__caption")).toHaveText(caption ?? "");
  await story.closeSheet();
  await expect(story.viewer).toBeVisible();
  await expect(link).toBeFocused();
});

test("without a script its links lead to the pages of what is shared", async ({ browser, baseURL, page }) => {
  await withoutScripts(browser, baseURL, async (story) => {
    const [section = ""] = await story.sectionIds();
    await story.shareLink(section).click();
    await expect(story.page).toHaveURL(new RegExp(`/s/${section}/$`));
  });
  expect(page.url()).toBe("about:blank");
});

for (const [colorScheme, width] of [["light", 320], ["dark", 1280]] as const) {
  test(`assistive technology finds no fault in it, ${colorScheme} at ${width} px`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await story.open();
    await story.share("top");
    for (const part of await story.sheet.locator("summary").all()) await part.click();
    const { violations } = await new AxeBuilder({ page }).include(".sheet").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await story.sheet.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  });
}

test("in a frame nothing is offered", async ({ page, baseURL }) => {
  const host = new URL("./host.html", baseURL).href;
  await page.route(host, (route) => route.fulfill({
    contentType: "text/html",
    body: '<!doctype html><html lang="zh-CN"><title>host</title><iframe title="story" src="./" width="800" height="600"></iframe>',
  }));
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-whole", "");
  await expect(frame.locator("#top")).toBeVisible();
  const shown = await frame.locator("[data-share]").evaluateAll((all) => all.filter((it) => it.checkVisibility()).length);
  expect(shown).toBe(0);
});
