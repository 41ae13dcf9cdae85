import { expect, expecting, test, withoutScripts } from "../fixtures";
import { Viewer } from "../viewer";

test("without scripts the links lead to the files and no dialog shows", async ({
  browser,
  baseURL,
}) => {
  await withoutScripts(browser, baseURL, async (story) => {
    const [id] = await story.photoIds();
    const viewer = new Viewer(story.page);
    await expect(viewer.dialog).toBeHidden();
    const file = await viewer.link(id!).getAttribute("href");
    await viewer.link(id!).click();
    await story.page.waitForURL(`**/${file}`);
  });
});

test.describe("in an engine without modal dialogs", () => {
  // Beside a bare picture the browser asks for /favicon.ico.
  test.use(expecting(/^console error: .*404/));

  test("the island counts as failed and the links still lead", async ({
    page,
    story,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
    });
    await story.open();
    await expect(story.root).toHaveAttribute("data-islands-failed", "2");
    const [id] = await story.photoIds();
    const link = new Viewer(page).link(id!);
    const file = await link.getAttribute("href");
    await link.click();
    await page.waitForURL(`**/${file}`);
  });
});

test.describe("when the app fails while a picture is open", () => {
  test.use(expecting(/^console warning: changjuan: /));

  test("the viewer goes away and the page is there", async ({ page, story }) => {
    await story.open();
    const [id] = await story.photoIds();
    const viewer = new Viewer(page);
    // The history goes back to an address that names a section: no reason to scroll there.
    await viewer.link(id!).scrollIntoViewIfNeeded();
    await expect(page).toHaveURL(/#/);
    await viewer.open(id!);
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError("unreachable");
      dispatchEvent(new ErrorEvent("error", { error }));
    });
    await story.failed();
    await expect(viewer.dialog).toBeHidden();
    await expect(page).not.toHaveURL(/#photo-/);
    await story.settled();
    await expect(page.locator(`#photo-${id} img`)).toBeInViewport();
  });
});

test.describe("when a picture does not come", () => {
  test.use(expecting(/^console error: Failed to load resource/));

  test("the viewer says so and can still be closed", async ({ page, story }) => {
    await page.route("**/photos/**", (route) => route.abort());
    await story.open();
    const [id] = await story.photoIds();
    const viewer = new Viewer(page);
    await viewer.open(id!);
    await expect(viewer.dialog.getByRole("alert")).toBeVisible();
    await viewer.button("close").click();
    await viewer.closed();
  });
});

test("who waits longer than two seconds is told so", async ({ page, story }) => {
  // Only the large picture is late: the small one has another address.
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.querySelector("figure.photo a[data-photo]")?.setAttribute("href", "photos/late.svg");
    });
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => { release = resolve; });
  await page.route("**/late.svg", async (route) => {
    await released;
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067"/>';
    await route.fulfill({ contentType: "image/svg+xml", body });
  });
  await story.open();
  const [id] = await story.photoIds();
  const viewer = new Viewer(page);
  await viewer.open(id!);
  const holder = viewer.dialog.locator(".viewer__holder[data-loading]");
  const sign = () => holder.evaluate((it) => getComputedStyle(it, "::after").opacity);
  expect(await sign()).toBe("0");
  await expect.poll(sign, { timeout: 4_000 }).toBe("1");
  release();
  await expect(holder).toHaveCount(0);
});

for (const how of ["the system", "the reader"] as const) {
  test(`nothing is animated when ${how} wants no motion`, async ({ page, story }) => {
    if (how === "the system") await page.emulateMedia({ reducedMotion: "reduce" });
    else await page.addInitScript(() => localStorage.setItem("changjuan", '{"motion":"off"}'));
    await story.open();
    const ids = await story.photoIds();
    const viewer = new Viewer(page);
    await viewer.link(ids[0]!).locator("img").click();
    // Already in the frame after the click, without any waiting.
    await expect(viewer.dialog).toHaveAttribute("data-phase", "open", { timeout: 100 });
    // A picture that is not there yet shows a still ring after two seconds: that is no motion.
    const moving = () => page.evaluate(() => document.getAnimations()
      .filter((it) => (it as CSSAnimation).animationName !== "viewer-appear").length);
    expect(await moving()).toBe(0);
    const fitted = await viewer.box();
    await page.keyboard.press("z");
    expect(await moving()).toBe(0);
    await page.keyboard.press("z");
    expect(await viewer.box()).toEqual(fitted);
    await page.keyboard.press("Escape");
    await viewer.closed();
  });
}
