// Guards against settings that come too late (a white flash), are forgotten, or cannot be undone.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures";
import { OF_ROOT, Story, type Switch } from "../story";

const SETTINGS: [Switch, string][] = [
  ["theme", "dark"], ["theme", "light"], ["text", "small"], ["text", "large"], ["text", "larger"],
  ["motion", "off"], ["saving", "on"],
];

declare global {
  interface Window {
    /** The settings on `<html>` when `<body>` began, before anything was painted. */
    early: Record<string, string | undefined>;
  }
}

async function watchTheBeginning(page: Page) {
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (!document.body) return;
      window.early = { ...document.documentElement.dataset };
      look.disconnect();
    });
    look.observe(document, { subtree: true, childList: true });
  });
}

for (const [name, value] of SETTINGS) {
  test(`${name} ${value} holds at once and, before the first paint, at the next visit`, async ({ story, page }) => {
    await watchTheBeginning(page);
    await story.open();
    expect(Object.keys(await page.evaluate(() => window.early))).toEqual(["script", "aside", "live"]);
    await story.switch(name, value).click();
    await expect(story.switch(name, value)).toHaveAttribute("aria-pressed", "true");
    await expect(story.root).toHaveAttribute(`data-${name}`, value);
    await page.reload();
    expect((await page.evaluate(() => window.early))[name]).toBe(value);
    await page.locator("h1").click();
    await story.hydrated();
    await expect(story.switch(name, value)).toHaveAttribute("aria-pressed", "true");
    const group = page.locator(`[data-switch="${name}"][aria-pressed="true"]`);
    await expect(group).toHaveCount(1);
  });
}

test("the theme changes the page's colours, whatever the system says", async ({ story, page }) => {
  const paper = () => page.locator("body").evaluate((it) => getComputedStyle(it).backgroundColor);
  await story.open();
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await story.switch("theme", "light").click();
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await story.switch("theme", "dark").click();
  expect(await paper()).toBe(dark);
});

test("text grows in steps", async ({ story, page }) => {
  await story.open();
  const size = () => page.locator(".prose p").first().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const sizes: number[] = [];
  for (const value of ["small", "normal", "large", "larger"]) {
    await story.switch("text", value).click();
    sizes.push(await size());
  }
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBe(4);
  expect(sizes[1]).toBeGreaterThanOrEqual(16);
});

test("the system's wish can be had back", async ({ story, page }) => {
  await story.open();
  await story.switch("theme", "dark").click();
  await story.switch("text", "larger").click();
  await story.switch("motion", "off").click();
  await story.switch("saving", "on").click();
  await story.switch("theme", "system").click();
  await story.switch("text", "normal").click();
  await story.switch("motion", "off").click();
  await story.switch("saving", "on").click();
  const left = async () => (await story.root.evaluate((root) => root.getAttributeNames()))
    .filter((name) => !OF_ROOT.includes(name));
  expect(await left()).toEqual([]);
  await page.reload();
  await story.hydrated();
  expect(await left()).toEqual([]);
  await expect(story.switch("theme", "system")).toHaveAttribute("aria-pressed", "true");
  await expect(story.switch("motion", "off")).toHaveAttribute("aria-pressed", "false");
});

test("nothing else is remembered", async ({ story, page }) => {
  await story.open();
  await story.switch("theme", "dark").click();
  await story.closeAll();
  await story.readToTheEnd();
  const kept = await page.evaluate(() => ({
    local: Object.entries(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie,
  }));
  expect(kept.session).toEqual([]);
  expect(kept.cookie).toBe("");
  expect(kept.local.map(([key]) => key)).toEqual(["changjuan"]);
  expect(JSON.parse(kept.local[0]?.[1] ?? "")).toEqual({ theme: "dark" });
});

test("stored nonsense is ignored", async ({ story, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("changjuan", '{"theme":"<b>","text":7,"motion":null,"other":"x"}');
  });
  await story.open();
  const names = await story.root.evaluate((root) => root.getAttributeNames());
  expect(names.filter((name) => /theme|text|motion|other/.test(name))).toEqual([]);
});

test("a page that was open before takes over what another has set, and nothing back", async ({ story, page, context }) => {
  await story.open();
  const other = new Story(await context.newPage());
  await other.open();
  await story.switch("theme", "dark").click();
  await expect(other.root).toHaveAttribute("data-theme", "dark");
  await expect(other.switch("theme", "dark")).toHaveAttribute("aria-pressed", "true");
  await other.switch("text", "large").click();
  await expect(story.root).toHaveAttribute("data-text", "large");
  await expect(story.switch("text", "large")).toHaveAttribute("aria-pressed", "true");
  const stored = () => page.evaluate(() => JSON.parse(localStorage.getItem("changjuan") ?? "{}"));
  expect(await stored()).toEqual({ theme: "dark", text: "large" });
  await other.switch("theme", "system").click();
  await expect(story.root).not.toHaveAttribute("data-theme");
  expect(await stored()).toEqual({ text: "large" });
});

test("where it was frozen meanwhile, it still writes only what was pressed", async ({ story, page }) => {
  await story.open();
  // What another page stores without this one hearing of it.
  await page.evaluate(() => localStorage.setItem("changjuan", '{"theme":"dark"}'));
  await story.switch("text", "large").click();
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem("changjuan") ?? "{}")))
    .toEqual({ theme: "dark", text: "large" });
});

test("a page that the browser has translated before it wakes works as any other", async ({ story, page }) => {
  // As Chromium does it: each text is wrapped, twice.
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      for (const text of all.filter((it) => it.data.trim() && !it.parentElement?.closest("script, style"))) {
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        outer.append(inner);
        text.replaceWith(outer);
        inner.textContent = text.data;
      }
    });
  });
  await story.open();
  await story.switch("theme", "dark").click();
  await expect(story.root).toHaveAttribute("data-theme", "dark");
  await expect(story.root).not.toHaveAttribute("data-failed");
});
