import type { Page } from "@playwright/test";

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes every layout shift of the pages to come, also those that follow an input. */
export async function recordShifts(page: Page) {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        const nodes = shift.sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent));
        window.shifts.push(`${shift.value.toFixed(4)} of ${nodes.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has shifted so far; what was painted last is in it too. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done));
    return window.shifts;
  });
}
