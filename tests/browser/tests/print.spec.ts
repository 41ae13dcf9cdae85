// Guards against paper that lacks what was folded, shows controls, or a number in mid-count.

import type { Page } from "@playwright/test";

import { expect, test, withoutScripts } from "../fixtures";
import { linesOfPdf, printable, textOfPdf } from "../pdf";

const print = (page: Page) => page.pdf({ format: "A4" });

/** The paragraphs and list items of the story, every section's heading and summary, and each word of graphics. */
function story(page: Page): Promise<string[]> {
  return page.locator("main :is(h2, h3, .prose p, .prose li, .chapter__summary, .photo__caption, .graphic *)")
    .evaluateAll((all) => all
      // What is drawn, a seal with it, stands in no order: its words are looked for one by one.
      .filter((it) => !it.closest(".graphic__drawing, .graphic__sealed") || it.childElementCount === 0)
      .map((it) => it.textContent ?? "").filter((text) => text.trim()));
}

async function expectWhole(page: Page, pdf: Buffer) {
  const printed = await textOfPdf(pdf);
  const missing = (await story(page)).filter((text) => !printed.includes(printable(text)));
  // The gallery repeats pictures that stand in the text.
  const gallery = await page.locator("#gallery h2").allInnerTexts();
  expect(missing.filter((text) => !gallery.includes(text))).toEqual([]);
  const numbers = await page.locator(".card__text").evaluateAll((all) => all.map((it) => it.textContent ?? ""));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((number) => !printed.includes(printable(number)))).toEqual([]);
}

test("everything is on paper, also what was folded; and it is folded again", async ({ story, page }) => {
  await story.open();
  await story.closeAll();
  await expectWhole(page, await print(page));
  await expect(page.locator("details.chapter__body[open]")).toHaveCount(0);
});

test("only what was folded folds again", async ({ story, page }) => {
  await story.open();
  const [first = ""] = await story.sectionIds();
  await story.body(first).locator("> summary").click();
  await print(page);
  await expect(story.body(first)).not.toHaveAttribute("open");
  await expect(page.locator("details.chapter__body[open]")).toHaveCount((await story.bodies.count()) - 1);
});

test("without scripts paper has what was folded, too", async ({ browser, baseURL }) => {
  await withoutScripts(browser, baseURL, async (story) => {
    for (const id of await story.sectionIds()) await story.body(id).locator("> summary").click();
    await expectWhole(story.page, await print(story.page));
  });
});

/** Height of the lowest line that an A4 page can have above its foot, pt: the margin is 18 mm. */
const FOOT = 51;

/** What leads on to what follows it: headings, and the table's caption, head and names of sections. */
function leading(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = (it: Element) => it.textContent ?? "";
    const alone = [...document.querySelectorAll("main :is(h2, h3, .figures__caption, .figures__group)")].map(text);
    const columns = [...document.querySelectorAll(".figures__head :is(.figures__column, .figures__about)")];
    return [...alone, columns.map(text).join("")];
  });
}

/** Has what follows `#space` stand so much lower, pt. */
const lower = (page: Page, by: number) => page.locator("#space").evaluate((space, by) => {
  space.style.blockSize = `${by}pt`;
}, by);

test("no page ends with the head of what begins on the next", async ({ story, page }) => {
  await story.open();
  const leads = new Set((await leading(page)).map(printable));
  const expectNone = async () => {
    const pages = await linesOfPdf(await print(page));
    const lowest = pages.map((lines) => lines.at(-1)?.text ?? "");
    expect(lowest.filter((text) => leads.has(text))).toEqual([]);
    return pages;
  };
  await expectNone();
  // The table alone, wherever it comes to stand: so far down that its head would be the last line.
  await page.locator(".figures").evaluate((table) => {
    for (const other of table.parentElement?.children ?? []) (other as HTMLElement).hidden = other !== table;
    table.before(Object.assign(document.createElement("div"), { id: "space" }));
  });
  const head = printable((await leading(page)).at(-1) ?? "");
  const height = (await expectNone()).flat().find(({ text }) => text === head)?.height ?? 0;
  expect(height).toBeGreaterThan(FOOT + 100);
  for (const above of [4, 20, 36, 52]) {
    await lower(page, height - FOOT - above);
    await expectNone();
  }
});

test("the number of a part is on the page of its heading", async ({ story, page }) => {
  await story.open();
  await story.laidOut();
  const part = page.locator(".chapter:has(.chapter__kicker)").last();
  const heading = printable((await part.locator(".chapter__heading").textContent()) ?? "");
  const kicker = printable((await part.locator(".chapter__kicker").textContent()) ?? "");
  await part.evaluate((part) => part.before(Object.assign(document.createElement("div"), { id: "space" })));
  const printed = async (by: number) => {
    await lower(page, by);
    const pages = await linesOfPdf(await print(page));
    const whole = pages.find((lines) => lines.some(({ text }) => text.startsWith(heading)));
    return whole?.find(({ text }) => text.endsWith(kicker));
  };
  const height = (await printed(0))?.height ?? 0;
  expect(height).toBeGreaterThan(FOOT);
  // So far down that it would be the last line of its page, or nearly.
  for (const above of [2, 12, 24, 36]) expect(await printed(height - FOOT - above)).toBeDefined();
});

test("nothing to press is on paper", async ({ story, page }) => {
  await story.open();
  await page.emulateMedia({ media: "print" });
  for (const control of await page.locator("button, input, select, summary, .bar, .skip-link").all()) {
    await expect(control).toBeHidden();
  }
});

test("no field stands beside a picture on paper", async ({ story, page }) => {
  await story.open();
  await page.emulateMedia({ media: "print" });
  const links = page.locator(".photo__link");
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    await expect(link).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await expect(link).toHaveCSS("background-image", "none");
  }
});

test("by night paper is white", async ({ story, page }) => {
  await story.open();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await story.root.evaluate((root) => { root.dataset.theme = "dark"; });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator(".prose p").first()).toHaveCSS("color", "rgb(0, 0, 0)");
});
