// Guards against a page that jumps, flickers or changes its words when the app wakes (Q-7, S-2).

import type { Page } from "@playwright/test";

import { expect, test, withoutScripts } from "../fixtures";
import { recordShifts, shifts } from "../layout-shift";
import { holdTheApp } from "../network";
import { OF_ROOT } from "../story";

/**
 * The page as text. What start-up may change is left out, and only that: the state of the bar (the
 * current link, the line of progress) and of scenes, and what tells that a piece was laid out or a picture
 * fetched.
 */
function serialised(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as Element;
    copy.querySelector(".contents [aria-current]")?.removeAttribute("aria-current");
    for (const it of copy.querySelectorAll(".bar__progress, [data-progress]")) {
      if (/^--progress: [\d.]+;$/.test(it.getAttribute("style") ?? "")) it.removeAttribute("style");
    }
    copy.querySelectorAll("[data-at]").forEach((it) => it.removeAttribute("data-at"));
    copy.querySelectorAll("[data-laid]").forEach((it) => it.removeAttribute("data-laid"));
    copy.querySelectorAll("img[loading]").forEach((it) => it.setAttribute("loading", "lazy"));
    return copy.outerHTML.replaceAll("><", ">\n<");
  });
}

test("nothing shifts while the page loads, wakes and is read to its end", async ({ story, page }) => {
  await recordShifts(page);
  await story.open();
  await story.readToTheEnd();
  await story.scrollTo(0);
  expect(await shifts(page)).toEqual([]);
});

test("nothing shifts on a phone either", async ({ story, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await recordShifts(page);
  await story.open();
  await story.readToTheEnd();
  expect(await shifts(page)).toEqual([]);
});

for (const place of ["section", "statistic"] as const) {
  test(`waking does not move a reader who came to a ${place}`, async ({ story, page }) => {
    await story.goto();
    const sections = await story.sectionIds();
    const statistics = await story.statisticIds();
    const fragment = place === "section" ? sections[1] ?? "" : `stat-${statistics.at(-1)}`;

    const release = await holdTheApp(page);
    await recordShifts(page);
    await story.goto(`?held#${fragment}`);
    await story.settled();
    const before = await story.scrollY();
    expect(before).toBeGreaterThan(0);
    release();
    await story.hydrated();
    await story.settled();
    expect(Math.abs((await story.scrollY()) - before)).toBeLessThanOrEqual(2);
    expect(await shifts(page)).toEqual([]);
  });
}

test("the page is the same before and after start-up, and without scripts", async ({ story, page, browser, baseURL }) => {
  const release = await holdTheApp(page);
  await story.goto();
  const before = await serialised(page);
  release();
  await story.hydrated();
  await story.settled();
  const after = await serialised(page);
  expect(after).toBe(before);
  const plain = await withoutScripts(browser, baseURL, ({ page }) => serialised(page));
  expect(before).toBe(plain);
  const names = await story.root.evaluate((root) => root.getAttributeNames());
  expect(names.filter((name) => !OF_ROOT.includes(name))).toEqual([]);
});

test("start-up adds nothing to the head but its preloads", async ({ story, page, browser, baseURL }) => {
  const head = (page: Page) => page.evaluate(() =>
    [...document.head.querySelectorAll("*:not(noscript, noscript *)")]
      .filter((it) => !it.matches("link[rel=preload], link[rel=modulepreload]"))
      .map((it) => it.outerHTML));
  await story.open();
  expect(await head(page)).toEqual(await withoutScripts(browser, baseURL, ({ page }) => head(page)));
});
