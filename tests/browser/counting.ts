import type { Page } from "@playwright/test";

/** One change of what a card's overlay shows. */
export type Frame = { card: string; time: number; text: string; tokens: string[] };

export type Recording = {
  frames: Frame[];
  /** For each card that counted: how often it began, and the last thing it showed as its number. */
  starts: Record<string, number>;
  /** The most cards that counted at a time. */
  most: number;
  /** Changes of any card's own text or of its attributes that assistive technology reads. */
  spoken: string[];
  /** How much of a card was in the window when its count began. */
  seen: Record<string, number>;
};

declare global {
  interface Window {
    recording: Recording;
  }
}

/** Watches all cards: each change of an overlay, and each animation frame. */
export async function record(page: Page) {
  await page.evaluate(() => {
    const recording: Recording = { frames: [], starts: {}, most: 0, spoken: [], seen: {} };
    window.recording = recording;
    const idOf = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest<HTMLElement>("[data-stat]")?.dataset.stat ?? "";
    };
    const note = () => {
      const overlays = [...document.querySelectorAll(".card__overlay")];
      recording.most = Math.max(recording.most, overlays.length);
      for (const overlay of overlays) {
        // What is drawn stands in attributes, over the digits that it will be.
        const drawn = overlay.cloneNode(true) as Element;
        for (const cell of drawn.querySelectorAll<HTMLElement>("[data-shown]")) {
          cell.textContent = cell.dataset.shown ?? "";
        }
        const tokens = [...drawn.querySelectorAll("[data-token]")].map((it) => it.textContent ?? "");
        const text = drawn.textContent ?? "";
        const card = idOf(overlay);
        const last = recording.frames.findLast((frame) => frame.card === card);
        if (last?.text !== text) recording.frames.push({ card, time: performance.now(), text, tokens });
      }
    };
    const watcher = new MutationObserver((changes) => {
      for (const change of changes) {
        const inOverlay = (node: Node) =>
          (node instanceof Element ? node : node.parentElement)?.closest(".card__overlay");
        const counting = change.attributeName === "data-counting";
        if (counting && (change.target as Element).hasAttribute("data-counting")) {
          const card = idOf(change.target);
          recording.starts[card] = (recording.starts[card] ?? 0) + 1;
          const box = (change.target as Element).closest("[data-stat]")!.getBoundingClientRect();
          const inside = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
          recording.seen[card] = inside / box.height;
        }
        const touched = [...change.addedNodes, ...change.removedNodes];
        const ofOverlay = inOverlay(change.target)
          || (touched.length > 0 && touched.every((it) =>
            it instanceof Element && it.matches(".card__overlay")));
        if (!counting && !ofOverlay) {
          recording.spoken.push(`${idOf(change.target)} ${change.type} ${change.attributeName ?? ""}`);
        }
      }
      note();
    });
    for (const card of document.querySelectorAll("[data-stat]")) {
      watcher.observe(card, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    const everyFrame = () => {
      note();
      requestAnimationFrame(everyFrame);
    };
    everyFrame();
  });
}

export function recorded(page: Page): Promise<Recording> {
  return page.evaluate(() => window.recording);
}

/** Waits until no card counts. */
export async function counted(page: Page) {
  await page.waitForFunction(() => !document.querySelector("[data-counting]"));
}

/** A decimal as an integer in units of its last digit, and how many digits stand behind the point. */
export function scaled(token: string): { value: bigint; decimals: number } {
  const text = token.normalize("NFKC").replace(/[^\d.]/g, "");
  const [whole = "", fraction = ""] = text.split(".");
  return { value: BigInt(whole + fraction), decimals: fraction.length };
}
