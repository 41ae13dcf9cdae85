// Guards against frames whose content depends on how high they are, keeps to a window that is not there, or
// is wider than they are (E-1).

import { expect, FRAMES_OF_EACH_KIND, test } from "../hosts";

for (const frame of FRAMES_OF_EACH_KIND) {
  test(`${frame}: of one height in a low and in a high frame, and nothing stays in the window`, async ({ page, servers }) => {
    for (const width of [320, 600, 900]) {
      const heights = [];
      for (const height of [300, 5_000]) {
        await page.setViewportSize({ width, height });
        await page.goto(`${servers.frames}${frame}`);
        const { high, outside, staying } = await page.evaluate(async () => {
          await document.fonts.ready;
          const shown = [...document.body.querySelectorAll("*")].filter((it) => !it.closest("dialog"));
          const staying = shown.filter((it) => /fixed|sticky/.test(getComputedStyle(it).position));
          const root = document.documentElement;
          return {
            high: document.querySelector("[data-embed-content]")!.getBoundingClientRect().height,
            outside: root.scrollWidth - root.clientWidth,
            staying: staying.map((it) => it.className),
          };
        });
        expect(outside, `beside ${width} px`).toBe(0);
        expect(staying).toEqual([]);
        heights.push(high);
      }
      expect(Math.abs(heights[0]! - heights[1]!), `at ${width} px: ${heights}`).toBeLessThanOrEqual(1);
    }
  });
}
