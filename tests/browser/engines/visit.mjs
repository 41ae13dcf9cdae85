// A visit to the page in some browser, in the page's own terms.

import { until } from "./engine.mjs";

export class Visit {
  /**
   * @param {import("./engine.mjs").Engine} engine
   * @param {string} url of the page
   * @param {string} hosts address of the pages that show it in frames
   */
  constructor(engine, url, hosts) {
    this.engine = engine;
    this.url = url;
    this.hosts = hosts;
    /**
     * The paths of all requests so far.
     *
     * @type {string[]}
     */
    this.heard = [];
    /** Time by which the server holds styles back, ms. */
    this.late = 0;
  }

  /** What the server does with a request: notes it, and lets it wait if need be. */
  async hear(path) {
    this.heard.push(path);
    if (path.endsWith(".css")) await new Promise((done) => setTimeout(done, this.late));
  }

  /** Runs a function in the page; what it is given must be JSON. */
  run(work, ...given) {
    return this.engine.run(work, ...given);
  }

  /** Waits until `ask`, a function that runs in the page, says yes. */
  until(what, ask, ...given) {
    return until(what, () => this.run(ask, ...given));
  }

  /** Loads the page; `address` is what follows its path: a query, a fragment, or both. */
  async goto(address = "") {
    // From another page: a fragment of the same one would not load it anew.
    await this.engine.goto("about:blank");
    await this.engine.goto(`${this.url}${address}`);
  }

  /** Loads the page and waits until everything in it is awake. */
  async open(address = "") {
    await this.goto(address);
    await this.hydrated();
  }

  hydrated() {
    return this.until("the page is awake", () => document.documentElement.dataset.whole === "");
  }

  /** Clicks into the middle of an element's first line, which is brought into sight if need be. */
  async click(selector) {
    const [x, y] = await this.run(async (selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`nothing matches ${selector}`);
      const { top, bottom } = element.getBoundingClientRect();
      const hidden = top < innerHeight * 0.2 || bottom > innerHeight * 0.9;
      if (hidden && !element.closest(".bar, dialog")) {
        element.scrollIntoView({ block: "center", behavior: "instant" });
      }
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      const line = element.getClientRects()[0];
      return [line.x + line.width / 2, line.y + line.height / 2];
    }, selector);
    await this.engine.click(x, y);
  }

  press(key) {
    return this.engine.press(key);
  }

  /** Waits until scrolling, smooth or not, has come to rest: the same place for ten frames. */
  settled() {
    return this.run(async () => {
      let [still, last] = [0, scrollY];
      while (still < 10) {
        await new Promise(requestAnimationFrame);
        still = scrollY === last ? still + 1 : 0;
        last = scrollY;
      }
    });
  }

  /** Lets time pass, ms: where something must not happen, or cannot be seen to have happened. */
  rest(time) {
    return this.run((time) => new Promise((done) => setTimeout(done, time)), time);
  }

  scrollY() {
    return this.run(() => scrollY);
  }

  /** Scrolls to a height at once, and waits for the frames that show it. */
  async scrollTo(top) {
    await this.run((top) => scrollTo({ top, behavior: "instant" }), top);
    await this.settled();
  }

  /** An attribute of everything that matches, in the page's order. */
  values(selector, attribute) {
    return this.run((selector, attribute) =>
      [...document.querySelectorAll(selector)].map((it) => it.getAttribute(attribute) ?? ""), selector, attribute);
  }
}
