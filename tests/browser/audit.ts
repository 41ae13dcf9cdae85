// What an automatic audit of accessibility can see.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Ends what is on its way to another colour, which no ratio tells anything about; also what follows from it. */
export function colouredThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const running = () => document.getAnimations().filter((it) => it instanceof CSSTransition);
    do {
      running().forEach((it) => it.finish());
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    } while (running().length);
  });
}

/** The faults of a page, or of a part of it, one line each. */
export async function faults(page: Page, ignored: string[] = [], within = "html"): Promise<string[]> {
  // Axe asks everything where it is. What waits to be laid out would be laid out for the answer, in
  // the room that was guessed for it, and lie over what follows.
  await page.waitForFunction(() => {
    const { script, laid } = document.documentElement.dataset;
    return script === undefined || laid !== undefined;
  });
  await colouredThrough(page);
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({ resultTypes: ["violations"] })
    .withTags(RULES)
    .disableRules(ignored)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.any[0]?.message ?? node.failureSummary}`));
}
