// Guards against a scrollbar that jumps: what is laid out late takes about its room from the start.

import { expect, test } from "../fixtures";

const LATE = ".chapter, .figures__scroll";

for (const width of [390, 1280]) {
  test(`at ${width} px nothing laid out late is off by more than a sixth`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await story.open();
    const heights = () => page.locator(LATE).evaluateAll((all) =>
      all.map((it) => [it.id || it.className, it.getBoundingClientRect().height] as const));
    const styles = await page.locator(LATE).evaluateAll((all) =>
      all.map((it) => getComputedStyle(it).getPropertyValue("content-visibility")));
    expect(new Set(styles)).toEqual(new Set(["auto"]));
    const estimated = new Map(await heights());
    await story.readToTheEnd();
    for (const [name, height] of await heights()) {
      const share = (estimated.get(name) ?? 0) / height;
      expect(Math.abs(share - 1), `${name}: ${share}`).toBeLessThan(1 / 6);
    }
  });
}

test("where a link leads everything is laid out", async ({ story, page }) => {
  await story.open();
  const [, id = ""] = await story.sectionIds();
  await story.contentsLink(id).click();
  await expect(story.section(id)).toHaveCSS("content-visibility", "visible");
  await story.goto(`?linked#${id}`);
  await expect(story.root).toHaveAttribute("data-arrived", "");
  await expect(story.root).not.toHaveAttribute("data-linked");
  await expect(page.locator(".chapter").first()).toHaveCSS("content-visibility", "auto");
});
