// Guards against a number of the report that gets lost between the text, the page and the data.

import { readFile } from "node:fs/promises";

import { expect, test } from "../fixtures";
import { parseTsv, type Figure } from "../tables";

const FIXTURE = new URL("../../testsuite/fixtures/hengshui-figures.tsv", import.meta.url);

/** How often each text occurs. */
function tally(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

test("every figure of the original is on the page and in the data, as often and as written", async ({ story, page, request }) => {
  const expected = parseTsv(await readFile(FIXTURE, "utf8")).map(({ text }) => text ?? "");
  expect(expected.length).toBeGreaterThan(40);
  await story.open();
  const figures: Figure[] = await (await request.get("./data/figures.json")).json();
  const places = {
    "the text": await page.locator(".stat").allTextContents(),
    "the cards": await page.locator(".card__text").evaluateAll((all) => all.map((it) => it.textContent ?? "")),
    "the table": await page.locator("td.figures__value").allTextContents(),
    "the data": figures.map(({ value }) => value),
  };
  for (const [place, texts] of Object.entries(places)) {
    const found = tally(texts.map((text) => text.trim()));
    const missing = [...tally(expected)].filter(([text, count]) => (found.get(text) ?? 0) < count);
    expect(missing, place).toEqual([]);
  }
});

test("every figure of the data has a label, a section and the sentence it stands in", async ({ story, page, request }) => {
  await story.open();
  const figures: Figure[] = await (await request.get("./data/figures.json")).json();
  for (const { id, label, value, sentence, section } of figures) {
    expect(label, id).toBeTruthy();
    expect(section === null || section.length > 0, id).toBe(true);
    expect(sentence, id).toContain(value);
    const shown = await page.locator(`.sentence:has(#stat-${id})`).evaluate((it) => it.textContent ?? "");
    expect(shown.replace(/\s+/g, ""), id).toContain(sentence.replace(/\s+/g, ""));
    await expect(story.card(id).locator(".card__label")).toHaveText(label);
  }
});
