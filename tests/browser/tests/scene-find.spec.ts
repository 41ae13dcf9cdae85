// Guards against words of a step that a link to them, or the browser's own search, leaves under the
// graphic.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { scenes } from "../scenes";
import type { Story } from "../story";

interface Words {
  scene: number;
  step: number;
  words: string;
}

/** For the first and the last step of each scene, words that the page has only there. */
function wordsOfSteps(page: Page, numbers: number[]): Promise<Words[]> {
  return page.evaluate((numbers) => {
    const all = document.body.textContent ?? "";
    // From the beginning of its paragraph to a mark: browsers look for whole words.
    const once = (step: Element) => {
      const text = step.querySelector("p")?.textContent?.trim() ?? "";
      return [...text.matchAll(/[，。；：、！？]/g)].map(({ index }) => text.slice(0, index))
        .find((it) => it.length >= 3 && all.split(it).length === 2);
    };
    return numbers.flatMap((scene) => {
      const steps = [...document.querySelectorAll(".scene")[scene]!.querySelectorAll("[data-step]")];
      return [0, steps.length - 1].flatMap((step) => {
        const words = once(steps[step]!);
        if (!words) throw new Error(`nothing in step ${step} of scene ${scene} stands there alone`);
        return [{ scene, step, words }];
      });
    });
  }, numbers);
}

/** Opens the page; then the words of the steps of all its scenes. */
async function openWords(story: Story, page: Page): Promise<Words[]> {
  await story.open();
  await story.laidOut();
  return wordsOfSteps(page, (await scenes(page)).map(({ number }) => number));
}

/** What is wrong with the place of words in a step: nothing, if all of them can be read. */
function fault(page: Page, { scene, step, words }: Words): Promise<string> {
  return page.evaluate(([scene, step, words]) => {
    const around = document.querySelectorAll(".scene")[scene]!;
    const graphic = around.querySelector(".graphic")!.getBoundingClientRect();
    const bar = document.querySelector(".bar")!.getBoundingClientRect().bottom;
    const paragraph = around.querySelectorAll("[data-step]")[step]!.querySelector("p")!;
    const begins = paragraph.textContent!.indexOf(words);
    const range = document.createRange();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const [from, to] = [begins - passed, begins + words.length - passed];
      if (from >= 0 && from < node.length) range.setStart(node, from);
      if (to > 0 && to <= node.length) range.setEnd(node, to);
      passed += node.length;
    }
    const { top, bottom, right } = range.getBoundingClientRect();
    const free = graphic.left >= right || graphic.bottom <= top;
    return free && top >= bar && bottom <= innerHeight ? ""
      : `${words}: ${top} to ${bottom}, graphic to ${graphic.bottom}, bar to ${bar}`;
  }, [scene, step, words] as const);
}

for (const [width, height] of [[390, 844], [1440, 900]] as const) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test("a link to words in the first and last step of each scene comes to rest where they can be read", async ({ story, page }) => {
      const all = await openWords(story, page);
      expect(all.length).toBeGreaterThan(2);
      for (const it of all) {
        await page.goto(`./#:~:text=${encodeURIComponent(it.words)}`);
        await story.settled();
        await expect.poll(() => fault(page, it)).toBe("");
      }
    });

    test("loaded anew too", async ({ story, page }) => {
      const all = await openWords(story, page);
      for (const it of [all[0]!, all.at(-1)!]) {
        await page.goto(`./?anew-${it.step}#:~:text=${encodeURIComponent(it.words)}`);
        await story.hydrated();
        await story.laidOut();
        await story.settled();
        await expect.poll(() => fault(page, it)).toBe("");
      }
    });

    test("what the browser's search finds in a step comes to rest where it can be read", async ({ story, page }) => {
      const all = await openWords(story, page);
      for (const [index, it] of all.entries()) {
        // From above and from below in turns.
        const found = await page.evaluate(([words, below]) => {
          getSelection()!.removeAllRanges();
          scrollTo({ top: below ? document.documentElement.scrollHeight : 0, behavior: "instant" });
          // Not in TypeScript's list of what windows have, but in every browser.
          const { find } = window as unknown as { find(words: string, matchCase: boolean, backwards: boolean, around: boolean): boolean };
          return find.call(window, words, true, below, true);
        }, [it.words, index % 3 !== 0] as const);
        expect(found, it.words).toBe(true);
        await story.settled();
        await expect.poll(() => fault(page, it)).toBe("");
      }
    });
  });
}
