// Guards against queries and fragments that end up in a page or lead it anywhere (E-9).

import { args, executablePath } from "../chromium.mjs";
import { atRest, expect, stateOf, stateOfHost, test } from "../hosts";

// Chromium slows down whoever changes an address thousands of times.
test.use({ launchOptions: { executablePath: executablePath(), args: [...args, "--disable-ipc-flooding-protection"] } });

test("5,000 fragments of the host and of the frame, none of which leads anywhere", async ({ host, page }) => {
  test.setTimeout(120_000);
  await atRest(host);
  const [before, words] = [await stateOf(host), (await stateOfHost(page)).words];
  const place = await host.scrollY();
  for (const where of [page, host.frame]) {
    await where.locator("html").evaluate(async () => {
      const parts = ["#", "changjuan", "=", ":", "report", "%", "%E0%A4%A", "<b>x</b>", "?secret=", "&", "../", "__proto__", "reform'", "\"", "\u0000", "长", "😀", "//evil.example", "javascript:1"];
      let state = 7;
      for (let time = 0; time < 2_500; time += 1) {
        let hash = time % 2 ? "#changjuan=" : "#~";
        for (let left = 1 + (time % 7); left > 0; left -= 1) {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          hash += parts[Math.floor((state / 2_147_483_648) * parts.length)];
        }
        // The whole report would be gone to, as it should.
        if (!/^#changjuan=report:(?:[?&]|$)/.test(hash)) location.replace(hash);
        if (time % 50 === 0) await new Promise((done) => setTimeout(done));
      }
      location.replace("#none");
      await new Promise((done) => setTimeout(done, 100));
    });
  }
  await host.settled();
  expect(await stateOf(host)).toEqual({ ...before, address: expect.stringMatching(/#none$/) });
  expect((await stateOfHost(page)).words).toBe(words);
  expect(await host.scrollY()).toBe(place);
});

test("50 loads with queries of which nothing is kept", async ({ page, servers }) => {
  const marks = ["<img src=x onerror=a>", "%00", "%E0%A4%A", "'\"><script>window.pwned=1</script>", "https://evil.example/"];
  const names = ["theme", "childId", "parentUrl", "parentTitle", "page", "secret", "initialWidth", "__proto__", "theme[]", "THEME"];
  for (let time = 0; time < 50; time += 1) {
    const query = names.map((name, at) => `${name}=${marks[(time + at) % marks.length]}${time}`).join("&");
    await page.goto(`${servers.hosts}empty.html`);
    await page.evaluate((src) => {
      const iframe = document.createElement("iframe");
      iframe.src = src;
      document.body.append(iframe);
    }, `${servers.frames}report/embed/?${query}#${marks[time % marks.length]}`);
    const root = page.frameLocator("iframe").locator("html");
    await expect(root.locator("[data-embed-content]")).toBeAttached();
    expect(await root.evaluate((it) => [it.outerHTML.includes("evil"), "pwned" in window, it.dataset.theme])).toEqual([false, false, undefined]);
  }
});
