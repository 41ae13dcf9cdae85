import type { Page } from "@playwright/test";

export type Stop = {
  name: string;
  /** What is wrong with it; empty if nothing. */
  faults: string[];
};

/** What has the focus now: whether it can be seen, is not covered, and has a ring of contrast. */
export function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const faults: string[] = [];
    const name = `${element.localName}.${element.className} ${element.id || element.getAttribute("href") || ""} ${element.textContent?.trim().slice(0, 20)}`;

    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return { name, faults: ["it has no box"] };
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push("it is invisible");
    // Of what is larger than the window, the part in it counts.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return { name, faults: [...faults, "it is outside the window"] };
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!element.contains(hit)) faults.push(`it is covered by ${hit?.localName}.${hit?.className}`);

    type Colour = [number, number, number, number];
    const parse = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const luminance = ([r, g, b]: Colour) => {
      const linear = [r, g, b].map((it) => it / 255)
        .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
      return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
    };
    const ground = (from: Element | null): Colour => {
      for (let it = from; it; it = it.parentElement) {
        const colour = parse(getComputedStyle(it).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return [255, 255, 255, 1];
    };
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
      faults.push(`its ring is ${style.outlineWidth} ${style.outlineStyle}`);
    } else {
      const inside = parseFloat(style.outlineOffset) < 0;
      const [ring, paper] = [parse(style.outlineColor), ground(inside ? element : element.parentElement)].map(luminance);
      const contrast = (Math.max(ring!, paper!) + 0.05) / (Math.min(ring!, paper!) + 0.05);
      if (contrast < 3) faults.push(`the contrast of its ring is ${contrast.toFixed(1)}`);
    }
    return { name, faults };
  });
}
