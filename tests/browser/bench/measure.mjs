// One visit to the page on a slow phone, and what it cost.

/** A phone of the lower middle class on a slow mobile network. */
export const PHONE = { width: 390, height: 844, cpu: 4, megabits: 1.6, latency: 150 };

/** How long after waking a page must be watched: what was put off happens then. */
const AFTERMATH = 1_000;

/** Notes, in the page, everything that is measured later. */
function observe() {
  /** @type {Window["seen"]} */
  const seen = { fcp: 0, lcp: 0, shift: 0, hydrated: 0, whole: 0, tasks: [] };
  window.seen = seen;
  /** @type {(type: string, note: (entry: any) => void) => void} */
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => { seen.lcp = startTime; });
  watch("layout-shift", ({ value }) => { seen.shift += value; });
  watch("longtask", ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  new MutationObserver(() => {
    const { hydrated, whole } = document.documentElement?.dataset ?? {};
    if (hydrated !== undefined) seen.hydrated ||= performance.now();
    if (whole !== undefined) seen.whole ||= performance.now();
  }).observe(document, { subtree: true, attributeFilter: ["data-hydrated", "data-whole"] });
}

async function slowDown(page, network) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpu });
  if (!network) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: (PHONE.megabits * 1e6) / 8,
    uploadThroughput: (PHONE.megabits * 1e6) / 8,
  });
}

async function visit(browser, work) {
  const { width, height } = PHONE;
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    return await work(page);
  } finally {
    await context.close();
  }
}

const awake = (page) =>
  page.waitForFunction(() => document.documentElement.hasAttribute("data-whole"), undefined, { timeout: 120_000 });

/** Loads the page with an empty cache; without scripts there is nothing to wait for. */
export function load(browser, url, { scripts = true } = {}) {
  return visit(browser, async (page) => {
    await slowDown(page, true);
    await page.goto(url, { waitUntil: "load", timeout: 120_000 });
    if (scripts) await awake(page);
    await page.waitForTimeout(AFTERMATH);
    const { fcp, lcp, shift, hydrated, whole, tasks } = await page.evaluate(() => window.seen);
    const over = (from) => tasks.reduce((sum, [start, duration]) =>
      sum + (start + duration > from ? Math.max(0, duration - 50) : 0), 0);
    return { fcp, lcp, shift, hydrated, whole, blocking: over(fcp), blockingInAll: over(0) };
  });
}

/** How far pages are scrolled, in windows: one of a hundred times the length would take an hour. */
const WINDOWS = 50;

/** Scrolls down the awake page, `step` px in each frame: a sixth of a window, if nothing is said. */
export function scroll(browser, url, { step = PHONE.height / 6 } = {}) {
  return visit(browser, async (page) => {
    await page.goto(url, { timeout: 120_000 });
    await awake(page);
    await slowDown(page, false);
    await page.waitForTimeout(AFTERMATH);
    return page.evaluate(async ([windows, step]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const before = window.seen.tasks.length;
      const times = [];
      let last = await frame();
      const end = Math.min(document.documentElement.scrollHeight, windows * innerHeight) - innerHeight;
      for (let y = 0; y < end; y += step) {
        scrollTo({ top: y, behavior: "instant" });
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      await new Promise((done) => setTimeout(done, 100));
      const tasks = window.seen.tasks.slice(before).map(([, duration]) => duration);
      return { times, tasks };
    }, /** @type {const} */ ([WINDOWS, step]));
  });
}

/** Paths of the pictures that the first window needs. */
export function artAboveTheFold(browser, url) {
  return visit(browser, async (page) => {
    const paths = new Set();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (response.request().resourceType() === "image" && pathname.includes("/art/")) paths.add(pathname);
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return [...paths];
  });
}
