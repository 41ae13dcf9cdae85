import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What was noted of each scene, by its number in the page. */
    states: { scene: number; at: string | null; inSight: boolean }[];
  }
}

/** A scene whose graphic stays beside its steps. */
export interface Scene {
  /** Its number among the scenes of the page, from 0. */
  number: number;
  steps: number;
}

/** The first of many, one in the middle and the last, each once. */
export const some = <T>(many: T[]): T[] =>
  many.filter((_, at) => [0, Math.floor(many.length / 2), many.length - 1].includes(at));

/** The numbers of the first step, one in the middle and the last. */
export const someSteps = (steps: number) => some(Array.from({ length: steps }, (_, step) => step));

/** The scenes of the page that stick at this size of the window. */
export function scenes(page: Page): Promise<Scene[]> {
  return page.evaluate(() => [...document.querySelectorAll(".scene")].flatMap((scene, number) => {
    const graphic = scene.querySelector(".graphic");
    const sticks = graphic && getComputedStyle(graphic).position === "sticky";
    return sticks ? [{ number, steps: scene.querySelectorAll("[data-step]").length }] : [];
  }));
}

/** Notes every change of the state of every scene from now on. */
export async function recordStates(page: Page) {
  await page.evaluate(() => {
    window.states = [];
    document.querySelectorAll(".scene__live").forEach((live, scene) => {
      new MutationObserver(() => {
        const { top, bottom } = live.getBoundingClientRect();
        const inSight = top < innerHeight && bottom > 0;
        window.states.push({ scene, at: live.getAttribute("data-at"), inSight });
      }).observe(live, { attributeFilter: ["data-at"] });
    });
  });
}

/** Brings step `step` of a scene to its line, at once, and waits for the frames that show it. */
export async function readStep(page: Page, scene: number, step: number) {
  await page.evaluate(async ([scene, step]) => {
    const it = document.querySelectorAll(".scene")[scene]!;
    const graphic = it.querySelector<HTMLElement>(".graphic")!;
    const box = it.querySelectorAll<HTMLElement>("[data-step]")[step]!.getBoundingClientRect();
    const beside = graphic.getBoundingClientRect().left >= box.right;
    const covered = beside ? 0 : parseFloat(getComputedStyle(graphic).top) + graphic.offsetHeight;
    const line = (covered + innerHeight) / 2;
    scrollBy({ top: box.top - line + Math.min(4, box.height / 2), behavior: "instant" });
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  }, [scene, step] as const);
}

/** The state of a scene: the step being read, none where everything is shown. */
export function stateOf(page: Page, scene: number): Promise<string | null> {
  return page.evaluate((scene) =>
    document.querySelectorAll(".scene__live")[scene]!.getAttribute("data-at"), scene);
}

/** The steps of a scene that have the ink of what is read. */
export function inkedSteps(page: Page, scene: number): Promise<number[]> {
  return page.evaluate((scene) =>
    [...document.querySelectorAll(".scene")[scene]!.querySelectorAll("[data-step]")]
      .flatMap((step, number) => getComputedStyle(step, "::before").opacity === "1" ? [number] : []), scene);
}

/** The state that a scene should have where it stands now, as rectangles tell; null where it does not follow. */
export function rightState(page: Page, scene: number): Promise<string | null> {
  return page.evaluate((number) => {
    const scene = document.querySelectorAll(".scene")[number]!;
    const live = scene.querySelector(".scene__live")!.getBoundingClientRect();
    const graphic = scene.querySelector(".graphic")!;
    const isFar = live.top >= 2 * innerHeight || live.bottom <= -innerHeight;
    if (isFar || getComputedStyle(graphic).position !== "sticky") return null;
    const box = graphic.getBoundingClientRect();
    const steps = [...scene.querySelectorAll("[data-step]")].map((it) => it.getBoundingClientRect());
    const isBeside = box.left >= steps[0]!.right;
    const line = isBeside ? innerHeight / 2 : (Math.min(box.bottom, innerHeight) + innerHeight) / 2;
    return String(steps.filter(({ top }) => top <= line).length - 1);
  }, scene);
}

/**
 * Pairs of texts in the graphics that lie over each other, and texts that reach out of theirs or the window;
 * only in the graphic of scene `only`, if given.
 */
export function crowded(page: Page, only?: number): Promise<string[]> {
  return page.evaluate((only) => {
    const faults: string[] = [];
    for (const [number, graphic] of document.querySelectorAll(".graphic").entries()) {
      if (only !== undefined && number !== only) continue;
      const bound = graphic.getBoundingClientRect();
      const texts: { text: string; box: DOMRect; node: Text }[] = [];
      const walker = document.createTreeWalker(graphic, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const text = node.data.trim();
        if (!text || getComputedStyle(node.parentElement!).visibility === "hidden") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // Boxes of lines are higher than letters.
        const { fontSize, writingMode } = getComputedStyle(node.parentElement!);
        const size = parseFloat(fontSize);
        for (const { left, top, width, height } of range.getClientRects()) {
          const box = writingMode.startsWith("vertical")
            ? new DOMRect(left + (width - size) / 2, top, size, height)
            : new DOMRect(left, top + (height - size) / 2, width, size);
          if (box.width > 1) texts.push({ text, box, node });
        }
      }
      const title = graphic.querySelector(".graphic__title")?.textContent ?? "";
      texts.forEach(({ text, box, node }, index) => {
        const outside = box.left < -1 || box.right > innerWidth + 1 || box.top < bound.top - 2 || box.bottom > bound.bottom + 2;
        if (outside) faults.push(`${title}: ${text} reaches out`);
        for (const other of texts.slice(index + 1)) {
          if (other.node === node) continue;
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 2) faults.push(`${title}: ${text} over ${other.text}`);
        }
      });
    }
    return faults;
  }, only);
}

/** Texts in the graphics that are smaller than `least`, px. */
export function small(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const leaves = [...document.querySelectorAll(".graphic, .graphic *")].filter((it) =>
      [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
    for (const it of leaves) {
      const size = parseFloat(getComputedStyle(it).fontSize);
      if (size < least - 0.01) found.push(`${it.textContent?.trim()} has ${size} px`);
    }
    return found;
  }, least);
}

/** Shapes, slips and marks that are drawn in the graphics. */
const DRAWN = ".graphic :is(path, rect, line, circle, polygon, ellipse, .slip, .mark)";

/** Marks that reach out of their graphic by more than `slack` px; only in that of scene `only`, if given. */
export function outside(page: Page, slack: number, only?: number): Promise<string[]> {
  return page.evaluate(([drawn, slack, only]) => {
    const graphics = [...document.querySelectorAll(".graphic")];
    return [...document.querySelectorAll(drawn)].flatMap((it) => {
      const graphic = it.closest(".graphic")!;
      if (it.closest("clipPath, [clip-path]") || (only !== undefined && graphic !== graphics[only])) return [];
      const [box, bound] = [it.getBoundingClientRect(), graphic.getBoundingClientRect()];
      const by = Math.max(bound.left - box.left, box.right - bound.right, bound.top - box.top, box.bottom - bound.bottom);
      const name = `${graphic.querySelector(".graphic__title")?.textContent}: ${it.tagName} ${it.getAttribute("class")}`;
      return by > slack ? [`${name} by ${Math.round(by)} px`] : [];
    });
  }, [DRAWN, slack, only] as const);
}

/**
 * Marks whose strongest colour has less contrast with the page than `least`; those that cut something out, and
 * grounds that words or waters stand on, apart.
 */
export function faint(page: Page, least: number): Promise<string[]> {
  return page.evaluate(([drawn, least]) => {
    const CUTS = ".share-field__hole, .bars__edge, .glyph__wash *, .course__bed, .level__ground, .level__shallow, clipPath *";
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const pixel = (colours: string[]) => {
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const light = ([red = 0, green = 0, blue = 0]: Uint8ClampedArray) => {
      const part = (it: number) => it <= 10 ? it / 3294 : ((it / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const ground = ["white", paper, getComputedStyle(document.body).backgroundColor];
    const below = light(pixel(ground));
    const found = [...document.querySelectorAll(drawn)].flatMap((it) => {
      const style = getComputedStyle(it);
      if (it.matches(CUTS) || style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return [];
      const paints = it instanceof SVGElement ? [style.fill, style.stroke] : [style.backgroundColor, style.borderTopColor];
      const contrasts = paints.filter((paint) => /^(rgb|color)/.test(paint)).map((paint) => {
        const above = light(pixel([...ground, paint]));
        return (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05);
      });
      const title = it.closest(".graphic")!.querySelector(".graphic__title")?.textContent;
      return Math.max(0, ...contrasts) < least ? [`${title}: ${it.tagName} ${it.getAttribute("class")} in ${paints}`] : [];
    });
    return [...new Set(found)];
  }, [DRAWN, least] as const);
}
