import { expect, type Locator, type Page } from "@playwright/test";

/** Attributes that scripts set on `<html>` by themselves. */
export const OF_ROOT = ["lang", "data-script", "data-hydrated", "data-whole", "data-live", "data-gliding", "data-aside", "data-laid", "data-framed"];

export type Switch = "theme" | "text" | "motion" | "saving";

/** The page under test, in its own terms. */
export class Story {
  readonly root: Locator;
  readonly status: Locator;
  readonly viewer: Locator;
  /** The `<details>` of all sections. */
  readonly bodies: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator("html");
    this.status = page.locator("#status");
    this.viewer = page.locator("dialog.viewer");
    this.bodies = page.locator("details.chapter__body");
  }

  /** Loads the page; `address` is what follows its path: a query, a fragment, or both. */
  async goto(address = "") {
    await this.page.goto(`./${address}`);
  }

  /** Whether the report is in Chinese. */
  async isChinese() {
    return /^zh\b/.test((await this.root.getAttribute("lang")) ?? "");
  }

  /** Loads the page and waits until everything in it is awake. */
  async open(address = "") {
    await this.goto(address);
    await this.hydrated();
  }

  async hydrated() {
    await expect(this.root).toHaveAttribute("data-whole", "");
  }

  /** Waits until everything is laid out and fetched that was put off. */
  async laidOut() {
    await expect(this.root).toHaveAttribute("data-laid", "");
  }

  /** Waits until a start that cannot succeed was given up. */
  async failed() {
    await expect(this.root).toHaveAttribute("data-failed", "");
  }

  section(id: string) {
    return this.page.locator(`section#${id}`);
  }

  heading(id: string) {
    return this.page.locator(`#${id}-heading`);
  }

  /** The first line of a section: its kicker, or else its heading. */
  firstLine(id: string) {
    return this.page.locator(`#${id} .chapter__kicker, #${id}-heading`).first();
  }

  /** The `<details>` of one section. */
  body(id: string) {
    return this.section(id).locator("> details.chapter__body");
  }

  card(id: string) {
    return this.page.locator(`#card-${id}`);
  }

  statistic(id: string) {
    return this.page.locator(`#stat-${id}`);
  }

  /** Every button that acts on sections, pictures or the like, by what it does. */
  button(action: string) {
    return this.page.locator(`button[data-do="${action}"]`);
  }

  /** What opens the share sheet for a place: `top`, a section's id, `scene-…`, `photo-…`. */
  shareLink(fragment: string) {
    return this.page.locator(`.share-link[data-share="${fragment}"]`);
  }

  get sheet() {
    return this.page.locator("dialog.sheet");
  }

  get copyLink() {
    return this.sheet.locator('[data-copy=".sheet__address"]');
  }

  /** Opens the share sheet for a place. */
  async share(fragment: string) {
    await this.shareLink(fragment).click();
    await expect(this.sheet).toBeVisible();
  }

  async closeSheet() {
    await this.page.keyboard.press("Escape");
    await expect(this.sheet).toBeHidden();
  }

  switch(name: Switch, value: string) {
    return this.page.locator(`button[data-switch="${name}"][data-value="${value}"]`);
  }

  contentsLink(id: string) {
    return this.page.locator(`.contents a[href="#${id}"]`);
  }

  /** Ids of the sections that open and close, in order. */
  sectionIds() {
    return this.values(".chapter[id]", "id");
  }

  /** Ids of all statistics, in the order of the text, without their prefix. */
  async statisticIds() {
    return (await this.values(".stat[id]", "id")).map((id) => id.replace(/^stat-/, ""));
  }

  /** Ids of the statistics that have a card. */
  cardIds() {
    return this.values(".card[data-stat]", "data-stat");
  }

  get smallCard() {
    return this.page.locator(".small-card");
  }

  /** Ids of the pictures that stand in the text, without their prefix. */
  photoIds() {
    return this.values("figure.photo a[data-photo]", "data-photo");
  }

  private values(selector: string, attribute: string): Promise<string[]> {
    return this.page.locator(selector).evaluateAll(
      (all, attribute) => all.map((it) => it.getAttribute(attribute) ?? ""),
      attribute,
    );
  }

  async closeAll() {
    await this.button("close-all").click();
    await expect(this.page.locator("details.chapter__body[open]")).toHaveCount(0);
  }

  async openAll() {
    await this.button("open-all").click();
    await expect(this.page.locator("details.chapter__body:not([open])")).toHaveCount(0);
  }

  /** Follows a fragment as a reader does who edits the address. */
  async followFragment(fragment: string) {
    await this.page.evaluate((hash) => { location.hash = hash; }, fragment);
    await this.settled();
  }

  scrollY() {
    return this.page.evaluate(() => scrollY);
  }

  /** Scrolls to a height at once, or by one, and waits for the frame that shows it. */
  async scrollTo(y: number | "end") {
    await this.page.evaluate((y) => {
      const top = y === "end" ? document.documentElement.scrollHeight : y;
      scrollTo({ top, behavior: "instant" });
    }, y);
    await this.settled();
  }

  /** Scrolls down in steps of `share` windows to the end, a frame or more at each. */
  async readToTheEnd(share = 0.5) {
    await this.page.evaluate(async (share) => {
      const frame = () => new Promise(requestAnimationFrame);
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let y = scrollY; y < end(); y += innerHeight * share) {
        scrollTo({ top: y, behavior: "instant" });
        await frame();
        await frame();
      }
      scrollTo({ top: end(), behavior: "instant" });
    }, share);
    await this.settled();
  }

  /** Waits until scrolling, smooth or not, has come to rest: the same place for ten frames. */
  async settled() {
    await this.page.evaluate(async () => {
      let [still, last] = [0, scrollY];
      while (still < 10) {
        await new Promise(requestAnimationFrame);
        still = scrollY === last ? still + 1 : 0;
        last = scrollY;
      }
    });
  }

  /** Height of the bar that stays at the top, px. */
  barHeight() {
    return this.page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().height);
  }

  /** Distance of an element's first line from the window's top, px. */
  top(place: Locator) {
    return place.evaluate((it) => (it.getClientRects()[0] ?? it.getBoundingClientRect()).top);
  }
}
