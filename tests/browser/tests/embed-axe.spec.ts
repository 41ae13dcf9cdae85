// Guards against frames, and the page on which they are tried, that an automatic audit of accessibility
// faults, by day and by night.

import { faults } from "../audit";
import { expect, FRAMES_OF_EACH_KIND, test } from "../hosts";

// Colours do not depend on the width, nor sizes on the colours.
for (const [width, colorScheme] of [[320, "light"], [900, "dark"]] as const) {
  for (const frame of [...FRAMES_OF_EACH_KIND, "report/embed/preview/"]) {
    test(`${frame} at ${width} px, ${colorScheme}`, async ({ page, servers }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
      await page.goto(`${servers.frames}${frame}`);
      await page.evaluate((dark) => {
        // Behind a frame without a ground the browser paints its own, which Axe takes for white.
        if (dark) document.documentElement.style.setProperty("background", "#121212");
        // The frame inside is audited by itself.
        document.querySelector("iframe")?.remove();
      }, colorScheme === "dark");
      expect(await faults(page)).toEqual([]);
    });
  }
}
