import { elapsed } from "../elapsed";
import { expect, test } from "../fixtures";
import { wordsOf } from "../text";
import { Viewer } from "../viewer";

test("a click opens the picture with its words, and closing gives everything back", async ({
  page,
  story,
}) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  const figure = page.locator(`#photo-${id}`);
  await viewer.open(id!);
  const before = await story.scrollY();

  const caption = await wordsOf(figure.locator(".photo__caption"));
  await expect(viewer.dialog).toHaveAccessibleName(caption);
  await expect(viewer.credit).toHaveText(await wordsOf(figure.locator(".photo__credit")));
  await expect(viewer.picture).toHaveAttribute("alt", (await figure.locator("img").getAttribute("alt"))!);
  await expect(viewer.button("close")).toBeFocused();

  await viewer.button("close").click();
  await viewer.closed();
  await expect(viewer.link(id!)).toBeFocused();
  expect(await story.scrollY()).toBe(before);
});

test("nothing behind moves when the viewer opens", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const width = () => page.locator("main").evaluate((it) => it.getBoundingClientRect().width);
  const before = await width();
  await new Viewer(page).open(id!);
  expect(await width()).toBe(before);
});

test("the picture fits between controls and caption", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const box = await viewer.box();
  const bar = (await viewer.button("close").boundingBox())!;
  const text = (await viewer.caption.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(box.y + box.height).toBeLessThanOrEqual(text.y);

  await page.setViewportSize({ width: 700, height: 900 });
  const narrow = await viewer.box();
  expect(narrow.width).toBeLessThanOrEqual(700);
  expect(narrow.x + narrow.width / 2).toBeCloseTo(350, 0);
});

test("a click zooms about its point, another fits again", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const fitted = await viewer.box();
  const [x, y] = [fitted.x + fitted.width * 0.4, fitted.y + fitted.height * 0.45];
  await page.mouse.click(x, y);
  const zoomed = await viewer.box();
  expect(zoomed.width).toBeGreaterThan(await viewer.zoomedWidth(fitted.width));
  expect((x - zoomed.x) / zoomed.width).toBeCloseTo(0.4, 2);
  expect((y - zoomed.y) / zoomed.height).toBeCloseTo(0.45, 2);
  await expect(viewer.button("zoom")).toHaveAttribute("aria-pressed", "true");
  await expect(viewer.caption).toBeInViewport();

  await page.mouse.click(x, y);
  expect(await viewer.box()).toEqual(fitted);
  await expect(viewer.button("zoom")).toHaveAttribute("aria-pressed", "false");
});

test("a click beside the picture closes", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const { x, y } = await viewer.box();
  await page.mouse.click(x - 20, y + 20);
  await viewer.closed();
});

test("the buttons turn to the neighbours and say where one is", async ({ page, story }) => {
  await story.open();
  const ids = await story.photoIds();
  test.skip(ids.length !== 2, "the ends are those of two pictures");
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  await expect(viewer.position).toHaveText("1 / 2");
  await expect(viewer.position).toHaveRole("status");
  await expect(viewer.button("previous")).toHaveAttribute("aria-disabled", "true");

  await viewer.button("next").click();
  await expect(viewer.position).toHaveText("2 / 2");
  await expect(viewer.dialog).toHaveAccessibleName(
    await wordsOf(page.locator(`#photo-${ids[1]} .photo__caption`)),
  );
  await expect(viewer.picture).toHaveAttribute("src", (await viewer.link(ids[1]!).getAttribute("href"))!);
  const box = await viewer.box();
  expect(box.x + box.width / 2).toBeCloseTo(640, 0);
  await expect(viewer.button("next")).toHaveAttribute("aria-disabled", "true");
});

test("the wheel pans what is zoomed, with Ctrl it zooms, and the page never scrolls", async ({
  page,
  story,
}) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const scrolled = await story.scrollY();
  const fitted = await viewer.box();
  await page.mouse.move(...(await viewer.middle()));
  // At the window, last of all: whoever wanted to take the event has done it.
  const heard = page.evaluate(() => new Promise((done) => {
    addEventListener("wheel", (event) => done([event.deltaY, event.defaultPrevented]), { once: true });
  }));
  await page.mouse.wheel(0, 200);
  expect(await heard).toEqual([200, true]);
  expect(await viewer.box()).toEqual(fitted);

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -500);
  await page.keyboard.up("Control");
  const zoomed = await viewer.box();
  expect(zoomed.width).toBeCloseTo(fitted.width * 2, 0);

  await page.mouse.wheel(30, 50);
  const panned = await viewer.box();
  expect(panned.x).toBeCloseTo(zoomed.x - 30, 0);
  expect(panned.y).toBeCloseTo(zoomed.y - 50, 0);
  expect(await story.scrollY()).toBe(scrolled);
});

test("a zoomed picture is dragged about and comes to rest inside its bounds", async ({
  page,
  story,
}) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const area = await viewer.dialog.locator(".viewer__area").boundingBox();
  await viewer.button("zoom").click();
  const zoomed = await viewer.box();
  await page.mouse.move(600, 350);
  await page.mouse.down();
  await page.mouse.move(660, 350, { steps: 10 });
  await elapsed(page, 100);
  await page.mouse.up();
  // The first 10 px and a little more are spent on deciding that it is a drag.
  const dragged = (await viewer.box()).x - zoomed.x;
  expect(dragged).toBeGreaterThan(40);
  expect(dragged).toBeLessThanOrEqual(60);

  await page.mouse.down();
  await page.mouse.move(1_270, 350, { steps: 4 });
  await page.mouse.up();
  const thrown = await viewer.box();
  expect(thrown.x).toBeGreaterThan(zoomed.x + 60);
  expect(thrown.x).toBeLessThanOrEqual(area!.x);
});

test("a click with a key held is left to the browser", async ({ page, context, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  const opened = context.waitForEvent("page");
  await viewer.link(id!).click({ modifiers: ["Control"] });
  const file = await opened;
  expect(file.url()).toContain((await viewer.link(id!).getAttribute("href"))!);
  await viewer.closed();
});

for (const [width, height] of [[1280, 800], [390, 844], [844, 390], [320, 568]] as const) {
  test(`every control is large enough and in sight at ${width} × ${height}`, async ({ page, story }) => {
    await page.setViewportSize({ width, height });
    await story.open();
    const [id] = await story.photoIds();
    const viewer = new Viewer(page);
    await viewer.open(id!);
    for (const button of await viewer.dialog.locator("button:visible").all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    await expect(viewer.caption).toBeInViewport();
  });
}
