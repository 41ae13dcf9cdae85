import type { Locator } from "@playwright/test";

/** Text that is not meant for eyes, or only for a page that is awake. */
const NOT_FOR_EYES = ".script-only, .visually-hidden, .fold__open, dialog, noscript, script, [hidden]";

export type Text = { visible: string[]; hidden: string[] };

/**
 * The text of an element, one entry for each text node: what a reader can see of it (after
 * scrolling), and what is there but cannot be seen.
 */
export function readText(place: Locator): Promise<Text> {
  return place.evaluate((root, notForEyes) => {
    const text: Text = { visible: [], hidden: [] };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim();
      if (!words || !parent || parent.closest(notForEyes)) continue;
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      const painted = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      (painted && width > 0 && height > 0 ? text.visible : text.hidden).push(words);
    }
    return text;
  }, NOT_FOR_EYES);
}

/** Selectors of elements inside `place` that match and can be seen. */
export function visibleMatches(place: Locator, selector: string): Promise<string[]> {
  return place.locator(selector).evaluateAll((all) => {
    const shown = (it: Element) =>
      it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().width > 0;
    return all.filter(shown).map((it) => it.outerHTML.slice(0, 120));
  });
}

/** The words of an element, laid out or not. */
export const wordsOf = async (place: Locator) => ((await place.textContent()) ?? "").trim();

/** For comparing texts of different origin: compatibility forms unified, no white space. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
