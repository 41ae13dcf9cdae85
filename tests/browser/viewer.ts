import { expect, type CDPSession, type Locator, type Page } from "@playwright/test";

import { elapsed } from "./elapsed";

type Point = [x: number, y: number];

/** The dialog that shows the pictures large. */
export class Viewer {
  readonly dialog: Locator;
  /** The picture that is shown, not its neighbours. */
  readonly picture: Locator;
  readonly position: Locator;
  readonly caption: Locator;
  readonly credit: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.locator("dialog.viewer");
    this.picture = this.dialog.locator(".viewer__holder:not([aria-hidden]) img");
    this.position = this.dialog.locator(".viewer__position");
    this.caption = this.dialog.locator("#viewer-caption");
    this.credit = this.dialog.locator(".viewer__credit");
  }

  /** The figure's link in the text. */
  link(id: string) {
    return this.page.locator(`figure.photo a[data-photo="${id}"]`);
  }

  button(action: "close" | "zoom" | "previous" | "next") {
    return this.dialog.locator(`button[data-do="${action}"]`);
  }

  /** Brings a figure into the middle of the window and opens it by a click or a tap. */
  async open(id: string) {
    await this.link(id).evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
    await this.link(id).locator("img").click();
    await this.opened();
  }

  async opened() {
    await expect(this.dialog).toHaveAttribute("data-phase", "open");
    await this.rested();
  }

  async closed() {
    await expect(this.dialog).not.toHaveAttribute("open");
  }

  /** Waits until the picture has stood still for ten frames. */
  async rested() {
    await this.picture.evaluate(async (picture) => {
      let [still, last] = [0, ""];
      while (still < 10 && picture.isConnected) {
        await new Promise(requestAnimationFrame);
        const { x, y, width } = picture.getBoundingClientRect();
        const now = [x, y, width].join();
        still = now === last ? still + 1 : 0;
        last = now;
      }
    });
  }

  /** Where the picture lies in the window, once it rests. */
  async box() {
    await this.rested();
    return this.picture.evaluate((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /**
   * How wide the picture is zoomed, px, at least: nearly twice the width it `fitted` in, but one made
   * of pixels no wider than these.
   */
  async zoomedWidth(fitted: number): Promise<number> {
    const pixels = await this.picture.evaluate((it: HTMLImageElement) => {
      const thumbnails = [...document.querySelectorAll<HTMLImageElement>("a[data-photo] img")];
      const thumbnail = thumbnails.find(({ alt }) => alt === it.alt);
      return /\.svg$/.test(it.currentSrc) ? Infinity : Number(thumbnail?.getAttribute("width"));
    });
    return Math.min(fitted * 1.9, pixels - 1);
  }

  async middle(): Promise<Point> {
    const { x, y, width, height } = await this.box();
    return [x + width / 2, y + height / 2];
  }
}

/** Real touches, which Playwright itself has only for single taps. */
export class Fingers {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page) {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  private async send(
    type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel",
    points: Point[],
    timestamp?: number,
  ) {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await this.session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp });
  }

  async tap(at: Point) {
    await this.send("touchStart", [at]);
    await this.send("touchEnd", []);
  }

  /** All at once, so that a busy machine does not come between the taps. */
  async doubleTap(at: Point) {
    const tap = () => [this.send("touchStart", [at]), this.send("touchEnd", [])];
    await Promise.all([...tap(), ...tap()]);
  }

  /** Moves one finger or two along straight lines, and lifts them; `hold` waits before that, ms. */
  async move(from: Point[], to: Point[], { steps = 8, hold = 0 } = {}) {
    for (let down = 1; down <= from.length; down += 1) {
      await this.send("touchStart", from.slice(0, down));
    }
    for (let step = 1; step <= steps; step += 1) {
      const between = (a: number, b: number) => a + ((b - a) * step) / steps;
      const points = from.map(([x, y], index): Point => {
        const [toX, toY] = to[index]!;
        return [between(x, toX), between(y, toY)];
      });
      await this.send("touchMove", points);
      await elapsed(this.page, 16);
    }
    await elapsed(this.page, hold);
    await this.send("touchEnd", []);
  }

  /** Drags the page by `by` px, down for more than 0, a frame for each `leap`; nothing glides on. */
  async drag(by: number, leap = 40) {
    const { width, height } = this.page.viewportSize()!;
    const [x, from] = [width / 2, height * (by > 0 ? 0.85 : 0.15)];
    await this.send("touchStart", [[x, from]]);
    for (let moved = 0; moved < Math.abs(by); moved += leap) {
      await this.send("touchMove", [[x, from - Math.sign(by) * (moved + leap)]]);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await this.send("touchCancel", []);
  }

  /** Throws the page by a quick stroke of `by` px, down for more than 0; it glides on. */
  async fling(by: number) {
    const { width, height } = this.page.viewportSize()!;
    const [x, from] = [width / 2, height * (by > 0 ? 0.85 : 0.15)];
    // The events say when they happened, so that the stroke is as quick on a busy machine.
    const began = Date.now() / 1_000;
    const [steps, apart] = [8, 0.008];
    await this.send("touchStart", [[x, from]], began);
    for (let step = 1; step <= steps; step += 1) {
      await this.send("touchMove", [[x, from - (by * step) / steps]], began + step * apart);
    }
    await this.send("touchEnd", [], began + (steps + 1) * apart);
  }
}
