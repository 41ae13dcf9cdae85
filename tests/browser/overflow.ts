import type { Page } from "@playwright/test";

/** How far a number may reach into the space between the rows of cards, px. */
const GAP = 12;

/** What does not fit: the page beside its window, text beside its card, text that is cut off. */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate((gap) => {
    const found: string[] = [];
    const name = (it: Element) => `${it.localName}.${it.className} ${it.textContent?.trim().slice(0, 12)}`;
    const root = document.scrollingElement!;
    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
    }
    const range = document.createRange();
    for (const card of document.querySelectorAll(".card")) {
      const box = card.getBoundingClientRect();
      for (const part of card.querySelectorAll(".card__text, .card__label, .card__period")) {
        range.selectNodeContents(part);
        const text = range.getBoundingClientRect();
        if (text.left < box.left - 1 || text.right > box.right + 1) {
          found.push(`${name(part)} is ${Math.round(text.right - box.right)} px wider than its card`);
        }
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as Element;
      const style = getComputedStyle(element);
      const text = element.textContent?.trim();
      if (!text || !element.checkVisibility({ visibilityProperty: true })) continue;
      // One pixel wide: meant for ears only.
      if (element.clientWidth <= 1 || element.closest(".visually-hidden, .share-link__text, dialog")) continue;
      const cuts = (value: string) => value === "hidden" || value === "clip";
      const wide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (wide || high) found.push(`${name(element)} is cut off`);
    }
    // Numbers are set in boxes of a fixed height.
    for (const number of document.querySelectorAll(".card__number")) {
      const [box, text] = [number, number.querySelector(".card__text")!].map((it) => it.getBoundingClientRect());
      // Digits and Han fill the middle of their line: about one em of it.
      const middle = (text!.top + text!.bottom) / 2;
      const half = parseFloat(getComputedStyle(number).fontSize) / 2;
      if (text!.height > 0 && (middle - half < box!.top - gap || middle + half > box!.bottom + 1)) {
        found.push(`${name(number)} does not fit into its line`);
      }
    }
    return [...new Set(found)];
  }, GAP);
}

/** Gives all text the spacing that a reader may want (WCAG 1.4.12). */
export function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}
