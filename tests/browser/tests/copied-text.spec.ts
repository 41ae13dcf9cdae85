// Guards against copied text that says more than what is read, or that falls apart: counts, names of
// controls, words for screen readers, one cell of the table a line.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { visibleMatches } from "../text";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Selects from the beginning of one element to the end of another, and copies that. */
async function copy(page: Page, from: string, to = from) {
  await page.evaluate(([from, to]) => {
    const [start, end] = [document.querySelector(from!)!, document.querySelector(to!)!];
    getSelection()!.setBaseAndExtent(start, 0, end, end.childNodes.length);
  }, [from, to]);
  await page.keyboard.press("ControlOrMeta+c");
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a card that counts is copied with its number, once", async ({ story, page }) => {
  await story.open();
  const id = await page.evaluate(async () => {
    const cards = [...document.querySelectorAll<HTMLElement>("[data-stat]:has([data-token])")];
    const card = cards.find((it) => it.getBoundingClientRect().top > innerHeight * 1.5)!;
    card.scrollIntoView({ block: "center", behavior: "instant" });
    while (!card.querySelector(".card__overlay")) await new Promise(requestAnimationFrame);
    return card.dataset.stat ?? "";
  });
  const copied = await copy(page, `#card-${id}`);
  const [number, label] = await Promise.all([".card__text", ".card__label"].map((part) =>
    story.card(id).locator(part).textContent()));
  const read = copied.replace(/\s/g, "");
  expect(read.startsWith(`${number}${label}`.replace(/\s/g, "")), copied).toBe(true);
  expect(read.split(`${number}`.replace(/\s/g, "")).length - 1, copied).toBe(1);
});

test("a section is copied without its controls and hidden words", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await story.sectionIds();
  const copied = await copy(page, `#${id}`);
  const texts = (selector: string) => page.locator(`#${id} ${selector}`).allTextContents();
  for (const heading of await texts(".part__heading")) expect(copied).toContain(heading);
  const unwanted = [...await texts(".share-link__text"), ...await texts(".fold__close"), ...await texts(".visually-hidden")];
  expect(unwanted.length).toBeGreaterThan(3);
  const lines = copied.split(/\n/).map((line) => line.trim());
  for (const words of new Set(unwanted)) expect(lines, words).not.toContain(words.trim());
  for (const words of new Set(await texts(".visually-hidden"))) expect(copied).not.toContain(words);
});

test("rows are copied as rows, with tabs between their cells", async ({ story, page }) => {
  await story.open();
  const rows = await page.locator(".figures__row").evaluateAll((all) => all.slice(1, 4).map((row) => ({
    id: row.id, cells: [...row.children].map((cell) => cell.textContent!.trim()),
  })));
  const copied = await copy(page, `#${rows[0]?.id}`, `#${rows[2]?.id}`);
  // The name of a section may stand between them.
  const lines = copied.split("\n").filter((line) => line.includes("\t"));
  expect(lines).toEqual(rows.map(({ cells }) => cells.join("\t")));
});

test("rows that a search hides are not copied, and the head says what is read of it", async ({ story, page }) => {
  await story.open();
  const label = (await page.locator(".figures__row .figures__label").nth(2).textContent()) ?? "";
  await page.locator('[data-filter="text"]').fill(label);
  const shown = await visibleMatches(page.locator(".figures__table"), ".figures__row");
  const copied = await copy(page, ".figures__head", ".figures__table");
  const [head = "", ...lines] = copied.split("\n");
  expect(head.split("\t")).toEqual(await page.locator(".figures__column, .figures__head > .figures__about").allTextContents());
  // The names of sections stand over their rows.
  expect(lines.filter((line) => line.includes("\t"))).toHaveLength(shown.length);
});

test("a part of a cell is copied as it is", async ({ story, page }) => {
  await story.open();
  const label = ".figures__row .figures__label a";
  const copied = await copy(page, label);
  expect(copied.trim()).toBe(await page.locator(label).first().textContent());
});
