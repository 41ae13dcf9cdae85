// Pages of news sites, served from an origin of their own, and the embeds in them.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { FrameLocator, Locator, Page } from "@playwright/test";

import { expect, test as base } from "./fixtures";
import { serve } from "./serve.mjs";

const text = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");

/** What a host page is filled with. */
const PARAGRAPHS = `<p>${"一条河流经过许多城市，也经过许多年。".repeat(8)}</p>\n`.repeat(12);

/** The site whose embeds are shown, with two reports; `scripts/test` builds it. */
const FRAMES = fileURLToPath(new URL("../../target/both", import.meta.url));

/** One frame of each kind: the report, sections with and without a picture, statistics with a graphic and a long
 * label, derived, and plain, and a picture. */
export const FRAMES_OF_EACH_KIND = ["", "ecology/", "reform/", "f/income-difference/", "f/coal-boilers/", "p/dairy/"]
  .map((it) => `report/embed/${it}`);

type Servers = {
  /** Address of the host pages. */
  hosts: string;
  /** Address of the frames. */
  frames: string;
};

/** A page of a news site with embeds. */
export class Host {
  constructor(readonly page: Page, readonly servers: Servers) {}

  /** Loads a page of `hosts/`, with its frames or without them; what hangs behind its name is kept. */
  async goto(name: string, waitUntil: "load" | "domcontentloaded" = "load") {
    await this.page.goto(`${this.servers.hosts}${name}`, { waitUntil });
  }

  /** Lets the first embed show another frame, by its address in the site. */
  async show(frame: string) {
    await this.iframe.evaluate((it, src) => { (it as HTMLIFrameElement).src = src; }, `${this.servers.frames}${frame}`);
  }

  /** Waits until the first embed shows this address, from its path on: it may be about to leave another. */
  async arrived(address: string) {
    const shown = () => this.frame.locator("html").evaluate(() => location.pathname + location.hash);
    await expect(async () => expect(await shown()).toBe(address)).toPass({ timeout: 10_000 });
  }

  get iframe(): Locator {
    return this.page.locator("iframe").first();
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe").first();
  }

  /** Brings the first embed near, so that a lazy one comes. */
  async approach() {
    await this.iframe.evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
  }

  /** Waits until an embed is as high as its content, px; returns that. */
  async sized(iframe = this.iframe): Promise<number> {
    const content = iframe.contentFrame().locator("[data-embed-content]");
    let height = 0;
    await expect(async () => {
      height = await content.evaluate((it) => Math.ceil(it.getBoundingClientRect().height - 0.01));
      expect(await iframe.evaluate((it) => it.clientHeight)).toBe(height);
    }).toPass({ timeout: 8_000 });
    return height;
  }

  scrollY() {
    return this.page.evaluate(() => scrollY);
  }

  /** Waits until nothing has scrolled, and no embed changed its height, for twenty frames. */
  async settled() {
    await this.page.evaluate(async () => {
      const state = () => `${scrollY} ${document.documentElement.scrollHeight}`;
      let [still, last] = [0, state()];
      while (still < 20) {
        await new Promise(requestAnimationFrame);
        still = state() === last ? still + 1 : 0;
        last = state();
      }
    });
  }

  /** Where something in the first embed stands in the host's window, px. */
  async topOf(selector: string): Promise<number> {
    const inner = await this.frame.locator(selector).evaluate((it) => it.getBoundingClientRect().top);
    const outer = await this.iframe.evaluate((it) => it.getBoundingClientRect().top + it.clientTop);
    return outer + inner;
  }
}

export const test = base.extend<{ host: Host }, { servers: Servers }>({
  // What browsers without sharing say to a snippet that serves all. The last is said where the frame that a host begins with is left while its app is on its way.
  expects: [
    [/Unrecognized feature: 'web-share'/, /Fetch API cannot load/],
    { scope: "test" },
  ],
  servers: [
    async ({ playwright: _ }, use) => {
      const frames = await serve({ folder: FRAMES, quality: 1 });
      const hosts = await serve({
        folder: fileURLToPath(new URL("hosts", import.meta.url)),
        quality: 1,
        added: {
          "/pym.js": text("node_modules/pym.js/dist/pym.v1.js"),
          "/frame.js": text("../../public/frame.js"),
        },
        change: (_path, html) =>
          html.replaceAll("{text}", PARAGRAPHS).replaceAll("{frames}", frames.url).replaceAll("{embed}", `${frames.url}embed.js`),
      });
      await use({ hosts: hosts.url, frames: frames.url });
      await hosts.close();
      await frames.close();
    },
    { scope: "worker" },
  ],
  host: async ({ page, servers }, use) => use(new Host(page, servers)),
});

/** Everything of the frame that no junk may change. */
export const stateOf = ({ frame }: Host) => frame.locator("html").evaluate((root) => ({
  attributes: [...root.attributes].map((it) => `${it.name}=${it.value}`).filter((it) => !/^style/.test(it)),
  words: document.body.innerHTML.length,
  address: location.href,
  pwned: "pwned" in window,
}));

/** The same of the host. */
export const stateOfHost = (page: Page) => page.evaluate(() => ({
  address: location.href,
  entries: history.length,
  frames: [...document.querySelectorAll("iframe")].map((it) => [it.outerHTML, it.src]),
  words: document.body.innerHTML.length,
  pwned: "pwned" in window,
  polluted: "polluted" in {},
}));

/** Shows the host page with one embed, whole. */
export async function atRest(host: Host) {
  await host.goto("loader.html");
  await host.approach();
  await host.sized();
  await host.settled();
}

export { expect };
