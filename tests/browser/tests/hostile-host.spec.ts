// Guards against a host page that ends the app: by what its listeners do when they are told
// something, or by functions of its own in the place of the browser's history.

import { expect, expecting, test } from "../fixtures";
import type { Story } from "../story";

/** Whatever the app listens to, dispatched in the middle of telling the host something. */
function answerWithEvents() {
  const answer = () => {
    for (const type of ["resize", "scroll", "popstate", "hashchange", "beforeprint", "afterprint", "pageshow"]) {
      dispatchEvent(new Event(type));
    }
    dispatchEvent(new StorageEvent("storage", { key: "changjuan" }));
    for (const type of ["visibilitychange", "toggle", "copy", "input", "click"]) {
      document.dispatchEvent(new Event(type));
    }
  };
  for (const type of ["changjuan:section", "changjuan:open-photo", "focusin", "focusout"]) {
    document.addEventListener(type, answer);
  }
}

/** The functions of a host's router, by what is wrong with them. */
const ROUTERS = {
  "that throws": () => {
    for (const name of ["replaceState", "pushState", "back"] as const) {
      history[name] = () => { throw new TypeError("not while the router is at work"); };
    }
  },
  "that tells everyone at once and keeps no state": () => {
    for (const name of ["replaceState", "pushState"] as const) {
      const own = history[name].bind(history);
      history[name] = (_state, unused, address) => {
        own(null, unused, address);
        for (const type of ["popstate", "hashchange", "resize", "scroll"]) dispatchEvent(new Event(type));
      };
    }
  },
  "that does nothing": () => {
    history.replaceState = () => {};
    history.pushState = () => {};
  },
} as const;

/** Uses everything that speaks to the host or writes the address; the app must outlive it. */
async function expectAlive(story: Story) {
  const { page } = story;
  const current = page.locator(".contents [aria-current]");
  for (const id of await story.sectionIds()) {
    await story.heading(id).evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(current).toHaveCount(1);
    await expect(story.contentsLink(id)).toHaveAttribute("aria-current", "true");
  }
  const [first = ""] = await story.sectionIds();
  await story.contentsLink(first).click();
  await story.settled();
  await expect(story.heading(first)).toBeInViewport();
  await expect(story.contentsLink(first)).toHaveAttribute("aria-current", "true");
  await page.locator("figure a[data-photo]").first().click();
  await expect(story.viewer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(story.viewer).toBeHidden();
  await story.switch("theme", "dark").click();
  await expect(story.root).toHaveAttribute("data-theme", "dark");
  await story.readToTheEnd(1);
  await expect(story.root).toHaveAttribute("data-whole", "");
  await expect(story.root).not.toHaveAttribute("data-failed");
}

test.describe("a listener that dispatches events", () => {
  // An event in the middle of the same one is refused, not heard.
  test.use(expecting(/closure invoked recursively/));

  test("does not end the app", async ({ story, page }) => {
    await page.addInitScript(answerWithEvents);
    await story.open();
    await expectAlive(story);
  });
});

test("a listener that throws", async ({ story, page, problems }) => {
  await page.addInitScript(() => {
    document.addEventListener("changjuan:section", () => { throw new Error("the host's own"); });
  });
  await story.open();
  await expectAlive(story);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((it) => !it.includes("the host's own"))).toEqual([]);
  problems.length = 0;
});

test("a listener hears of each section once it is read, in order", async ({ story, page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    document.addEventListener("changjuan:section", (event) => heard.push((event as CustomEvent<string>).detail));
    Object.assign(window, { heard });
  });
  await story.open();
  const ids = await story.sectionIds();
  for (const id of ids) {
    await story.heading(id).evaluate((it) => it.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect(story.contentsLink(id)).toHaveAttribute("aria-current", "true");
  }
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(ids);
});

for (const [what, replace] of Object.entries(ROUTERS)) {
  test.describe(`a history ${what}`, () => {
    // What a host's own call brings about in the middle of one of ours is refused, not run.
    test.use(expecting(/closure invoked recursively/));

    test("does not end the app", async ({ story, page }) => {
      await page.addInitScript(replace);
      await story.open();
      await expectAlive(story);
      expect(new URL(page.url()).pathname).toBe("/");
    });
  });
}
