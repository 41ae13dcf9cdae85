// Guards against a text to paste that shows another place than the one it was opened from, or that no site
// could use (E-5).

import { fileURLToPath } from "node:url";

import { expect, test } from "../fixtures";
import { serve } from "../serve.mjs";
import { Story } from "../story";

/** A site of two reports whose address is known; `scripts/test` builds it. */
const BOTH = fileURLToPath(new URL("../../../target/both", import.meta.url));
const BASE = "https://news.example/long/";

/** The element that a text to paste begins with, and what else it has, as a browser reads them. */
const read = (html: string) => ({
  frame: Object.fromEntries([...html.slice(0, html.indexOf(">")).matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  link: /<a href="([^"]*)"/.exec(html)?.[1],
  loader: /<script async src="([^"]*)"/.exec(html)?.[1],
});

test("each place that a frame can show has its own text to paste, a scene has none", async ({ story, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open("?utm_source=x");
  await story.laidOut();
  const { origin, pathname } = new URL(page.url());
  const base = origin + pathname;
  const [section = ""] = await story.sectionIds();
  const photo = (await page.locator("figure.photo").first().getAttribute("id")) ?? "";
  const part = story.sheet.locator(".sheet__part--embed");
  const cases = [["top", "embed/", ""], [section, `embed/${section}/`, `s/${section}/`], [photo, photo.replace("photo-", "embed/p/") + "/", photo.replace("photo-", "p/") + "/"]];
  for (const [fragment = "", frame, address] of cases) {
    await story.share(fragment);
    await part.locator("summary").click();
    const text = (await part.locator(".sheet__snippet").textContent()) ?? "";
    const pasted = read(text);
    expect(pasted.frame).toMatchObject({ src: base + frame, width: "100%", loading: "lazy" });
    expect(pasted.frame.title, "a frame has a name").toBe(await story.sheet.locator(".sheet__name").textContent());
    expect(Number(pasted.frame.height)).toBeGreaterThan(200);
    expect(pasted).toMatchObject({ link: base + address, loader: `${base}embed.js` });
    expect(text).not.toContain("utm_source");
    expect((await page.request.get(pasted.frame.src ?? "")).status()).toBe(200);
    await story.closeSheet();
  }
  await story.share(await page.locator("[data-share^='scene-']").first().getAttribute("data-share") ?? "");
  await expect(part).toBeHidden();
});

test("where the address is known the text says it, also of a report that is one of several", async ({ browser }) => {
  const host = await serve({ folder: BOTH, quality: 4 });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(`${host.url}report/`);
    const story = new Story(page);
    await story.laidOut();
    await story.share("top");
    const pasted = read((await story.sheet.locator(".sheet__snippet").textContent()) ?? "");
    expect(pasted.frame.src).toBe(`${BASE}report/embed/`);
    expect(pasted).toMatchObject({ link: `${BASE}report/`, loader: `${BASE}embed.js` });
  } finally {
    await context.close();
    await host.close();
  }
});
