// Guards against links that open the wrong place: covered by the bar, in a closed section, without
// focus (S-1, S-2).

import type { Locator } from "@playwright/test";

import { expect, test } from "../fixtures";
import type { Story } from "../story";
import { wordsOf } from "../text";

/** S-1: the first line of a linked place stands between the bar and 24 px below it. */
async function expectReached(story: Story, place: Locator, id: string) {
  await story.settled();
  const [top, bar] = [await story.top(place), await story.barHeight()];
  expect(top, `${id} is not under the bar`).toBeGreaterThanOrEqual(bar - 1);
  expect(top, `${id} is at the top`).toBeLessThanOrEqual(bar + 24);
}

/** A number stands within its sentence: that must be seen from its beginning, in the upper half. */
async function expectStatistic(story: Story, id: string) {
  const place = story.statistic(id);
  await expect(place, id).toBeFocused();
  const lit = story.page.locator(".sentence[data-highlight]");
  await expect(lit, id).toHaveCount(1);
  await expect(lit.filter({ has: place }), id).toBeVisible();
  await story.settled();
  const [top, bar] = [await story.top(lit), await story.barHeight()];
  expect(top, `the sentence of ${id} is not under the bar`).toBeGreaterThanOrEqual(bar - 1);
  expect(await story.top(place), `${id} is in the upper half`).toBeLessThanOrEqual(400);
}

test("each section and closing part, loaded anew", async ({ story, page }) => {
  await story.open();
  const parts = await page.locator(".contents a").evaluateAll((all) =>
    all.map((it) => it.getAttribute("href")?.slice(1) ?? ""));
  expect(parts.length).toBeGreaterThan(4);
  for (const id of parts) {
    await story.open(`?to=${id}#${id}`);
    await expect(story.heading(id)).toBeFocused();
    await expectReached(story, story.firstLine(id), id);
  }
});

test("each section that was closed", async ({ story }) => {
  await story.open();
  for (const id of await story.sectionIds()) {
    await story.scrollTo(0);
    await story.closeAll();
    await story.followFragment(id);
    await expect(story.body(id)).toHaveAttribute("open", "");
    await expect(story.heading(id)).toBeFocused();
    await expectReached(story, story.firstLine(id), id);
  }
});

// Each load takes half a second, and there are dozens: every third one is loaded anew.
test("statistics, loaded anew", async ({ story }) => {
  test.setTimeout(60_000);
  await story.open();
  const ids = await story.statisticIds();
  for (const id of ids.filter((_, index) => index % 3 === 0)) {
    await story.open(`?to=${id}#stat-${id}`);
    await expectStatistic(story, id);
  }
});

test("each statistic in a section that was closed", async ({ story, page }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  for (const id of await story.statisticIds()) {
    await story.bodies.evaluateAll((all) => all.forEach((it) => { (it as HTMLDetailsElement).open = false; }));
    await story.followFragment(`stat-${id}`);
    await expectStatistic(story, id);
  }
});

test("a row of the table leads to its sentence", async ({ story, page }) => {
  await story.open();
  const id = (await story.cardIds()).at(-1) ?? "";
  await page.locator(`#row-${id} .figures__label a`).click();
  await expectStatistic(story, id);
  await expect(page.locator("[data-highlight]")).toHaveCount(1);
});

test("the address of a card that is no more leads to the row", async ({ story, page }) => {
  await story.open();
  const cards = await story.cardIds();
  const id = (await story.statisticIds()).findLast((it) => !cards.includes(it)) ?? "";
  await story.open(`?former#card-${id}`);
  await expect(page.locator(`#row-${id}`)).toBeInViewport();
  await expect(page.locator(`#row-${id}`)).toHaveAttribute("data-highlight", "");
});

test("the same link leads there again after scrolling away", async ({ story }) => {
  await story.open();
  const [id = ""] = await story.sectionIds();
  await story.contentsLink(id).click();
  await expectReached(story, story.firstLine(id), id);
  await story.scrollTo("end");
  await story.contentsLink(id).click();
  await expectReached(story, story.firstLine(id), id);
});

test("each picture scrolls to its figure and opens the viewer", async ({ story, page }) => {
  await story.open();
  const ids = await story.photoIds();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    await story.open(`?to=${id}#photo-${id}`);
    await expect(story.viewer).toBeVisible();
    const caption = await wordsOf(page.locator(`#photo-${id} .photo__caption`));
    await expect(story.viewer.locator(".viewer__caption")).toHaveText(caption);
    await page.keyboard.press("Escape");
    await expect(story.viewer).toBeHidden();
    await expect(page.locator(`#photo-${id} img`)).toBeInViewport();
  }
});

test("a picture in a section that was closed", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await story.photoIds();
  await story.closeAll();
  await story.followFragment(`photo-${id}`);
  await expect(story.viewer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(`#photo-${id} img`)).toBeInViewport();
});

for (const tail of ["?utm_source=weixin&utm_medium=social", "&from=timeline"]) {
  test(`what hangs behind a fragment leads nowhere else: ${tail}`, async ({ story, page }) => {
    await story.open();
    const [section = ""] = await story.sectionIds();
    const statistic = (await story.statisticIds()).at(-1) ?? "";
    const photo = (await story.photoIds()).at(-1) ?? "";
    await story.open(`?to=section#${section}${tail}`);
    await expect(story.heading(section)).toBeFocused();
    await expectReached(story, story.firstLine(section), section);
    await story.open(`?to=statistic#stat-${statistic}${tail}`);
    await expectStatistic(story, statistic);
    await expect(page).toHaveURL(new RegExp(`#stat-${statistic}$`));
    await story.followFragment(`${section}${tail}`);
    await expectReached(story, story.firstLine(section), section);
    await story.open(`?to=photo#photo-${photo}${tail}`);
    await expect(story.viewer).toBeVisible();
  });
}

test("a fragment that names nothing does no harm", async ({ story }) => {
  await story.open("#no-such-place");
  expect(await story.scrollY()).toBe(0);
  await story.followFragment("%E0%A4%A");
  await story.followFragment('"]<');
  await expect(story.root).not.toHaveAttribute("data-failed");
});
