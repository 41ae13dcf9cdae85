// Guards against scenes that miss a step, show it at the wrong sentence, or are not complete where
// nothing drives them (scrollama, Closeread and Idyll have all of these in their lists of issues).

import { expect, expecting, test, withoutScripts } from "../fixtures";
import { holdTheApp, saveData } from "../network";
import { inkedSteps, readStep, recordStates, rightState, type Scene, scenes, stateOf } from "../scenes";

const SIZES = [[390, 844], [1440, 900]] as const;

/** How much of all graphics is not shown yet. */
const hidden = () => [...document.querySelectorAll(".graphic [data-on], .graphic .veil")]
  .filter((it) => getComputedStyle(it).getPropertyValue("--shown") === "0"
    || (it.matches(".veil") && getComputedStyle(it).opacity === "0")).length;

const height = () => document.documentElement.scrollHeight;

for (const [width, tall] of SIZES) {
  test.describe(`at ${width}×${tall}`, () => {
    test.use({ viewport: { width, height: tall }, hasTouch: width < 700 });

    test("the wheel brings every step of every scene in order, and back", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const all = await scenes(page);
      expect(all.length).toBeGreaterThan(0);
      await recordStates(page);
      for (const { number, steps } of all) {
        await readStep(page, number, 0);
        await page.evaluate((tall) => scrollBy({ top: -1.4 * tall, behavior: "instant" }), tall);
        await story.settled();
        await page.evaluate(() => { window.states = []; });
        await page.mouse.move(width / 2, tall / 2);
        const through = async (by: number, end: string) => {
          for (let turns = 0; turns < 200 && await stateOf(page, number) !== end; turns += 1) {
            await page.mouse.wheel(0, by);
            await page.evaluate(() => new Promise(requestAnimationFrame));
          }
          await story.settled();
        };
        const seen = () => page.evaluate((number) => window.states
          .filter((it) => it.scene === number && it.inSight).map((it) => Number(it.at)), number);
        await through(60, String(steps - 1));
        const down = Array.from({ length: steps }, (_, step) => step);
        expect((await seen()).filter((it) => it >= 0)).toEqual(down);
        await page.evaluate(() => { window.states = []; });
        await through(-60, "-1");
        expect(await seen()).toEqual([...down.slice(0, -1).reverse(), -1]);
      }
    });

    test("a leap to any step shows that step, and what is far is complete", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const all = await scenes(page);
      for (const { number, steps } of [...all].reverse()) {
        for (const step of [steps - 1, 0]) {
          await readStep(page, number, step);
          expect(await stateOf(page, number)).toBe(String(step));
          await expect.poll(() => inkedSteps(page, number)).toEqual([step]);
        }
      }
      await story.settled();
      const far = await page.evaluate(() => [...document.querySelectorAll(".scene__live[data-at]")]
        .map((it) => it.getBoundingClientRect())
        .filter(({ top, bottom }) => top > 2 * innerHeight || bottom < -innerHeight).length);
      expect(far).toBe(0);
    });

    test("who reads on sees it change softly, who flings the page at once", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const [{ number, steps }] = await scenes(page) as [Scene];
      // How many marks fade while the page is scrolled through the scene, `by` px in each frame.
      const fading = async (by: number) => {
        await readStep(page, number, 0);
        await story.settled();
        return page.evaluate(async ([number, by, last]) => {
          const live = document.querySelectorAll(".scene__live")[number]!;
          let fading = 0;
          const count = () => { fading += 1; };
          live.addEventListener("transitionrun", count);
          while (live.getAttribute("data-at") !== last) {
            scrollBy({ top: by, behavior: "instant" });
            await new Promise(requestAnimationFrame);
          }
          for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
          live.removeEventListener("transitionrun", count);
          return fading;
        }, [number, by, String(steps - 1)] as const);
      };
      expect(await fading(6)).toBeGreaterThan(0);
      expect(await fading(tall / 4)).toBe(0);
    });

    test("a reload in the midst of a step shows that step at the same place", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      for (const { number, steps } of (await scenes(page)).slice(0, 3)) {
        await readStep(page, number, steps - 1);
        await story.settled();
        const before = await story.scrollY();
        await page.reload();
        await story.hydrated();
        await expect.poll(() => stateOf(page, number)).toBe(String(steps - 1));
        expect(Math.abs(await story.scrollY() - before)).toBeLessThanOrEqual(2);
      }
    });

    test("links to statistics in steps, and the focus, come to rest below the graphic", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const ids = await page.locator("[data-manner=scene] .steps .stat[id]").evaluateAll((all) => all.map((it) => it.id));
      expect(ids.length).toBeGreaterThan(1);
      const covered = (id: string, cut = 0) => page.evaluate(([id, cut]) => {
        const it = document.getElementById(id)!;
        const graphic = it.closest(".scene")!.querySelector(".graphic")!.getBoundingClientRect();
        const box = it.getClientRects()[0]!;
        const beside = graphic.left >= box.right || graphic.bottom <= box.top;
        return beside && box.top >= 48 && box.bottom <= innerHeight + cut ? "" : `${id} at ${box.top}, graphic to ${graphic.bottom}`;
      }, [id, cut] as const);
      for (const id of ids) {
        await story.followFragment(id);
        expect(await covered(id)).toBe("");
      }
      await story.scrollTo(0);
      for (const id of ids) {
        await page.locator(`#${id}`).evaluate((it) => (it as HTMLElement).focus());
        await story.settled();
        // Browsers let be what has the focus and is cut by a few px, less than letters hang down.
        expect(await covered(id, 8)).toBe("");
      }
    });

    test("the page is as high before the app wakes as after it", async ({ story, page }) => {
      const release = await holdTheApp(page);
      await story.goto("#top");
      const [before, complete] = [await page.evaluate(height), await page.evaluate(hidden)];
      expect(complete).toBe(0);
      release();
      await story.hydrated();
      await story.laidOut();
      expect(await page.evaluate(height)).toBe(before);
    });

    test("turned in the midst of a step, the scene shows the step that is then read", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const [first] = await scenes(page);
      await readStep(page, first!.number, first!.steps - 1);
      await page.setViewportSize({ width: tall, height: width < 700 ? 500 : width });
      await story.settled();
      expect(await stateOf(page, first!.number)).toBe(await rightState(page, first!.number));
    });
  });
}

test.describe("where nothing moves", () => {
  const flat = async (page: import("@playwright/test").Page) => {
    expect(await scenes(page)).toEqual([]);
    expect(await page.evaluate(hidden)).toBe(0);
    await expect(page.locator("[data-at]")).toHaveCount(0);
  };

  test("all graphics are complete and none sticks: reduced motion, switch, saved data", async ({ story, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open();
    await story.laidOut();
    await flat(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect((await scenes(page)).length).toBeGreaterThan(0);
    await story.switch("motion", "off").click();
    await story.settled();
    await flat(page);
    await story.switch("motion", "off").click();
    await story.switch("saving", "on").click();
    await story.settled();
    await flat(page);
  });

  test("the same where the browser saves data", async ({ story, page }) => {
    await saveData(page);
    await story.goto();
    await flat(page);
  });

  test("the same without scripts, and on paper", async ({ browser, baseURL, story, page }) => {
    await withoutScripts(browser, baseURL, async ({ page }) => {
      const positions = await page.locator(".graphic").evaluateAll((all) => all.map((it) => getComputedStyle(it).position));
      expect(new Set(positions)).toEqual(new Set(["static"]));
    });
    await story.open();
    await story.laidOut();
    const [first] = await scenes(page);
    await readStep(page, first!.number, 0);
    expect(await page.evaluate(hidden)).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(hidden)).toBe(0);
    expect(await scenes(page)).toEqual([]);
  });
});

test.describe("when the app cannot start", () => {
  test.use(expecting(/wasm|changjuan|ERR_FAILED|Failed to (load|fetch)/i));

  test("graphics stay beside their steps and are complete", async ({ story, page }) => {
    await page.route(/\.wasm$/, (route) => route.abort());
    await story.goto();
    await story.failed();
    await story.laidOut();
    expect((await scenes(page)).length).toBeGreaterThan(0);
    expect(await page.evaluate(hidden)).toBe(0);
  });
});
