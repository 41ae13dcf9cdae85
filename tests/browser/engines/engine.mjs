// What is asked of a browser, whichever it is.

import { createServer } from "node:net";

/** Size of the page's window, px. */
export const SIZE = { width: 1280, height: 800 };

/** Time in which the address has followed a reader who rests, ms. */
export const FOLLOWED = 700;

/**
 * @typedef {object} Engine
 * @property {string} version
 * @property {() => Promise<string[]>} said what the page has complained about so far
 * @property {(address: string) => Promise<void>} goto
 * @property {(work: Function, ...given: unknown[]) => Promise<any>} run runs a function in the page
 * @property {(x: number, y: number) => Promise<void>} click at a place of the window, px
 * @property {(key: string) => Promise<void>} press a key by its name
 * @property {() => Promise<import("./picture.mjs").Picture>} [picture] what the window shows
 * @property {() => Promise<void>} close
 */

/** Asks until the answer is yes, `time` ms at most. */
export async function until(what, ask, time = 8_000) {
  for (const end = Date.now() + time; Date.now() < end;) {
    if (await ask()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`it never came true that ${what}`);
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once("error", failed).listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
