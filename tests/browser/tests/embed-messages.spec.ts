// Guards against messages that bring a frame or its host to do what nobody asked for (E-4).

import { atRest, expect, type Host, stateOf, stateOfHost, test } from "../hosts";

/** Messages that each side gets, in batches. */
const MESSAGES = 10_000;
const BATCH = 500;

/** Runs in a page: throws `count` messages at a window, all of them wrong in some way. */
async function throwJunk(_: unknown, [to, seed, count]: [string, number, number]) {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const hostile = "<img src=x onerror=\"window.pwned=1\">";
  const values: unknown[] = [
    undefined, null, true, 0, -1, 1e308, -1e308, NaN, Infinity, 100_001, -0.5, 1n, "", "1", hostile, "javascript:window.pwned=1",
    "reform\n", " reform", "../x", "__proto__", "constructor", "toString", "a".repeat(5_000), [], [1], [[]], {}, { valueOf: 1 },
    new Date(0), /x/, new Map([["changjuan", 1]]), new Set([1]), new Uint8Array(4), new Error("x"), new Blob(["x"]),
    "https://evil.example/", "data:text/html,x", "blob:x", "//evil.example", "http://user:pass@127.0.0.1/",
  ];
  const types = ["hello", "height", "section", "scroll", "visible", "go-to", "link", "navigate", "__proto__", "toString", "constructor"];
  const keys = ["height", "top", "bottom", "id", "page", "name", "kind", "capabilities", "href", "html", "value", "secret", "message", "sentinel"];
  const value = () => values[random(values.length)];
  const make = (): unknown => {
    if (random(4) === 0) return value();
    if (random(6) === 0) return `pymxPYMx${value()}xPYMx${["height", "width", "navigateTo"][random(3)]}xPYMx${String(value())}`;
    const type = types[random(types.length)];
    const message: Record<string, unknown> = { changjuan: random(3) ? 1 : value(), type: random(5) ? type : value() };
    for (let left = random(4); left > 0; left -= 1) message[keys[random(keys.length)] ?? ""] = value();
    if (random(10) === 0) Object.defineProperty(message, "__proto__", { value: { changjuan: 1, type }, enumerable: true });
    // What would be right has no right value.
    if (message.type === "height" && random(2)) message.height = [NaN, -1, 0, Infinity, "600", 100_001, null][random(7)];
    return random(8) ? message : Object.setPrototypeOf([message], null);
  };
  const target = to === "parent" ? parent : (document.querySelector("iframe")?.contentWindow ?? window);
  for (let sent = 0; sent < count; sent += 1) {
    try {
      target.postMessage(make(), "*");
    } catch {
      // It cannot be cloned.
    }
  }
  await new Promise((done) => setTimeout(done));
}

async function barrage(host: Host, side: "frame" | "host") {
  for (let sent = 0; sent < MESSAGES; sent += BATCH) {
    const given: [string, number, number] = [side === "frame" ? "frame" : "parent", sent + 1, BATCH];
    await (side === "frame" ? host.page : host.frame).locator("html").evaluate(throwJunk, given);
  }
  await host.settled();
}

test("a frame takes nothing from junk of its host", async ({ host }) => {
  await atRest(host);
  const before = await stateOf(host);
  await barrage(host, "frame");
  expect(await stateOf(host)).toEqual(before);
  await host.sized();
});

test("a host takes nothing from junk of its frame", async ({ host, page }) => {
  await atRest(host);
  await page.evaluate(() => scrollTo({ top: 50, behavior: "instant" }));
  await page.locator("h1").click();
  const [before, place] = [await stateOfHost(page), await host.scrollY()];
  await barrage(host, "host");
  expect(await stateOfHost(page)).toEqual(before);
  expect(await host.scrollY()).toBe(place);
});

test("a height has bounds", async ({ host, page }) => {
  await atRest(host);
  // The frame has something to say to a wrong height, and is heard as well.
  await page.evaluate(() => {
    const heights: number[] = [];
    const iframe = document.querySelector("iframe");
    const note = () => heights.push(iframe?.clientHeight ?? 0);
    if (iframe) new MutationObserver(note).observe(iframe, { attributeFilter: ["style"] });
    Object.assign(window, { heights });
  });
  for (const height of [1, 99_999, 700.2]) {
    await host.frame.locator("html").evaluate((_, height) =>
      parent.postMessage({ changjuan: 1, type: "height", height }, "*"), height);
  }
  const heights = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  await expect.poll(heights).toEqual(expect.arrayContaining([40, 50_000, 701]));
});

test("neither side hears what comes from somewhere else", async ({ host, page, servers }) => {
  await atRest(host);
  const [frame, outer] = [await stateOf(host), await stateOfHost(page)];
  const height = await host.iframe.evaluate((it) => it.clientHeight);
  // A frame of the same origin that has not said hello, one that says so from elsewhere, and the host itself.
  await page.evaluate(async ({ frames }) => {
    const right = [{ changjuan: 1, type: "hello", name: "report" }, { changjuan: 1, type: "height", height: 4_321 }];
    const say = (code: string) => new Promise<void>((done) => {
      const stranger = document.createElement("iframe");
      stranger.srcdoc = `<script>${code}</script>`;
      stranger.onload = () => setTimeout(() => { stranger.remove(); done(); }, 50);
      document.body.append(stranger);
    });
    await say(`for (const it of ${JSON.stringify(right)}) parent.postMessage(it, "*")`);
    await say(`parent.frames[0].postMessage({ changjuan: 1, type: "go-to", id: "reform" }, "*")`);
    for (const it of right) postMessage(it, "*");
    for (const origin of [frames.replace(/\/$/, ".evil.example"), frames.replace(/\d\/$/, "0/"), "null", ""]) {
      const source = document.querySelector("iframe")?.contentWindow ?? null;
      for (const data of right) dispatchEvent(new MessageEvent("message", { data, origin, source }));
    }
  }, servers);
  await host.settled();
  expect(await host.iframe.evaluate((it) => it.clientHeight)).toBe(height);
  expect(await stateOf(host)).toEqual(frame);
  expect(await stateOfHost(page)).toEqual(outer);
});

test("the address of a page is taken only from that page, and only as an address", async ({ host }) => {
  await host.goto("several.html");
  await host.approach();
  await host.sized();
  const root = host.frame.locator("html");
  for (const page of ["https://evil.example/", "javascript:alert(1)", "data:text/html,x", "/news", 1, null, { href: "x" }]) {
    await host.iframe.evaluate((it, page) =>
      (it as HTMLIFrameElement).contentWindow?.postMessage({ changjuan: 1, type: "hello", page }, "*"), page);
  }
  await host.settled();
  await expect(root).not.toHaveAttribute("data-host");
  await host.iframe.evaluate((it) => {
    const page = `${location.href.replace("//", "//user:word@")}#x`;
    (it as HTMLIFrameElement).contentWindow?.postMessage({ changjuan: 1, type: "hello", page }, "*");
  });
  await expect(root).toHaveAttribute("data-host", host.page.url());
});

test("the element can be removed, moved and named twice", async ({ host, page }) => {
  await host.goto("element.html");
  await host.approach();
  const height = await host.sized(page.locator("changjuan-embed iframe"));
  expect(await page.evaluate(() => document.querySelectorAll("script[src$='embed.js']").length)).toBe(2);
  await page.evaluate(() => {
    const element = document.querySelector("changjuan-embed");
    document.querySelector("h1")?.after(element ?? "");
  });
  await host.approach();
  expect(await host.sized(page.locator("changjuan-embed iframe"))).toBe(height);
  await expect(host.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("changjuan-embed iframe")).toHaveCount(1);
  await expect(page.locator("changjuan-embed iframe")).toHaveAttribute("title", "报告全文");
  await page.evaluate(() => document.querySelector("changjuan-embed")?.remove());
  await host.settled();
});
