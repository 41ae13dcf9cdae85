import type { Page } from "@playwright/test";

import { elapsed, FOLLOWED } from "../elapsed";
import { expect, test } from "../fixtures";
import { wordsOf } from "../text";
import { Viewer } from "../viewer";

const fragment = (page: Page) => page.evaluate(() => location.hash);
const entries = (page: Page) => page.evaluate(() => history.length);

test("opening adds an entry to the history, closing goes back without scrolling", async ({
  page,
  story,
}) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.link(id!).evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
  await expect(page).toHaveURL(/#/);
  const [address, scrolled, count] = [await fragment(page), await story.scrollY(), await entries(page)];

  await viewer.link(id!).click();
  await viewer.opened();
  expect(await fragment(page)).toBe(`#photo-${id}`);
  expect(await entries(page)).toBe(count + 1);

  await page.keyboard.press("Escape");
  await viewer.closed();
  expect(await fragment(page)).toBe(address);
  await story.settled();
  expect(await story.scrollY()).toBe(scrolled);
  await expect(viewer.link(id!)).toBeFocused();
});

test("Back closes, Forward opens again", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const scrolled = await story.scrollY();
  await page.goBack();
  await viewer.closed();
  await expect(viewer.link(id!)).toBeFocused();
  expect(await story.scrollY()).toBe(scrolled);
  await page.goForward();
  await viewer.opened();
  await expect(viewer.dialog).toHaveAccessibleName(
    await wordsOf(page.locator(`#photo-${id} .photo__caption`)),
  );
});

test("turning the page changes the address, not the history", async ({ page, story }) => {
  await story.open();
  const ids = await story.photoIds();
  test.skip(ids.length < 2, "there is no second picture");
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  const count = await entries(page);
  await viewer.button("next").click();
  await expect.poll(() => fragment(page)).toBe(`#photo-${ids[1]}`);
  expect(await entries(page)).toBe(count);
  await page.keyboard.press("Escape");
  await viewer.closed();
  expect(await fragment(page)).not.toContain("photo");
});

test("an address with a picture opens it, and closing leaves the section's address", async ({
  page,
  story,
}) => {
  await story.open();
  const ids = await story.photoIds();
  const id = ids.at(-1)!;
  await page.goto("about:blank");
  await story.open(`?from=share#photo-${id}`);
  const viewer = new Viewer(page);
  await viewer.opened();
  await expect(viewer.button("close")).toBeFocused();
  await expect(page.locator(`#photo-${id} img`)).toBeInViewport();
  const section = await page
    .locator(`#photo-${id}`)
    .evaluate((it) => it.closest("[data-section]")?.getAttribute("data-section") ?? "");
  const count = await entries(page);

  await viewer.button("close").click();
  await viewer.closed();
  expect(new URL(page.url()).search).toBe("?from=share");
  expect(await fragment(page)).toBe(section && `#${section}`);
  expect(await entries(page)).toBe(count);
  await expect(viewer.link(id)).toBeFocused();
});

test("a plain link to a picture opens it, and opens the closed section around it", async ({
  page,
  story,
}) => {
  await story.open();
  const [id] = await story.photoIds();
  await story.closeAll();
  await page.evaluate((id) => { location.hash = `photo-${id}`; }, id);
  const viewer = new Viewer(page);
  await viewer.opened();
  await expect(viewer.button("close")).toBeFocused();
  await page.goBack();
  await viewer.closed();
  await expect(page.locator(`#photo-${id}`)).toBeVisible();
});

test("the address does not follow the reader while the viewer is open", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  await new Viewer(page).open(id!);
  await story.scrollTo("end");
  await elapsed(page, FOLLOWED);
  expect(await fragment(page)).toBe(`#photo-${id}`);
});

test("the page tells its host which picture is open", async ({ page, story }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener("changjuan:open-photo", (event) => {
      heard.push((event as CustomEvent<string>).detail);
    });
  });
  await story.open();
  const ids = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(ids[0]!);
  await viewer.button("next").click();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(ids.slice(0, 2));
});

test("in a frame the address and the history are left alone", async ({ page, story }) => {
  await story.open();
  const [id] = await story.photoIds();
  const address = page.url();
  // Stands in for a host page on the same server.
  await page.route("**/host", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${address}" width="900" height="600">` }),
  );
  await page.goto("./host");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-whole", "");
  const count = await entries(page);
  await frame.locator(`#photo-${id} a[data-photo]`).click();
  await expect(frame.locator("dialog.viewer")).toHaveAttribute("data-phase", "open");
  expect(await entries(page)).toBe(count);
  expect(page.frames()[1]!.url()).toBe(address);
  await page.keyboard.press("Escape");
  await expect(frame.locator("dialog.viewer")).not.toHaveAttribute("open");
});
