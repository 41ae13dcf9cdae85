// Guards against what opens over a frame out of the reader's sight, or moves the reader of the host's page:
// the frame may be ten windows high, or scroll by itself.

import type { Locator, Page } from "@playwright/test";

import { expect, type Host, test } from "../hosts";

const HEIGHT = 800;

/** A frame as its reader meets it: which one, in which host. */
type Place = { host: string; frame: string };

/** Shows it, with the app awake. */
async function show(host: Host, { host: page, frame }: Place) {
  await host.goto(`${page}.html`, "domcontentloaded");
  // pym.js has written an address of its own.
  if (page !== "pym") await host.show(frame);
  await host.approach();
  await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
  if (page !== "stripped") await host.sized();
  await host.settled();
}

/** Brings something to a height of the window, in whichever of the two documents scrolls. */
async function bring(host: Host, it: Locator, share: number) {
  await it.evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
  const { y, height } = (await it.boundingBox())!;
  const by = y + height / 2 - HEIGHT * share;
  const [inner, outer] = [host.frame.locator("html"), host.page.locator("html")];
  const scrolls = await inner.evaluate((it) => it.scrollHeight > innerHeight + 1);
  if (!scrolls) await outer.evaluate((_, by) => scrollBy({ top: by, behavior: "instant" }), by);
  await host.settled();
}

/** Where the reader is, in both documents. */
const placeOf = async (host: Host) => [await host.scrollY(), await host.frame.locator("html").evaluate(() => scrollY)];

/** Whether all of it is in the window and in the frame, and nothing lies over its middle. */
async function expectInSight(host: Host, it: Locator, what: string) {
  await expect(async () => {
    const [box, frame] = [(await it.boundingBox())!, (await host.iframe.boundingBox())!];
    expect(box.y, `${what}: its top`).toBeGreaterThanOrEqual(Math.max(0, frame.y) - 1);
    expect(box.y + box.height, `${what}: its foot`).toBeLessThanOrEqual(Math.min(HEIGHT, frame.y + frame.height) + 1);
    expect(box.x, `${what}: its side`).toBeGreaterThanOrEqual(frame.x - 1);
    expect(box.x + box.width, `${what}: its other side`).toBeLessThanOrEqual(frame.x + frame.width + 1);
  }).toPass({ timeout: 5_000 });
  expect(await it.evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    // Hands reach pictures by their stage.
    const reached = it.closest(".viewer__stage") ?? it;
    return reached.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }), `${what}: nothing is over it`).toBe(true);
}

const isFocused = (it: Locator) => expect.poll(() => it.evaluate((it) => it === document.activeElement)).toBe(true);

const REPORT = "report/embed/";
const SECTION = "report/embed/development/";

/** Our loader tells what is seen; the others do not, and in the third the frame scrolls by itself. */
const PLACES: [Place, number][] = [
  [{ host: "loader", frame: REPORT }, 390],
  [{ host: "loader", frame: SECTION }, 900],
  [{ host: "stripped", frame: REPORT }, 390],
  [{ host: "amp", frame: REPORT }, 900],
];

/** Presses what is in sight: nothing may scroll for it. */
async function press(it: Locator) {
  const { x, y, width, height } = (await it.boundingBox())!;
  await it.page().mouse.click(x + width / 2, y + height / 2);
}

/** A picture, which fills the window. */
async function openPicture(host: Host, page: Page) {
  const link = host.frame.locator("figure a[data-photo]").first();
  const dialog = host.frame.locator("dialog.viewer");
  for (const way of ["Escape", "button"]) {
    await bring(host, link, 0.4);
    const place = await placeOf(host);
    await press(link);
    await expect(dialog).toHaveAttribute("data-phase", "open");
    await host.settled();
    await expectInSight(host, dialog, "viewer");
    for (const part of ["button[data-do=close]", ".viewer__holder:not([aria-hidden]) img", "#viewer-caption"]) {
      await expectInSight(host, dialog.locator(part), part);
    }
    if (way === "Escape") await page.keyboard.press("Escape");
    else await press(dialog.locator("button[data-do=close]"));
    await expect(dialog).not.toHaveAttribute("open");
    await isFocused(link);
    await host.settled();
    expect(await placeOf(host), `${way} moves nobody`).toEqual(place);
  }
}

/** The share sheet. */
async function openSheet(host: Host, page: Page) {
  const link = host.frame.locator(".share-link[data-share]").last();
  const dialog = host.frame.locator("dialog.sheet");
  for (const way of ["Escape", "button"]) {
    await bring(host, link, 0.8);
    const place = await placeOf(host);
    await press(link);
    await expect(dialog).toHaveAttribute("open");
    await host.settled();
    await expectInSight(host, dialog, "sheet");
    for (const part of ["[data-do=close]", "[data-copy='.sheet__address']"]) await expectInSight(host, dialog.locator(part).first(), part);
    // Opened up, it scrolls and stays.
    for (const part of await dialog.locator("summary").all()) await part.evaluate((it: HTMLElement) => it.click());
    await expectInSight(host, dialog, "opened up");
    if (way === "Escape") await page.keyboard.press("Escape");
    else await press(dialog.locator("[data-do=close]"));
    await expect(dialog).not.toHaveAttribute("open");
    await isFocused(link);
    await host.settled();
    expect(await placeOf(host), `${way} moves nobody`).toEqual(place);
  }
}

/** The small card of a number. */
async function openCard(host: Host, page: Page) {
  const numbers = host.frame.locator("p:not(.scene *) > a.stat, .chapter p a.stat");
  const card = host.frame.locator(".small-card");
  for (const share of [0.3, 0.85]) {
    const number = numbers.nth(Math.floor((await numbers.count()) / 2));
    await bring(host, number, share);
    const place = await placeOf(host);
    await press(number);
    await expect(card).toBeVisible();
    await host.settled();
    await expectInSight(host, card, "card");
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await isFocused(number);
    await host.settled();
    expect(await placeOf(host), "moves nobody").toEqual(place);
  }
}

for (const [place, width] of PLACES) {
  test(`picture, sheet and card: ${place.frame} in ${place.host}, ${width} px`, async ({ host, page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await show(host, place);
    await test.step("a picture", () => openPicture(host, page));
    await test.step("the share sheet", () => openSheet(host, page));
    await test.step("the small card", () => openCard(host, page));
  });
}

test("a picture that the host's address names", async ({ host, page }) => {
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await host.goto("loader.html#changjuan=report:photo-dairy");
  const dialog = host.frame.locator("dialog.viewer");
  await expect(dialog).toHaveAttribute("data-phase", "open");
  await host.settled();
  await expectInSight(host, dialog, "viewer");
  await expectInSight(host, dialog.locator("button[data-do=close]"), "button");
  const place = await placeOf(host);
  await page.keyboard.press("Escape");
  await expect(dialog).not.toHaveAttribute("open");
  await host.settled();
  expect(await placeOf(host)).toEqual(place);
});

test("a picture that the frame's own address names", async ({ host, page }) => {
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await host.goto("stripped.html", "domcontentloaded");
  await host.show("report/embed/#photo-dairy");
  await host.approach();
  await host.arrived("/report/embed/#photo-dairy");
  const dialog = host.frame.locator("dialog.viewer");
  await expect(dialog).toHaveAttribute("data-phase", "open");
  await host.settled();
  await expectInSight(host, dialog, "viewer");
  await expectInSight(host, dialog.locator("button[data-do=close]"), "button");
});

test("a number and the sheet after a link of the host", async ({ host, page }) => {
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await host.goto("loader.html#changjuan=report:stat-offices-total");
  await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
  await host.settled();
  const place = await placeOf(host);
  const number = host.frame.locator("#stat-offices-total");
  await press(number);
  const card = host.frame.locator(".small-card");
  await expectInSight(host, card, "card");
  await press(card.locator("[data-share]"));
  const sheet = host.frame.locator("dialog.sheet");
  await expectInSight(host, sheet, "sheet");
  await page.keyboard.press("Escape");
  await expect(sheet).not.toHaveAttribute("open");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await isFocused(number);
  expect(await placeOf(host)).toEqual(place);
});

test("no number's card is out of sight, wherever it is pressed", async ({ host, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await show(host, { host: "loader", frame: "report/embed/" });
  const numbers = host.frame.locator("a.stat, a.card__text");
  const card = host.frame.locator(".small-card");
  const count = await numbers.count();
  expect(count).toBeGreaterThan(20);
  for (let at = 0; at < count; at += 4) {
    const number = numbers.nth(at);
    if (!await number.isVisible()) continue;
    await bring(host, number, at % 8 ? 0.15 : 0.9);
    await press(number);
    await expect(card).toBeVisible();
    await expectInSight(host, card, `card ${at}`);
    await page.keyboard.press("Escape");
  }
});

for (const name of ["amp", "pym"]) {
  test(`${name}: the sheet comes along when the host is scrolled, also just before it opens`, async ({ host, page }) => {
    await show(host, { host: name, frame: REPORT });
    const sheet = host.frame.locator("dialog.sheet");
    const link = host.frame.locator(".share-link[data-share]").nth(4);
    await link.evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await page.evaluate(() => scrollBy({ top: -600, behavior: "instant" }));
    await link.evaluate((it: HTMLElement) => it.click());
    await expectInSight(host, sheet, "sheet");
    await page.evaluate(() => scrollBy({ top: 500, behavior: "instant" }));
    await expectInSight(host, sheet, "sheet");
  });
}

test("in a frame of which little is seen there is room all the same", async ({ host, page }) => {
  await show(host, { host: "loader", frame: "report/embed/" });
  await host.iframe.evaluate((it) => scrollBy({ top: it.getBoundingClientRect().top - innerHeight + 120, behavior: "instant" }));
  await host.settled();
  await host.frame.locator(".share-link[data-share]").first().evaluate((it: HTMLElement) => it.click());
  const sheet = host.frame.locator("dialog.sheet");
  await expect(sheet).toHaveAttribute("open");
  await page.mouse.wheel(0, 400);
  await host.settled();
  await expectInSight(host, sheet, "sheet");
  expect((await sheet.boundingBox())!.height).toBeGreaterThan(240);
});
