import type { Page } from "@playwright/test";

/** Time in which the address would have followed the reader, ms: for tests that it does not. */
export const FOLLOWED = 700;

/**
 * Lets time pass in the page, ms, by its own clock. Only where time itself is what a test is about: a
 * finger that rests, something that must not happen. What does happen is waited for.
 */
export function elapsed(page: Page, time: number): Promise<void> {
  return page.evaluate(async (time) => {
    const began = performance.now();
    while (performance.now() - began < time) await new Promise(requestAnimationFrame);
  }, time);
}
