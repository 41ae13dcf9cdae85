// Guards against text that is cut off or must be scrolled sideways: small screens, large text, own
// spacing (A-10, S-10).

import { expect, test } from "../fixtures";
import { overflows, spaceOut } from "../overflow";

const SIZES = [[320, 640], [360, 740], [390, 844], [640, 400], [768, 1024], [844, 390], [1280, 800], [1920, 1080]] as const;

test("nothing overflows at any width", async ({ story, page }) => {
  await story.open();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    expect(await overflows(page), `${width}×${height}`).toEqual([]);
  }
});

for (const [what, width] of [["on a phone", 390], ["on a tablet", 768], ["on a desk", 1280]] as const) {
  test(`text of twice the size fits ${what}`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    await story.root.evaluate((root) => root.style.setProperty("font-size", "200%"));
    expect(await overflows(page)).toEqual([]);
  });
}

for (const value of ["small", "large", "larger"]) {
  test(`the reader's text size ${value} fits at 320 px`, async ({ story, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await story.open();
    await story.switch("text", value).click();
    expect(await overflows(page)).toEqual([]);
  });
}

for (const width of [320, 1280]) {
  test(`a reader's own spacing fits at ${width} px (WCAG 1.4.12)`, async ({ story, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await story.open();
    await spaceOut(page);
    expect(await overflows(page)).toEqual([]);
  });
}

test("nothing overflows while everything is folded, or only brief", async ({ story, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await story.open();
  await story.closeAll();
  expect(await overflows(page)).toEqual([]);
  await story.button("brief").click();
  expect(await overflows(page)).toEqual([]);
});
