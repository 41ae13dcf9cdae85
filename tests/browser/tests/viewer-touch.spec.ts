import { expect, test } from "../fixtures";
import type { Story } from "../story";
import { Fingers, Viewer } from "../viewer";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Opens the first picture and puts fingers on it. */
async function touch(story: Story) {
  await story.open();
  const ids = await story.photoIds();
  const viewer = new Viewer(story.page);
  await viewer.open(ids[0]!);
  return { ids, viewer, fingers: await Fingers.of(story.page), middle: await viewer.middle() };
}

// So long that it turns on a busy machine too, where no speed can be told.
test("a swipe turns the page, and the last one springs back", async ({ story }) => {
  const { ids, viewer, fingers } = await touch(story);
  test.skip(ids.length !== 2, "the ends are those of two pictures");
  const fitted = await viewer.box();
  await fingers.move([[375, 400]], [[15, 410]]);
  await expect(viewer.position).toHaveText("2 / 2");
  expect((await viewer.box()).x).toBeCloseTo(fitted.x, 0);

  await fingers.move([[375, 400]], [[15, 410]]);
  await expect(viewer.position).toHaveText("2 / 2");
  expect((await viewer.box()).x).toBeCloseTo(fitted.x, 0);

  await fingers.move([[15, 400]], [[375, 390]]);
  await expect(viewer.position).toHaveText("1 / 2");
});

test("a short and slow swipe turns nothing", async ({ story }) => {
  const { ids, viewer, fingers } = await touch(story);
  const fitted = await viewer.box();
  await fingers.move([[300, 400]], [[240, 400]], { hold: 150 });
  await expect(viewer.position).toHaveText(`1 / ${ids.length}`);
  expect(await viewer.box()).toEqual(fitted);
});

test("a double tap zooms about its point, another fits again", async ({ story }) => {
  const { viewer, fingers, middle } = await touch(story);
  const fitted = await viewer.box();
  await fingers.doubleTap([middle[0] - 60, middle[1]]);
  await expect(viewer.dialog).toHaveAttribute("data-zoom", "in");
  const zoomed = await viewer.box();
  expect(zoomed.width).toBeGreaterThan(await viewer.zoomedWidth(fitted.width));
  const share = (box: typeof fitted) => (middle[0] - 60 - box.x) / box.width;
  expect(share(zoomed)).toBeCloseTo(share(fitted), 2);

  await fingers.doubleTap(middle);
  await expect(viewer.dialog).toHaveAttribute("data-zoom", "fit");
  expect(await viewer.box()).toEqual(fitted);
});

test("two fingers zoom what lies between them", async ({ story }) => {
  const { viewer, fingers, middle: [x, y] } = await touch(story);
  const fitted = await viewer.box();
  await fingers.move([[x - 40, y], [x + 40, y]], [[x - 80, y], [x + 80, y]], { hold: 50 });
  const zoomed = await viewer.box();
  expect(zoomed.width).toBeCloseTo(fitted.width * 2, -1);
  expect(zoomed.x + zoomed.width / 2).toBeCloseTo(x, -1);
});

test("a tap puts the controls away, another brings them back", async ({ story }) => {
  const { viewer, fingers, middle } = await touch(story);
  await fingers.tap(middle);
  await expect(viewer.dialog).toHaveAttribute("data-quiet");
  await expect(viewer.dialog.locator(".viewer__text")).toHaveCSS("opacity", "0");
  await fingers.tap(middle);
  await expect(viewer.dialog).not.toHaveAttribute("data-quiet");
  await expect(viewer.dialog.locator(".viewer__text")).toHaveCSS("opacity", "1");
});

test("a drag down closes, a little one springs back", async ({ story }) => {
  const { ids, viewer, fingers, middle: [x, y] } = await touch(story);
  const fitted = await viewer.box();
  const scrolled = await story.scrollY();
  await fingers.move([[x, y]], [[x, y + 50]], { hold: 150 });
  expect(await viewer.box()).toEqual(fitted);

  await fingers.move([[x, y]], [[x, y + 260]]);
  await viewer.closed();
  await expect(viewer.link(ids[0]!)).toBeFocused();
  expect(await story.scrollY()).toBe(scrolled);
});

test("pinching a fitted picture together closes", async ({ story }) => {
  const { viewer, fingers, middle: [x, y] } = await touch(story);
  await fingers.move([[x - 100, y], [x + 100, y]], [[x - 30, y], [x + 30, y]]);
  await viewer.closed();
});

test("the page behind keeps still under any finger", async ({ story }) => {
  const { viewer, fingers } = await touch(story);
  const scrolled = await story.scrollY();
  const text = (await viewer.dialog.locator(".viewer__text").boundingBox())!;
  const close = (await viewer.button("close").boundingBox())!;
  await fingers.move([[195, text.y + text.height - 10]], [[195, text.y - 100]]);
  await fingers.move([[close.x + 20, close.y + 40]], [[close.x + 20, close.y + 300]]);
  await story.settled();
  expect(await story.scrollY()).toBe(scrolled);
});

test("a turned phone fits the picture anew", async ({ page, story }) => {
  const { viewer } = await touch(story);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(async () => (await viewer.box()).height).toBeGreaterThan(300);
  const box = await viewer.box();
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(390);
  const caption = (await viewer.caption.boundingBox())!;
  expect(caption.x).toBeGreaterThanOrEqual(box.x + box.width);
});
