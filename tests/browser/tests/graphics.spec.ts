// Guards against graphics whose words lie over each other or outside, at any size and in any state.

import { expect, test } from "../fixtures";
import { crowded, readStep, scenes } from "../scenes";

for (const [width, height] of [[320, 640], [390, 844], [768, 1024], [1024, 500], [1440, 900]] as const) {
  for (const text of ["normal", "large", "larger"]) {
    test(`no word is over another at ${width}×${height} with ${text} text`, async ({ story, page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript((text) => localStorage.setItem("changjuan", JSON.stringify({ text })), text);
      await story.open();
      await story.laidOut();
      // What does not fit is known when the page has settled.
      await expect.poll(() => crowded(page)).toEqual([]);
      for (const { number, steps } of await scenes(page)) {
        await readStep(page, number, steps - 1);
        expect(await crowded(page)).toEqual([]);
        // The step being read is not under the graphic.
        expect(await page.evaluate(([number, step]) => {
          const scene = document.querySelectorAll(".scene")[number]!;
          const graphic = scene.querySelector(".graphic")!.getBoundingClientRect();
          const box = scene.querySelectorAll("[data-step]")[step]!.getBoundingClientRect();
          return graphic.left >= box.right || graphic.bottom <= box.bottom;
        }, [number, steps - 1] as const)).toBe(true);
      }
    });
  }
}

test("what is drawn is neither selected nor copied: a passage gives its text once", async ({ story, page }) => {
  await story.open();
  const text = await page.evaluate(() => {
    const scene = document.querySelector(".scene:has(.label)")!;
    getSelection()!.selectAllChildren(scene);
    return getSelection()!.toString();
  });
  const scene = page.locator(".scene:has(.label)").first();
  const drawn = await scene.locator(".graphic__drawing .label").first().innerText();
  expect(drawn.length).toBeGreaterThan(0);
  const steps = await scene.locator(".step").allInnerTexts();
  for (const step of steps) expect(text.split(step.trim()).length - 1).toBe(1);
  const lines = text.split("\n").map((it) => it.trim());
  expect(lines).not.toContain(drawn);
});
