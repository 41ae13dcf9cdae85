// Guards against frames that a sandbox leaves empty, or whose links it makes useless (E-6).

import type { FrameLocator, Page } from "@playwright/test";

import { expecting } from "../fixtures";
import { expect, FRAMES_OF_EACH_KIND, type Host, test } from "../hosts";

/** Shows a frame in a sandbox, in a host without any script. */
async function show(host: Host, frame: string, sandbox: string) {
  await host.goto("stripped.html", "domcontentloaded");
  // An element of its own: what is on its way into the host's would come without the sandbox.
  await host.iframe.evaluate((it, [sandbox, src]) => {
    const fresh = it.cloneNode() as HTMLIFrameElement;
    fresh.setAttribute("sandbox", sandbox);
    fresh.src = src;
    it.replaceWith(fresh);
  }, [sandbox, `${host.servers.frames}${frame}`] as const);
  await host.approach();
  await host.arrived(`/${frame}`);
  await expect(host.frame.locator(".embed__onward")).toBeVisible();
}

const words = async (place: Page | FrameLocator) =>
  (await place.locator("[data-embed-content]").innerText()).replace(/\s/g, "");

/** Where two texts part, with what each goes on with; nothing if they are the same. */
function parting(one: string, other: string): string[] {
  if (one === other) return [];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((it) => it.slice(Math.max(0, at - 10), at + 40));
}

test.describe("without anything", () => {
  test.use(expecting(/Blocked script execution/, /Unrecognized feature|Allow attribute/));

  for (const frame of FRAMES_OF_EACH_KIND) {
    test(`${frame} can be read whole`, async ({ host, browser, servers }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 640, height: 600 } });
      const page = await context.newPage();
      await page.goto(`${servers.frames}${frame}`);
      const whole = await words(page);
      await context.close();
      await show(host, frame, "");
      // Styles, which hide what only readers by ear are told, may come later than the text.
      await expect.poll(async () => parting(await words(host.frame), whole)).toEqual([]);
      expect(whole.length).toBeGreaterThan(60);
      for (const picture of await host.frame.locator("main img").all()) {
        await picture.evaluate((it) => it.scrollIntoView());
        await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
      }
    });
  }
});

test.describe("with scripts", () => {
  test.use(expecting(/Unsafe attempt to initiate navigation/, /Unrecognized feature|Allow attribute/));

  for (const frame of FRAMES_OF_EACH_KIND) {
    test(`${frame} says where its link leads`, async ({ host, servers, page }) => {
      await show(host, frame, "allow-scripts");
      const before = page.url();
      const onward = host.frame.locator(".embed__onward");
      await onward.click();
      const address = host.frame.locator(".embed__address");
      await expect(address).toHaveText((await onward.evaluate((it: HTMLAnchorElement) => it.href)));
      expect(await address.textContent()).toContain(`${servers.frames}report/`);
      expect(page.url()).toBe(before);
    });
  }
});
