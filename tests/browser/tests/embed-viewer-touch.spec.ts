// Guards against hands that the viewer reckons from the window although it lies far down in a tall frame.

import { expect, type Host, test } from "../hosts";
import { Fingers } from "../viewer";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Opens the picture that stands in the text of a tall frame, or of one that scrolls by itself. */
async function open(host: Host, page: string) {
  await host.goto(`${page}.html`);
  await host.approach();
  await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
  if (page !== "stripped") await host.sized();
  const link = host.frame.locator("figure.photo a[data-photo]").first();
  await link.evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
  await host.settled();
  const dialog = host.frame.locator("dialog.viewer");
  const fingers = await Fingers.of(host.page);
  const box = (await link.boundingBox())!;
  await fingers.tap([box.x + box.width / 2, box.y + box.height / 2]);
  await expect(dialog).toHaveAttribute("data-phase", "open");
  await host.settled();
  const picture = dialog.locator(".viewer__holder:not([aria-hidden]) img");
  const { x, y, width, height } = (await picture.boundingBox())!;
  return { dialog, fingers, picture, middle: [x + width / 2, y + height / 2] as [number, number], fitted: { x, y, width, height } };
}

for (const page of ["loader", "pym", "stripped"]) {
  test(`${page}: a swipe turns, a double tap zooms about its point, a drag closes`, async ({ host }) => {
    const { dialog, fingers, picture, middle: [x, y], fitted } = await open(host, page);
    const place = await host.scrollY();
    const position = dialog.locator(".viewer__position");
    const start = await position.textContent();
    await fingers.move([[375, y]], [[15, y + 5]]);
    await expect(position).not.toHaveText(start ?? "");
    await expect.poll(async () => Math.abs((await picture.boundingBox())!.x - fitted.x)).toBeLessThan(1);
    await fingers.move([[15, y]], [[375, y + 5]]);
    await expect(position).toHaveText(start ?? "");
    await expect.poll(async () => Math.abs((await picture.boundingBox())!.x - fitted.x)).toBeLessThan(1);

    await fingers.doubleTap([x - 60, y + 20]);
    await expect(dialog).toHaveAttribute("data-zoom", "in");
    await expect(async () => {
      const zoomed = (await picture.boundingBox())!;
      expect(zoomed.width).toBeGreaterThan(fitted.width * 1.5);
      const share = (box: typeof fitted) => (x - 60 - box.x) / box.width;
      expect(share(zoomed)).toBeCloseTo(share(fitted), 2);
    }).toPass({ timeout: 5_000 });
    await fingers.doubleTap([x, y]);
    await expect(dialog).toHaveAttribute("data-zoom", "fit");

    await fingers.move([[x, y]], [[x, y + 300]]);
    await expect(dialog).not.toHaveAttribute("open");
    expect(await host.scrollY()).toBe(place);
  });
}

test("a telephone that is turned while a picture is open", async ({ host, page }) => {
  const { dialog, picture } = await open(host, "loader");
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(async () => {
    for (const it of [dialog, picture]) {
      const { y, height } = (await it.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y + height).toBeLessThanOrEqual(391);
    }
  }).toPass({ timeout: 8_000 });
});
