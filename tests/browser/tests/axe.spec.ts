// Guards against what an automatic audit of accessibility can see.

import type { Page } from "@playwright/test";

import { colouredThrough, faults, RULES } from "../audit";
import { expect, test } from "../fixtures";
import { readStep, scenes, someSteps, stateOf } from "../scenes";
import type { Story } from "../story";

/** What is behind the viewer is inert: how much of it the bar happens to cover is no fault. */
const VIEWER = ".viewer";

const STATES: Record<string, (story: Story) => Promise<void>> = {
  "as it loads": async () => {},
  "all open": (story) => story.openAll(),
  "all closed": (story) => story.closeAll(),
  "the viewer open": async (story) => {
    await story.openAll();
    await story.page.locator("figure a[data-photo]").first().click();
    await expect(story.viewer).toBeVisible();
  },
};

// Colours do not depend on the width, nor sizes on the colours: each is looked at with the other
// at rest.
for (const width of [320, 1280]) {
  test(`at ${width} px in every state`, async ({ story, page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await story.open();
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(story);
      const within = state === "the viewer open" ? VIEWER : undefined;
      expect(await faults(page, [], within), state).toEqual([]);
    }
  });
}

test("at 768 px", async ({ story, page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open();
  expect(await faults(page)).toEqual([]);
});

const SCHEMES = {
  "by night": { colorScheme: "dark" },
  "with forced colours": { forcedColors: "active" },
  "with forced colours by night": { forcedColors: "active", colorScheme: "dark" },
  "with more contrast": { contrast: "more" },
} as const;

for (const [name, scheme] of Object.entries(SCHEMES)) {
  test(`${name}, page and viewer`, async ({ story, page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ reducedMotion: "reduce", ...scheme });
    // Forced colours are the system's; Axe reads the page's own, which are not painted.
    const ignored = "forcedColors" in scheme ? ["color-contrast"] : [];
    await story.open();
    expect(await faults(page, ignored)).toEqual([]);
    await STATES["the viewer open"]!(story);
    expect(await faults(page, ignored, VIEWER)).toEqual([]);
  });
}

test("without scripts", async ({ browser, baseURL }) => {
  // Axe itself needs scripts: those of the page are taken out instead.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[^>]*>[^]*?<\/script>/g, "");
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  expect(await faults(page)).toEqual([]);
  await context.close();
});

test("after a statistic's link, with its sentence lit up", async ({ story, page }) => {
  const id = await story.open().then(() => story.statisticIds()).then((ids) => ids[0] ?? "");
  await story.open(`?lit#stat-${id}`);
  await expect(page.locator("[data-highlight]").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

/** The same of one element, once more in a page that has been looked at: the audit is there already. */
function again(page: Page, within: string): Promise<string[]> {
  return page.evaluate(async ([within, tags]) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const options = { runOnly: { type: "tag" as const, values: [...tags] }, resultTypes: ["violations" as const] };
    const { violations } = await axe.run(within, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  }, [within, RULES] as const);
}

test("scenes at their first, middle and last state, and the small card over them", async ({ story, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await story.open();
  expect(await faults(page, [], ".masthead")).toEqual([]);
  for (const { number, steps } of await scenes(page)) {
    await page.evaluate((number) => document.querySelectorAll(".scene").forEach((it, index) =>
      it.toggleAttribute("data-looked-at", index === number)), number);
    for (const step of someSteps(steps)) {
      await readStep(page, number, step);
      expect(await stateOf(page, number)).toBe(String(step));
      await colouredThrough(page);
      expect(await again(page, "[data-looked-at]"), `scene ${number}, step ${step}`).toEqual([]);
    }
  }
  await page.locator("[data-looked-at] .stat").first().click();
  await expect(story.smallCard).toBeVisible();
  expect(await faults(page, [], ".small-card")).toEqual([]);
});
