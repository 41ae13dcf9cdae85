// Guards against links of chats and feeds that lead nowhere: crawlers run no script and keep no
// fragment, WeChat shares on what is open, and whoever has a script wants to be at the place itself.

import AxeBuilder from "@axe-core/playwright";

import { expect, test, withoutScripts } from "../fixtures";

const KINDS = [
  [".chapter", "s"],
  ["a.stat", "f"],
  ["figure.photo", "p"],
] as const;

/** The fragment of the last place of each kind that the report has, with the folder of its page. */
async function places(page: import("@playwright/test").Page) {
  const found: { id: string; folder: string }[] = [];
  for (const [selector, kind] of KINDS) {
    const all = page.locator(selector);
    if (await all.count() === 0) continue;
    const id = await all.last().getAttribute("id");
    found.push({ id: id!, folder: `${kind}/${id!.replace(/^(stat|photo)-/, "")}/` });
  }
  return found;
}

test("with a script each goes on to its place, and Back does not return to it", async ({ story, page }) => {
  await story.open();
  const all = await places(page);
  expect(all.length).toBeGreaterThan(1);
  for (const { id, folder } of all) {
    await page.goto("./robots.txt");
    await page.goto(`./${folder}?utm_source=chat`);
    await page.waitForURL((url) => url.hash.slice(1) === id && url.search === "");
    await story.hydrated();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/robots\.txt$/);
  }
});

test("inside WeChat it stays, and leads on", async ({ browser, baseURL, page, story }) => {
  await story.open();
  const all = await places(page);
  const context = await browser.newContext({ baseURL, userAgent: "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0" });
  const inside = await context.newPage();
  for (const { id, folder } of all) {
    await inside.goto(`./${folder}`);
    await expect(inside).toHaveURL(new RegExp(`/${folder}$`));
    await inside.locator(".share__link").click();
    await inside.waitForURL((url) => url.hash.slice(1) === id);
  }
  await context.close();
});

for (const [width, colorScheme] of [[320, "light"], [768, "dark"], [1440, "light"]] as const) {
  test(`without a script it is whole, fits and is clear at ${width} px, ${colorScheme}`, async ({ browser, baseURL, page, story }) => {
    await story.open();
    const all = await places(page);
    await withoutScripts(browser, baseURL, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const { folder } of all) {
        await page.goto(`./${folder}`);
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page.locator(".share__link")).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const cut = await page.locator("main *").evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1
          && getComputedStyle(it).overflow !== "visible").map((it) => it.className));
        expect(cut).toEqual([]);
        for (const image of await page.locator("main img").all()) {
          await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
        }
      }
    });
  });
}

test("assistive technology finds no fault in them", async ({ browser, baseURL, page, story }) => {
  await story.open();
  const all = await places(page);
  const context = await browser.newContext({ baseURL, userAgent: "MicroMessenger" });
  const inside = await context.newPage();
  for (const { folder } of all) {
    await inside.goto(`./${folder}`);
    const { violations } = await new AxeBuilder({ page: inside }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await context.close();
});
