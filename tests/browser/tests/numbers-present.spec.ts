// Guards against a number of the report that gets lost between the text, the page and the data. (That
// the text has every number of its original, a native test knows.)

import { expect, test } from "../fixtures";
import type { Figure } from "../tables";

/** How often each text occurs. */
function tally(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

test("every figure of the data is in the text and in the table, as often and as written", async ({ story, page, request }) => {
  await story.open();
  const figures: Figure[] = await (await request.get("./data/figures.json")).json();
  const expected = figures.map(({ value }) => value);
  expect(expected.length).toBeGreaterThan(10);
  const places = {
    "the text": await page.locator(".stat").allTextContents(),
    "the table": await page.locator("td.figures__value").allTextContents(),
  };
  for (const [place, texts] of Object.entries(places)) {
    const found = tally(texts.map((text) => text.trim()));
    expect([...found].sort(), place).toEqual([...tally(expected)].sort());
  }
});

test("every figure of the data has a label, a section and the sentence it stands in", async ({ story, page, request }) => {
  await story.open();
  const figures: Figure[] = await (await request.get("./data/figures.json")).json();
  const cards = await story.cardIds();
  expect(cards.length).toBeGreaterThan(0);
  for (const { id, label, value, sentence, section } of figures) {
    expect(label, id).toBeTruthy();
    expect(section === null || section.length > 0, id).toBe(true);
    expect(sentence, id).toContain(value);
    const shown = await page.locator(`.sentence:has(#stat-${id})`).evaluate((it) => it.textContent ?? "");
    expect(shown.replace(/\s+/g, ""), id).toContain(sentence.replace(/\s+/g, ""));
    await expect(page.locator(`#row-${id} .figures__label a`)).toHaveText(label);
    if (!cards.includes(id)) continue;
    await expect(story.card(id).locator(".card__label")).toHaveText(label);
    expect(await story.card(id).locator(".card__text").textContent()).toBe(value);
  }
});
