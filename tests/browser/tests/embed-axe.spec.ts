// Guards against frames, and the page on which they are tried, that an automatic audit of accessibility
// faults, by day and by night.

import { faults } from "../audit";
import { expect, FRAMES_OF_EACH_KIND, test } from "../hosts";

// Colours do not depend on the width, nor sizes on the colours: a narrow frame by day, a wide one by night.
for (const frame of [...FRAMES_OF_EACH_KIND, "report/embed/preview/"]) {
  test(`${frame}`, async ({ page, servers }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`${servers.frames}${frame}`);
    // The frame inside is audited by itself.
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    for (const [width, colorScheme] of [[320, "light"], [900, "dark"]] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
      // Its ground is its own: that of a page around it may be of the other theme. Without one Axe takes white.
      expect(await faults(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
  });
}
