// Guards against scenes that fingers bring out of order: a drag that passes a step by, a fling that
// ends with the wrong state, a phone that is turned in the midst of a step.

import { expect, test } from "../fixtures";
import { readStep, recordStates, rightState, scenes, some, stateOf } from "../scenes";
import { Fingers } from "../viewer";

const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

/** The most strokes that a scene can need. */
const STROKES = 30;

test("dragged through a scene and back, every state comes, in order", async ({ story, page }) => {
  await story.open();
  await story.laidOut();
  const fingers = await Fingers.of(page);
  const all = await scenes(page);
  expect(all.length).toBeGreaterThan(0);
  await recordStates(page);
  // The wheel goes through every one (scenes.spec.ts).
  for (const { number, steps } of some(all)) {
    await readStep(page, number, 0);
    await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), -PHONE.height / 2);
    await expect.poll(() => stateOf(page, number)).toBe("-1");
    const seen = async (by: number, end: string) => {
      await page.evaluate(() => { window.states = []; });
      for (let strokes = 0; strokes < STROKES && await stateOf(page, number) !== end; strokes += 1) {
        await fingers.drag(by);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      return page.evaluate((number) => window.states
        .filter(({ scene, inSight }) => scene === number && inSight).map(({ at }) => Number(at)), number);
    };
    const down = Array.from({ length: steps }, (_, step) => step);
    expect(await seen(560, String(steps - 1)), `scene ${number}, forward`).toEqual(down);
    expect(await seen(-560, "-1"), `scene ${number}, back`).toEqual([...down.slice(0, -1).reverse(), -1]);
  }
});

test("flung over, a scene ends with the right state", async ({ story, page }) => {
  await story.open();
  await story.laidOut();
  const fingers = await Fingers.of(page);
  let glided = 0;
  for (const { number, steps } of some(await scenes(page))) {
    await readStep(page, number, 0);
    await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), -PHONE.height / 2);
    await expect.poll(() => stateOf(page, number)).toBe("-1");
    const isPassed = async () => {
      const at = await stateOf(page, number);
      return at === null || at === String(steps - 1);
    };
    for (let strokes = 0; strokes < STROKES && !await isPassed(); strokes += 1) {
      const from = await story.scrollY();
      await fingers.fling(400);
      await story.settled();
      glided = Math.max(glided, await story.scrollY() - from);
      // The state is written in the frame after the last move.
      const right = await rightState(page, number);
      await expect.poll(() => stateOf(page, number)).toBe(right);
    }
    expect(await isPassed(), `scene ${number} was passed`).toBe(true);
  }
  expect(glided, "the page glided on when the finger had left").toBeGreaterThan(700);
});

test("a phone that is turned in the midst of a step shows the step that is then read, and back", async ({ story, page }) => {
  await story.open();
  await story.laidOut();
  const fingers = await Fingers.of(page);
  for (const { number, steps } of (await scenes(page)).slice(0, 3)) {
    await readStep(page, number, steps - 1);
    await fingers.drag(-48, 16);
    for (const size of [{ width: PHONE.height, height: PHONE.width }, PHONE]) {
      await page.setViewportSize(size);
      await story.settled();
      const right = await rightState(page, number);
      await expect.poll(() => stateOf(page, number)).toBe(right);
      // On its side a phone has no room for a graphic that stays.
      if (size !== PHONE) expect(right).toBeNull();
    }
  }
});
