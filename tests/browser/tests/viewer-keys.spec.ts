import { expect, test } from "../fixtures";
import { Viewer } from "../viewer";

test("Enter opens, Escape closes, and the focus is where it was", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.link(id!).focus();
  await page.keyboard.press("Enter");
  await viewer.opened();
  await expect(viewer.button("close")).toBeFocused();
  await page.keyboard.press("Escape");
  await viewer.closed();
  await expect(viewer.link(id!)).toBeFocused();
});

test("Tab goes round inside the dialog, both ways", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const stops = await viewer.dialog.locator("button:visible, a:visible, [tabindex='0']").count();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let press = 0; press < stops; press += 1) {
      await page.keyboard.press(key);
      await expect(viewer.dialog.locator(":focus")).toHaveCount(1);
    }
    await expect(viewer.button("close")).toBeFocused();
  }
});

test("arrows, Home and End turn the pages", async ({ page, story }) => {
  await story.open();
  const ids = await story.photoIds();
  test.skip(ids.length !== 2, "the ends are those of two pictures");
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  for (const [key, position] of [
    ["ArrowRight", "2 / 2"],
    ["ArrowRight", "2 / 2"],
    ["ArrowLeft", "1 / 2"],
    ["End", "2 / 2"],
    ["Home", "1 / 2"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(viewer.position, key).toHaveText(position);
    await viewer.rested();
  }
});

test("z zooms and fits, and arrows pan what is zoomed", async ({ page, story }) => {
  await story.open();
  const ids = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  const fitted = await viewer.box();
  await page.keyboard.press("z");
  const zoomed = await viewer.box();
  expect(zoomed.width).toBeGreaterThan(await viewer.zoomedWidth(fitted.width));
  for (const [key, x, y] of [
    ["ArrowRight", -80, 0],
    ["ArrowLeft", 80, 0],
    ["ArrowDown", 0, -80],
    ["ArrowUp", 0, 80],
  ] as const) {
    const before = await viewer.box();
    await page.keyboard.press(key);
    const after = await viewer.box();
    expect(after.x - before.x, key).toBeCloseTo(x, 0);
    expect(after.y - before.y, key).toBeCloseTo(y, 0);
  }
  await expect(viewer.position).toHaveText(`1 / ${ids.length}`);
  await page.keyboard.press("z");
  expect(await viewer.box()).toEqual(fitted);
});

test("keys with a modifier are left alone, and none scrolls the page behind", async ({
  page,
  story,
}) => {
  await story.open();
  const ids = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  const scrolled = await story.scrollY();
  const fitted = await viewer.box();
  for (const key of ["Shift+ArrowRight", "Control+z", "PageDown", "ArrowDown", "ArrowUp"]) {
    await page.keyboard.press(key);
  }
  await story.settled();
  expect(await viewer.box()).toEqual(fitted);
  await expect(viewer.position).toHaveText(`1 / ${ids.length}`);
  expect(await story.scrollY()).toBe(scrolled);
});

test("no key does anything while the viewer is closed", async ({ page, story }) => {
  await story.open();
  await page.keyboard.press("z");
  await page.keyboard.press("ArrowRight");
  await new Viewer(page).closed();
});
