// Guards against contents that lead to the wrong place or mark the wrong section.

import { expect, test } from "../fixtures";

test("the contents name every section in order, and lead there", async ({ story, page }) => {
  await story.open();
  const links = page.locator(".contents a");
  const targets = await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")?.slice(1) ?? ""));
  const sections = await page.locator("main > section[id], main > leptos-island > section[id]")
    .evaluateAll((all) => all.map((it) => it.id));
  expect(targets).toEqual(sections.filter((id) => targets.includes(id)));
  expect(targets).toEqual(expect.arrayContaining(await story.sectionIds()));
  for (const id of targets) {
    await story.contentsLink(id).click();
    await story.settled();
    await expect(story.heading(id)).toBeInViewport();
    await expect(story.heading(id)).toBeFocused();
    await expect(page.locator(".contents [aria-current]")).toHaveCount(1);
    await expect(story.contentsLink(id)).toHaveAttribute("aria-current", "true");
  }
});

test("the current section follows the reader, both ways and in jumps", async ({ story, page }) => {
  await story.open();
  const current = page.locator(".contents [aria-current]");
  await expect(current).toHaveCount(0);
  const ids = await story.sectionIds();
  for (const id of [...ids, ...[...ids].reverse(), ids.at(-1) ?? ""]) {
    await story.section(id).evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(current).toHaveCount(1);
    await expect(story.contentsLink(id)).toHaveAttribute("aria-current", "true");
  }
  await story.scrollTo(0);
  await expect(current).toHaveCount(0);
});

test("the keyboard goes there too", async ({ story, page }) => {
  await story.open();
  const id = (await story.sectionIds()).at(1) ?? "";
  await story.contentsLink(id).focus();
  await page.keyboard.press("Enter");
  await story.settled();
  await expect(story.heading(id)).toBeFocused();
  await page.keyboard.press("Tab");
  const inside = await page.evaluate((id) =>
    document.activeElement?.closest("section.chapter")?.id === id, id);
  expect(inside, "Tab goes on from there").toBe(true);
});

test("on a phone the current section's name is brought into view", async ({ story, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await story.open();
  await story.scrollTo("end");
  const current = page.locator(".contents [aria-current]");
  await expect(current).toHaveCount(1);
  const seen = () => current.evaluate((link) => {
    const { left, right } = link.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  await expect.poll(seen).toBe(true);

  // At the top again, the list is at its beginning.
  await story.scrollTo(0);
  await expect(current).toHaveCount(0);
  await expect.poll(() => page.locator(".contents__list").evaluate((list) => list.scrollLeft)).toBe(0);
});

test("the list keeps still while the page glides: some engines would end the glide", async ({ story, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await story.open();
  await page.evaluate(() => {
    const list = document.querySelector(".contents__list")!;
    const moves: number[] = [];
    list.addEventListener("scroll", () => moves.push(performance.now()));
    let last = 0;
    addEventListener("scroll", () => { last = performance.now(); });
    Object.assign(window, { moves, scrolled: () => last });
  });
  const id = (await story.sectionIds()).at(-1) ?? "";
  await page.locator(`.contents a[href="#${id}"]`).evaluate((link: HTMLElement) => link.click());
  await story.settled();
  await expect(story.heading(id)).toBeInViewport();
  const { moves, scrolled } = await page.waitForFunction(() => {
    const { moves, scrolled } = window as unknown as { moves: number[]; scrolled: () => number };
    return moves.length > 0 && { moves, scrolled: scrolled() };
  }).then((it) => it.jsonValue() as Promise<{ moves: number[]; scrolled: number }>);
  expect(Math.min(...moves)).toBeGreaterThan(scrolled);
});

test("the line of progress goes from nothing to all", async ({ story, page }) => {
  await story.open();
  const progress = () => page.locator(".bar__progress").evaluate((line) =>
    new DOMMatrix(getComputedStyle(line).transform).a);
  expect(await progress()).toBeCloseTo(0, 2);
  const seen = [0];
  for (const share of [0.25, 0.5, 0.75]) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await story.scrollTo(height * share);
    seen.push(await progress());
  }
  await story.scrollTo("end");
  expect(await progress()).toBeCloseTo(1, 2);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBe(seen.length);
});
