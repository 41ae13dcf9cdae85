// Guards against a page on which frames cannot be tried, and against texts to paste that do not work.

import { expect, test } from "../hosts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const PREVIEW = "report/embed/preview/";

test("each choice changes the frame and all texts", async ({ page, servers }) => {
  await page.goto(`${servers.frames}${PREVIEW}`);
  const [frame, code, picture] = [page.locator("iframe.preview__frame"), page.locator("#code-frame"), page.locator("#code-picture")];
  await expect(code).toContainText("https://news.example/long/report/embed/");
  const link = page.locator("#code-link");
  await expect(link).toContainText('href="#changjuan=report:"');
  // It comes before the frame, which may be dozens of windows high.
  await expect(code).toBeInViewport();
  const before = await picture.textContent();
  await page.locator("select").selectOption("embed/f/coal-boilers/");
  await expect(frame).toHaveAttribute("src", `${servers.frames}report/embed/f/coal-boilers/`);
  await expect(frame.contentFrame().locator("html")).toHaveAttribute("data-embed");
  await expect(code).toContainText("https://news.example/long/report/embed/f/coal-boilers/");
  expect(await picture.textContent()).not.toBe(before);
  await expect(picture).toContainText("https://news.example/long/report/f/coal-boilers/");
  await expect(page.locator("#code-element")).toContainText("https://news.example/long/report/embed/f/coal-boilers/");
  await expect(link).toContainText('href="#changjuan=report:stat-coal-boilers"');
  for (const width of ["320", "600", "900"]) {
    await page.locator(`[name=width][value="${width}"]`).check();
    await expect(frame).toHaveCSS("width", `${width}px`);
  }
  for (const theme of ["light", "dark"]) {
    await page.locator(`[name=theme][value=${theme}]`).check();
    await expect(frame.contentFrame().locator("html")).toHaveAttribute("data-theme", theme);
    await expect(code).toContainText(`embed/f/coal-boilers/?theme=${theme}`);
  }
  await page.locator("[name=theme][value=auto]").check();
  await expect(code).not.toContainText("theme=");
});

test("a press copies, and says so", async ({ page, servers }) => {
  await page.goto(`${servers.frames}${PREVIEW}`);
  for (const name of ["frame", "element", "link", "picture"]) {
    const part = page.locator("details", { has: page.locator(`#code-${name}`) });
    if (await part.count()) await part.locator("summary").click();
    await page.locator(`[data-copy=code-${name}]`).click();
    await expect(page.locator("[role=status]")).not.toBeEmpty();
    await expect(page.locator("[role=status]"), "it says so in sight").toBeInViewport();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator(`#code-${name}`).textContent());
  }
});

for (const piece of ["embed/", "embed/reform/", "embed/f/coal-boilers/", "embed/p/dairy/"]) {
  test(`what is pasted works on another site: ${piece}`, async ({ host, page, servers }) => {
    await page.goto(`${servers.frames}${PREVIEW}`);
    await page.locator("select").selectOption(piece);
    // The address of the site is one that nobody serves.
    const here = (text: string | null) => (text ?? "").replaceAll("https://news.example/long/", servers.frames);
    const read = async (name: string) => here(await page.locator(`#code-${name}`).textContent());
    const [code, element, link, picture] = [await read("frame"), await read("element"), await read("link"), await read("picture")];
    const paste = async (html: string) => {
      await host.goto("empty.html");
      await page.setContent(`<!doctype html><html lang="zh-CN"><title>别处</title>${html}`);
    };
    await paste(code);
    await host.approach();
    await host.sized();
    const below = page.locator("a[href]").first();
    await expect(below).toBeVisible();
    await expect(below).toHaveText(/\S/);
    expect((await page.request.get((await below.getAttribute("href")) ?? "")).status()).toBe(200);
    const text = "<p>文</p>".repeat(50);
    await paste(`${text}${link}${element}${text}`);
    const shown = page.locator("changjuan-embed iframe");
    await expect(shown).toHaveAttribute("title", /\S/);
    await page.locator("a[href^='#']").click();
    await expect.poll(() => shown.evaluate((it) => it.getBoundingClientRect().top)).toBeLessThan(60);
    await paste(picture);
    await expect(page.locator("a[href]").first()).toBeVisible();
    for (const image of await page.locator("img").all()) {
      await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
      expect(await image.getAttribute("alt")).toMatch(/\S/);
    }
  });
}

test("without scripts: the frame of the report, and links to all others", async ({ browser, servers }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${servers.frames}${PREVIEW}`);
  await expect(page.frameLocator("iframe").locator("[data-embed-content] h1")).toBeVisible();
  await expect(page.locator(".preview__choices, .preview__code").first()).toBeHidden();
  await page.locator(".preview__all summary").click();
  const options = await page.locator("select option").evaluateAll((all) => all.map((it) => it.getAttribute("value")));
  const links = await page.locator(".preview__all a").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  expect(links).toEqual(options.map((it) => `../../${it}`));
  expect(links.length).toBeGreaterThan(50);
  await expect(page.locator(".preview__all a").last()).toBeVisible();
  await context.close();
});
