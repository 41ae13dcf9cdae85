// Guards against a table of figures that hides the wrong rows, sorts numbers as text, or offers
// downloads that say something else.

import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { COLUMNS, parseCsv, type Figure } from "../tables";

type Row = { section: string; order: number; value: string; text: string; cells: Record<string, string> };

/** The rows that can be seen, as they stand. */
function rows(page: Page): Promise<Row[]> {
  return page.locator(".figures__table tbody tr:visible").evaluateAll((all) =>
    all.map((row) => {
      const data = (row as HTMLElement).dataset;
      const cells = [...row.children].map((cell) =>
        [cell.className.replace("figures__", ""), cell.textContent?.trim() ?? ""]);
      return {
        section: data.section ?? "",
        order: Number(data.order),
        value: data.value ?? "",
        text: row.textContent ?? "",
        cells: Object.fromEntries(cells),
      };
    }));
}

const sort = (page: Page, column: string) => page.locator(`[data-sort="${column}"]`);
const head = (page: Page, column: string) => page.locator(`th:has([data-sort="${column}"])`);
const byOrder = (all: Row[]) => all.map(({ order }) => order);

/** Compares decimals of any length exactly. */
function compare(a: string, b: string): number {
  const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
  const scale = Math.max(decimals(a), decimals(b));
  const whole = (text: string) => BigInt(text.replace(".", "") + "0".repeat(scale - decimals(text)));
  return whole(a) < whole(b) ? -1 : Number(whole(a) > whole(b));
}

test("a choice of section shows its rows, all and only them, and says how many", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const select = page.locator('[data-filter="section"]');
  const options = await select.locator("option").evaluateAll((them) => them.map((it) => (it as HTMLOptionElement).value));
  expect(options.length).toBeGreaterThan(3);
  expect(options[0]).toBe("");
  for (const section of options.slice(1)) {
    await select.selectOption(section);
    const expected = byOrder(all.filter((row) => row.section === section));
    expect(expected.length, section).toBeGreaterThan(0);
    expect(byOrder(await rows(page)), section).toEqual(expected);
    await expect(story.status).toHaveText(new RegExp(`(^|\\D)${expected.length}(\\D|$)`));
  }
  await select.selectOption("");
  expect(byOrder(await rows(page))).toEqual(byOrder(all));
});

test("a search finds words of any column, also together with a section", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const search = page.locator('[data-filter="text"]');
  const sought = all.at(-1)?.cells.label ?? "";
  await search.fill(sought);
  const found = await rows(page);
  expect(byOrder(found)).toContain(all.at(-1)?.order);
  expect(found.every(({ text }) => text.includes(sought))).toBe(true);
  await search.fill(all[0]?.cells.value ?? "");
  expect(byOrder(await rows(page))).toContain(0);
  await page.locator('[data-filter="section"]').selectOption(all.at(-1)?.section ?? "");
  await search.fill("\u{10FFFD}");
  expect(await rows(page)).toEqual([]);
  await expect(story.status).toHaveText(/(^|\D)0(\D|$)/);
  await search.fill("");
  expect((await rows(page)).every(({ section }) => section === all.at(-1)?.section)).toBe(true);
});

test("values sort as numbers, both ways, and what has none comes last", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const valued = all.filter(({ value }) => value).length;
  expect(valued).toBeGreaterThan(10);
  for (const [direction, sign] of [["ascending", 1], ["descending", -1]] as const) {
    await sort(page, "value").click();
    await expect(head(page, "value")).toHaveAttribute("aria-sort", direction);
    const sorted = await rows(page);
    expect(sorted.length).toBe(all.length);
    const values = sorted.slice(0, valued).map(({ value }) => value);
    expect(values.every((value) => value !== "")).toBe(true);
    for (const [at, value] of values.slice(1).entries()) {
      expect(compare(value, values[at] ?? "") * sign, `${values[at]} before ${value}`).toBeGreaterThanOrEqual(0);
    }
  }
});

test("labels sort as a Chinese dictionary does; a third press restores the text's order", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  await sort(page, "label").click();
  await expect(head(page, "label")).toHaveAttribute("aria-sort", "ascending");
  const labels = (await rows(page)).map(({ cells }) => cells.label ?? "");
  const expected = await page.evaluate((labels) =>
    [...labels].sort((a, b) => a.localeCompare(b, document.documentElement.lang)), labels);
  expect(labels).toEqual(expected);
  await sort(page, "label").click();
  expect((await rows(page)).map(({ cells }) => cells.label)).toEqual([...expected].reverse());
  await sort(page, "label").click();
  expect(byOrder(await rows(page))).toEqual(byOrder(all));
  await expect(page.locator("th[aria-sort]")).toHaveCount(0);
});

test("only one column says that it sorts", async ({ story, page }) => {
  await story.open();
  for (const column of ["section", "label", "value", "unit", "period"]) {
    await sort(page, column).click();
    await expect(page.locator("th[aria-sort]")).toHaveCount(1);
    await expect(head(page, column)).toHaveAttribute("aria-sort", "ascending");
  }
});

test("each row leads to its sentence", async ({ story, page }) => {
  await story.open();
  const link = page.locator('.figures__table tbody tr[data-order="3"] a[href^="#stat-"]').first();
  const target = (await link.getAttribute("href")) ?? "";
  await link.click();
  await story.settled();
  await expect(page.locator(target)).toBeFocused();
  await expect(page.locator(target)).toBeInViewport();
});

for (const width of [360, 1280]) {
  test(`at ${width} px cells stand under their heads, each in its own column`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    await story.readToTheEnd();
    const edges = await page.locator(".figures__table tr").evaluateAll((rows) => rows.map((row) =>
      [...row.children].map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return { left: cell.getBoundingClientRect().left, end: text.getBoundingClientRect().right };
      })));
    const [head = [], ...others] = edges;
    expect(head.length).toBe(6);
    for (const row of others) {
      for (const [column, { left, end }] of row.entries()) {
        expect(left).toBeCloseTo(head[column]?.left ?? NaN, 0);
        expect(end).toBeLessThanOrEqual(row[column + 1]?.left ?? Infinity);
      }
    }
  });
}

test("for assistive technology it is a table, also where its rows are laid out by themselves", async ({ story, page }) => {
  await story.open();
  const name = (await page.locator(".figures__table caption").textContent()) ?? "";
  const table = page.getByRole("table", { name });
  const count = await page.locator(".figures__table tbody tr").count();
  await expect(table.getByRole("row")).toHaveCount(count + 1);
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  await expect(table.getByRole("rowheader")).toHaveCount(count);
  await expect(table.getByRole("cell")).toHaveCount(count * 5);
});

test("on paper its head is repeated on each page, as of any table", async ({ story, page }) => {
  await story.open();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".figures__table")).toHaveCSS("display", "table");
  await expect(page.locator(".figures__table thead")).toHaveCSS("display", "table-header-group");
});

test("the downloads are files that say what the table says", async ({ story, page }) => {
  await story.open();
  const table = await rows(page);
  const fetched = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`a[download][href="data/${name}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path(), "utf8");
  };
  const figures: Figure[] = JSON.parse(await fetched("figures.json"));
  expect(figures.map(({ value }) => value)).toEqual(table.map(({ cells }) => cells.value));
  expect(figures.map(({ label }) => label)).toEqual(table.map(({ cells }) => cells.label));
  for (const figure of figures) expect(Object.keys(figure).sort()).toEqual([...COLUMNS].sort());

  const [columns = [], ...lines] = parseCsv(await fetched("figures.csv"));
  expect(columns).toEqual(COLUMNS);
  const asText = figures.map((figure) => COLUMNS.map((column) => String(figure[column] ?? "")));
  expect(lines).toEqual(asText);
});
