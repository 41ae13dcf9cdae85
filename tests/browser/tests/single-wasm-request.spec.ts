// Guards against the app being downloaded twice: once ahead and once more (an integrity or
// a cross-origin mode that differs does that).

import { expect, test } from "../fixtures";
import { serve } from "../serve.mjs";

test("glue and WebAssembly files are fetched once each", async ({ story, page }) => {
  const heard: string[] = [];
  // Counted by the server: browsers report a reused preload as a request of its own.
  const site = await serve({
    folder: process.env.SITE ?? "../../dist",
    quality: 4,
    heard: (path) => heard.push(path),
  });
  try {
    await page.goto(site.url);
    await story.hydrated();
    await page.waitForLoadState("networkidle");
    for (const pattern of [/_bg\.wasm$/, /_later\.wasm$/, /changjuan-[^/]*\.js$/, /start-[^/]*\.js$/, /style-[^/]*\.css$/]) {
      expect(heard.filter((path) => pattern.test(path)), String(pattern)).toHaveLength(1);
    }
    const twice = heard.filter((path, at) => heard.indexOf(path) !== at);
    expect(twice).toEqual([]);
  } finally {
    await site.close();
  }
});
