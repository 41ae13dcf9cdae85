// Guards against a table of figures that hides the wrong rows, sorts numbers as text, or offers
// downloads that say something else.

import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { COLUMNS, parseCsv, type Figure } from "../tables";

type Row = { id: string; section: string; order: number; value: string; cells: Record<string, string> };

/** The rows that can be seen, as they stand. */
function rows(page: Page): Promise<Row[]> {
  return page.locator(".figures__row:visible").evaluateAll((all) =>
    all.map((row) => {
      const data = (row as HTMLElement).dataset;
      const cells = [...row.children].map((cell) =>
        [cell.className.replace("figures__", ""), cell.textContent?.trim() ?? ""]);
      return {
        id: row.id,
        section: row.closest("tbody")?.dataset.section ?? "",
        order: Number(data.order),
        value: data.value ?? "",
        cells: Object.fromEntries(cells),
      };
    }));
}

/** The names of sections that stand over rows, as they are seen. */
const headings = (page: Page) => page.locator(".figures__group:visible").allTextContents();
const count = (page: Page) => page.locator(".figures__count");
const search = (page: Page) => page.locator('[data-filter="text"]');
const section = (page: Page) => page.locator('[data-filter="section"]');

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

test("a choice of section shows its rows under its name, all and only them, and says how many", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const options = await section(page).locator("option").evaluateAll((them) =>
    them.map((it) => ({ value: (it as HTMLOptionElement).value, name: it.textContent ?? "" })));
  expect(options.length).toBeGreaterThan(3);
  expect(options[0]?.value).toBe("");
  expect(await headings(page)).toEqual(options.slice(1).map(({ name }) => name));
  for (const { value, name } of options.slice(1)) {
    await section(page).selectOption(value);
    const expected = byOrder(all.filter((row) => row.section === value));
    expect(expected.length, name).toBeGreaterThan(0);
    expect(byOrder(await rows(page)), name).toEqual(expected);
    expect(await headings(page)).toEqual([name]);
    await expect(count(page)).toHaveText(new RegExp(`(^|\\D)${expected.length}(\\D|$)`));
  }
  await section(page).selectOption("");
  expect(byOrder(await rows(page))).toEqual(byOrder(all));
});

test("a search finds words of any column, also together with a section", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const last = all.at(-1);
  const sought = last?.cells.label ?? "";
  await search(page).fill(sought);
  const found = await rows(page);
  expect(byOrder(found)).toContain(last?.order);
  expect(found.every(({ cells }) => Object.values(cells).some((it) => it.includes(sought)))).toBe(true);
  await search(page).fill(all[0]?.cells.value ?? "");
  expect(byOrder(await rows(page))).toContain(0);
  await section(page).selectOption(last?.section ?? "");
  await search(page).fill("\u{10FFFD}");
  expect(await rows(page)).toEqual([]);
  expect(await headings(page)).toEqual([]);
  await expect(count(page)).toHaveText(/(^|\D)0(\D|$)/);
  await search(page).fill("");
  expect((await rows(page)).every((row) => row.section === last?.section)).toBe(true);
});

test("a search makes no difference of width, case, dashes, apostrophes and thousands", async ({ story, page }) => {
  await story.open();
  // Any figure of any report, in the letters of somebody else's keyboard.
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll(".figures__row > .figures__about");
    one!.textContent = "2020–2026, 1,240 t, the City’s";
    other!.textContent = "１，２４０　ＫＭ, 3−5";
  });
  const first = [0];
  const both = [0, 1];
  const cases: [string, number[]][] = [
    ["2020-2026", first], ["2020—2026", first], ["1240", both], ["1,240", both], ["１２４０", both],
    ["the city's", first], ["THE CITY’S", first], ["1240 km", [1]], ["3-5", [1]], ["  1240  ", both],
  ];
  for (const [sought, expected] of cases) {
    await search(page).fill(sought);
    expect(byOrder(await rows(page)).filter((order) => order < 2), sought).toEqual(expected);
  }
});

test("a search reads what the reader reads", async ({ story, page }) => {
  await story.open();
  const hidden = await page.locator(".figures .visually-hidden").allTextContents();
  expect(hidden.length).toBeGreaterThan(0);
  for (const words of hidden) {
    await search(page).fill(words);
    expect(await rows(page), words).toEqual([]);
  }
});

test("one figure is one, also in words", async ({ story, page }) => {
  await story.open();
  const all = await rows(page);
  const label = all.find(({ cells }, at) => all.every((row, other) =>
    other === at || !Object.values(row.cells).some((it) => it.includes(cells.label ?? ""))))?.cells.label ?? "";
  await search(page).fill(label);
  expect(await rows(page)).toHaveLength(1);
  await expect(count(page)).toHaveText((await count(page).getAttribute("data-one")) ?? "");
  await search(page).fill("");
  const many = (await count(page).getAttribute("data-many")) ?? "";
  await expect(count(page)).toHaveText(many.replace("{n}", String(all.length)));
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the count and the notice do not speak over each other", async ({ story, page }) => {
    await story.open();
    const copied = (await story.status.getAttribute("data-copied")) ?? "";
    await search(page).fill("\u{10FFFD}");
    await story.shareLink("top").evaluate((it: HTMLElement) => it.click());
    await story.copyLink.click();
    await expect(story.status).toHaveText(copied);
    await expect(count(page)).toHaveText(/0/);
    await expect(story.status).toHaveText(copied);
  });
});

test("a choice that the browser brings back is a choice again", async ({ story, page }) => {
  await story.open();
  const [, chosen = ""] = await section(page).locator("option").evaluateAll((them) =>
    them.map((it) => (it as HTMLOptionElement).value));
  let shown: number[] = [];
  // A browser that is busy may leave the page before it has put down what its fields hold.
  await expect(async () => {
    await section(page).selectOption(chosen);
    shown = byOrder(await rows(page));
    await page.goto("./robots.txt");
    await page.goBack();
    await story.hydrated();
    // It fills them in when the page has loaded, which may be after the app is awake.
    await expect(section(page)).toHaveValue(chosen, { timeout: 5_000 });
  }).toPass({ timeout: 40_000 });
  await expect.poll(async () => byOrder(await rows(page))).toEqual(shown);
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
  for (const column of ["label", "value"]) {
    await sort(page, column).click();
    await expect(page.locator("th[aria-sort]")).toHaveCount(1);
    await expect(head(page, column)).toHaveAttribute("aria-sort", "ascending");
  }
});

test("rows in an order of their own stand under no section, and name theirs", async ({ story, page }) => {
  await story.open();
  const before = await rows(page);
  const names = await headings(page);
  const named = (page: Page) => page.locator(".figures__row:visible .figures__section").allTextContents();
  expect(await named(page)).toEqual([]);
  await sort(page, "label").click();
  expect(await headings(page)).toEqual([]);
  expect(new Set(await named(page))).toEqual(new Set(names));
  expect(await named(page)).toHaveLength(before.length);
  // Together with a choice.
  await section(page).selectOption({ index: 1 });
  expect(new Set(await named(page))).toEqual(new Set(names.slice(0, 1)));
  await section(page).selectOption("");
  await sort(page, "label").click();
  await sort(page, "label").click();
  expect(await headings(page)).toEqual(names);
  expect(await rows(page)).toEqual(before);
});

test("each row leads to its sentence", async ({ story, page }) => {
  await story.open();
  const link = page.locator('.figures__row[data-order="3"] a[href^="#stat-"]');
  const target = (await link.getAttribute("href")) ?? "";
  await link.click();
  await story.settled();
  await expect(page.locator(target)).toBeFocused();
  await expect(page.locator(target)).toBeInViewport();
});

for (const width of [320, 1280]) {
  test(`at ${width} px each row can be linked to, and stands clear of what sticks`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    const { id = "" } = (await rows(page)).at(-3) ?? {};
    const expectReached = async () => {
      await story.settled();
      const row = page.locator(`#${id}`);
      await expect(row).toHaveAttribute("data-highlight", "");
      await expect(row.locator("a")).toBeFocused();
      const covered = await row.evaluate((row) => {
        const { left, top, width } = row.getBoundingClientRect();
        return row.contains(document.elementFromPoint(left + width / 4, top + 4)) ? "" : `${top}`;
      });
      expect(covered).toBe("");
      await expect(row).toBeInViewport();
    };
    await story.open(`?to=row#${id}`);
    await expectReached();
    // And where a filter hides it.
    await story.open();
    await search(page).fill("\u{10FFFD}");
    await story.followFragment(id);
    await expectReached();
    await expect(search(page)).toHaveValue("");
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`at ${width} px nothing of it is outside the window, and nothing lies over anything`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    await story.readToTheEnd();
    const faults = await page.locator(".figures__row").evaluateAll((rows) => rows.flatMap((row) => {
      const boxes = [...row.children].map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        const box = text.getBoundingClientRect();
        // Links are padded into the space between lines.
        const link = cell.querySelector("a");
        const { paddingTop, paddingBottom } = getComputedStyle(link ?? cell);
        const [above, below] = link ? [parseFloat(paddingTop), parseFloat(paddingBottom)] : [0, 0];
        return new DOMRect(box.x, box.y + above, box.width, Math.max(0, box.height - above - below));
      }).filter(({ width }) => width > 0);
      const outside = boxes.some(({ left, right }) => left < 0 || right > document.documentElement.clientWidth);
      const over = boxes.some((one, at) => boxes.slice(at + 1).some((other) =>
        one.right > other.left + 0.5 && other.right > one.left + 0.5 &&
        one.bottom > other.top + 0.5 && other.bottom > one.top + 0.5));
      return outside || over ? [`${row.id}: ${outside ? "outside" : "over"}`] : [];
    }));
    expect(faults).toEqual([]);
    const scrolls = await page.locator(".figures, .figures *").evaluateAll((all) =>
      all.filter((it) => it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== "visible"
        && !it.matches(".visually-hidden, select, input, .figures__head > *")).map((it) => it.className));
    expect(scrolls).toEqual([]);
  });
}

test("each row's link is high enough for a finger, in each of its lines", async ({ story, page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await story.open();
  const heights = await page.locator(".figures__label > a").evaluateAll((all) =>
    all.flatMap((link) => [...link.getClientRects()].map(({ height }) => height)));
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test("columns stand under their heads where there is room for them", async ({ story, page }) => {
  await story.open();
  await story.readToTheEnd();
  const edges = await page.locator(".figures__head, .figures__row").evaluateAll((rows) => rows.map((row) =>
    [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left))));
  const [head = []] = edges;
  expect(head).toHaveLength(3);
  for (const row of edges) expect(row).toEqual(head);
});

test("for assistive technology it is a table, also where its rows are laid out by themselves", async ({ story, page }) => {
  await story.open();
  const name = (await page.locator(".figures__table caption").textContent()) ?? "";
  const table = page.getByRole("table", { name });
  const groups = (await headings(page)).length;
  const count = (await rows(page)).length;
  await expect(table.getByRole("row")).toHaveCount(1 + groups + count);
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByRole("rowheader")).toHaveCount(groups + count);
  await expect(table.getByRole("cell")).toHaveCount(count * 2);
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
