import type { Locator } from "@playwright/test";

export type Paragraph = {
  lines: string[];
  /** How many characters of its font size fit into its width. */
  measure: number;
};

/** The lines of each element, as they are laid out. */
export function linesOf(places: Locator): Promise<Paragraph[]> {
  return places.evaluateAll((all) => all.map((element) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const lines: { middle: number; height: number; text: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // White space at the end of a line has no box or one without width.
        const box = [...range.getClientRects()].find(({ width }) => width > 0);
        if (!box || !text[at]?.trim()) continue;
        const middle = box.top + box.height / 2;
        const line = lines.at(-1);
        if (line && Math.abs(line.middle - middle) < line.height / 2) line.text += text[at];
        else lines.push({ middle, height: box.height, text: text[at] ?? "" });
      }
    }
    const style = getComputedStyle(element);
    const width = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return { lines: lines.map(({ text }) => text), measure: width / parseFloat(style.fontSize) };
  }));
}
