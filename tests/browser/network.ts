import type { Page } from "@playwright/test";

/** Keeps the app from waking until told. */
export async function holdTheApp(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route(/\.wasm$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Visits as a reader whose browser saves data. */
export async function saveData(page: Page) {
  await page.addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(Navigator.prototype, "connection", { get: () => connection });
  });
}
