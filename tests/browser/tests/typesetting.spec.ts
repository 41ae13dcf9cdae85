// Guards against bad typesetting, Chinese first of all: lines too long, punctuation in the wrong place, split
// dashes, slanted characters (T-1 to T-4, T-8).

import { expect, test } from "../fixtures";
import { linesOf } from "../lines";
import type { Story } from "../story";

/** Running text, steps of scenes with it; what is drawn, and lists that end a step's sentence, have no lines of their own. */
const PARAGRAPHS = ".prose :is(p, li:not(:has(p))):not(.graphic *, .step > p:not(:last-child), .step li)";
const NOT_FIRST = /^[、。，；：！？）》」』】〉”’]/u;
const NOT_LAST = /[（《「『【〈“‘]$/u;

/** Characters in a line at most, and how far lines are apart: Han characters are wide and tall. */
const HAN = { longest: 38, leading: [1.75, 1.9] } as const;
const LATIN = { longest: 95, leading: [1.5, 1.75] } as const;

const measures = async (story: Story) => (await story.isChinese() ? HAN : LATIN);

for (const width of [360, 768, 1440]) {
  test(`lines at ${width} px are of a good length and begin and end well`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await story.open();
    const paragraphs = await linesOf(page.locator(PARAGRAPHS));
    const lines = paragraphs.flatMap(({ lines }) => lines);
    expect(lines.length).toBeGreaterThan(80);
    const { longest } = await measures(story);
    expect(lines.filter((line) => [...line].length > longest)).toEqual([]);
    expect(Math.min(...paragraphs.map(({ measure }) => measure))).toBeGreaterThanOrEqual(16);
    for (const { lines } of paragraphs) {
      expect(lines.slice(1).filter((line) => NOT_FIRST.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => NOT_LAST.test(line))).toEqual([]);
      const split = lines.slice(1).filter((line, at) => /^[—…]/.test(line) && lines[at]?.endsWith(line[0] ?? ""));
      expect(split, "dashes and ellipses stay whole").toEqual([]);
    }
  });
}

test("running text is 16 to 19 px, its lines well apart, at least 18 characters wide", async ({ story, page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await story.open(`?${width}`);
    const text = page.locator(".part .prose > p").first();
    const { size, leading } = await text.evaluate((it) => {
      const style = getComputedStyle(it);
      return { size: parseFloat(style.fontSize), leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize) };
    });
    expect(size).toBeGreaterThanOrEqual(16);
    expect(size).toBeLessThanOrEqual(19);
    const [closest, widest] = (await measures(story)).leading;
    expect(leading).toBeGreaterThanOrEqual(closest);
    expect(leading).toBeLessThanOrEqual(widest);
    const [paragraph] = await linesOf(text);
    expect(paragraph?.measure).toBeGreaterThanOrEqual(18);
  }
});

test("headings do not begin or end a line with the wrong mark", async ({ story, page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await story.open(`?${width}`);
    for (const { lines } of await linesOf(page.locator("h1, h2, h3, .chapter__summary, .masthead__deck, .card__label"))) {
      expect(lines.slice(1).filter((line) => NOT_FIRST.test(line))).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => NOT_LAST.test(line))).toEqual([]);
    }
  }
});

test("paragraphs are indented or spaced, never both", async ({ story, page }) => {
  await story.open();
  const styles = await page.locator(".prose > p + p").evaluateAll((all) =>
    all.map((it) => {
      const style = getComputedStyle(it);
      const indented = parseFloat(style.textIndent) > 0;
      const gap = it.getBoundingClientRect().top - (it.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
      return `${indented ? "indented" : "not indented"}, ${gap > 2 ? "spaced" : "not spaced"}`;
    }));
  expect(styles.length).toBeGreaterThan(3);
  expect(["indented, not spaced", "not indented, spaced"]).toContain(styles[0]);
  expect([...new Set(styles)]).toHaveLength(1);
});

test("no Han character is slanted", async ({ story, page }) => {
  await story.open();
  const slanted = await page.locator("body *").evaluateAll((all) =>
    all.filter((it) => it.matches(":lang(zh)") && getComputedStyle(it).fontStyle !== "normal").map((it) => it.outerHTML.slice(0, 80)));
  expect(slanted).toEqual([]);
});

test("digits in figures are of one width", async ({ story, page }) => {
  await story.open();
  for (const place of [".card__number", ".figures__table td.figures__value"]) {
    await expect(page.locator(place).first()).toHaveCSS("font-variant-numeric", /tabular-nums/);
  }
});

test("no font comes over the network", async ({ story, page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(request.url());
  });
  await story.open();
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  expect(fonts).toEqual([]);
});
