// Guards against a scrollbar that jumps: what is laid out late takes about its room from the start.

import { expect, test } from "../fixtures";

/** What is laid out late, and how far its height may be off: a part's faults even out in its section. */
const LATE = { ".chapter, .figures__scroll": 1 / 6, ".part": 1 / 3 };

for (const width of [390, 1280]) {
  for (const [late, most] of Object.entries(LATE)) {
    test(`at ${width} px the estimated heights of ${late} are about right`, async ({ story, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await story.open();
      const styles = await page.locator(late).evaluateAll((all) =>
        all.map((it) => getComputedStyle(it).getPropertyValue("content-visibility")));
      expect(new Set(styles)).toEqual(new Set(["auto"]));
      const estimated = await page.locator(late).evaluateAll((all) =>
        all.map((it) => parseFloat(getComputedStyle(it).containIntrinsicBlockSize.replace("auto ", ""))));
      await story.readToTheEnd();
      const heights = await page.locator(late).evaluateAll((all) =>
        all.map((it) => [it.id || it.className, it.getBoundingClientRect().height] as const));
      for (const [at, [name, height]] of heights.entries()) {
        const share = (estimated[at] ?? 0) / height;
        expect(Math.abs(share - 1), `${name}: ${share}`).toBeLessThan(most);
      }
    });
  }
}

test("where a link leads everything is laid out", async ({ story, page }) => {
  await story.open();
  const [, id = ""] = await story.sectionIds();
  await story.contentsLink(id).click();
  await expect(story.section(id)).toHaveCSS("content-visibility", "visible");
  await story.goto(`?linked#${id}`);
  await expect(story.root).not.toHaveAttribute("data-linked");
  await expect(page.locator(".chapter").first()).toHaveCSS("content-visibility", "auto");
});
