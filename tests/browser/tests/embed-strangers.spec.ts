// Guards against requests to strangers, and against anything the content policy refuses, in every kind of frame
// and every host. What the fixtures hear of either fails the test.

import type { Page } from "@playwright/test";

import { expecting } from "../fixtures";
import { expect, FRAMES_OF_EACH_KIND, type Host, test } from "../hosts";

function origins(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  return asked;
}

/** Does what a reader can do in a frame, as far as it has it. */
async function use({ frame }: Host) {
  const escape = () => frame.locator("html").evaluate(() => {
    document.querySelectorAll("dialog[open]").forEach((it) => (it as HTMLDialogElement).close());
  });
  for (const what of ["figure a[data-photo]", ".share-link[data-share]", "a.stat", "[data-sort=value]", ".chapter summary"]) {
    const it = frame.locator(what).first();
    if (!await it.count()) continue;
    await it.evaluate((it: HTMLElement) => it.click());
    for (const part of await frame.locator("dialog.sheet[open] summary").all()) await part.evaluate((it: HTMLElement) => it.click());
    await escape();
  }
}

test.use(expecting(/Unrecognized feature|Allow attribute/, /Blocked script execution/, /Fetch API cannot load/));

for (const frame of FRAMES_OF_EACH_KIND) {
  test(`${frame} in a host`, async ({ host, page, servers }) => {
    const asked = origins(page);
    await host.goto("loader.html", "domcontentloaded");
    await host.show(frame);
    await host.approach();
    await host.sized();
    if (await host.frame.locator("script[data-wasm]").count()) {
      await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
    }
    await use(host);
    await host.settled();
    expect([...asked].sort()).toEqual([servers.hosts, servers.frames].map((it) => new URL(it).origin).sort());
  });
}

for (const name of ["amp", "datawrapper", "element", "pym", "router", "sandboxed", "scroller", "several", "stripped", "wordpress"]) {
  test(`the host ${name}`, async ({ host, page, servers }) => {
    const asked = origins(page);
    await host.goto(`${name}.html`);
    await host.approach();
    await expect(host.frame.locator("html")).toHaveAttribute("data-whole", "");
    await use(host);
    await host.settled();
    expect([...asked].filter((it) => it !== "null").sort()).toEqual([servers.hosts, servers.frames].map((it) => new URL(it).origin).sort());
  });
}

for (const edition of ["report/s/reform/", "report/f/coal-boilers/", "report/p/dairy/", "report/embed/preview/", ""]) {
  test(`the page /${edition}`, async ({ page, servers }) => {
    const asked = origins(page);
    await page.goto(`${servers.frames}${edition}`);
    for (const choice of await page.locator("input[type=radio]").all()) await choice.check();
    await page.waitForLoadState("networkidle");
    expect([...asked]).toEqual([new URL(servers.frames).origin]);
  });
}
