// Guards against requests to strangers and against anything the content policy refuses, in one run
// through everything a reader can do.

import { expect, expecting, test } from "../fixtures";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a whole visit asks nobody else and breaks no rule", async ({ story, page, baseURL }) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));

  const response = await page.goto("./");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain("unsafe-inline");
  await story.hydrated();

  await story.readToTheEnd();
  await story.closeAll();
  await story.button("brief").click();
  await story.openAll();
  await page.locator('[data-filter="text"]').fill("1");
  await page.locator('[data-sort="value"]').click();
  for (const [name, value] of [["theme", "dark"], ["text", "large"], ["motion", "off"], ["motion", "off"]] as const) {
    await story.switch(name, value).click();
  }
  await story.share("top");
  for (const part of await story.sheet.locator("summary").all()) await part.click();
  await story.copyLink.click();
  await expect(story.status).not.toBeEmpty();
  await story.closeSheet();
  for (const link of await page.locator(".contents a").all()) {
    await link.click();
    await story.settled();
  }
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("z");
  await page.keyboard.press("Escape");
  await expect(story.viewer).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await page.pdf();

  expect([...origins].filter((origin) => origin !== "null")).toEqual([new URL(baseURL ?? "").origin]);
});

test.describe("whoever asked a stranger or ran what is not allowed", () => {
  const CAUGHT = [/^console error: .*violation: connect-src/, /^console error: .*violation: script-src/];
  test.use(expecting(...CAUGHT, /^console error: .*Content Security Policy/));

  test("would be stopped, and heard of", async ({ story, page, problems }) => {
    await story.open();
    await page.evaluate(() => {
      fetch("https://stranger.example/").catch(() => {});
      document.body.append(Object.assign(document.createElement("script"), { text: "document.title = 'run'" }));
    });
    for (const caught of CAUGHT) await expect.poll(() => problems.some((it) => caught.test(it))).toBe(true);
    await expect(page).not.toHaveTitle("run");
  });
});

test("the page has nothing that a content policy would have to allow", async ({ story, page }) => {
  await story.open();
  // What is inlined is told by its hash: the start script, the styles of the first window, and a script of
  // one space.
  const told = await page.locator("script:not([src]):not([type='application/ld+json']), style").evaluateAll((all) =>
    all.map((it) => it.matches("head > script[data-wasm], head > style") || it.textContent === " "));
  expect(told).toEqual([true, true, true]);
  const inline = await page.evaluate(() => [
    ...document.querySelectorAll("[href^='javascript:']"),
    ...[...document.querySelectorAll("*")].filter((it) => it.getAttributeNames().some((name) => name.startsWith("on"))),
  ].map((it) => it.outerHTML.slice(0, 80)));
  expect(inline).toEqual([]);
  const strangers = await page.locator("[src], link[href]:not([rel=canonical])").evaluateAll((all) =>
    all.map((it) => (it as HTMLImageElement).src ?? (it as HTMLLinkElement).href)
      .filter((address) => new URL(address).origin !== location.origin));
  expect(strangers).toEqual([]);
});
