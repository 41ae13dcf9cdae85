// Guards against downloads that a reader who saves data did not ask for, and against a first press
// that is lost while the app is fetched.

import type { Page } from "@playwright/test";

import { counted, record, recorded } from "../counting";
import { expect, test } from "../fixtures";
import { saveData } from "../network";
import type { Story } from "../story";

const APP = /\.wasm$|changjuan-[^/]*\.js$/;

function requestsForTheApp(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (APP.test(new URL(request.url()).pathname)) requests.push(request.url());
  });
  return requests;
}

/** Long enough for an idle callback with its longest delay, and everything that follows it. */
async function expectNoStart(story: Story, requests: string[]) {
  await story.page.waitForLoadState("networkidle");
  await story.readToTheEnd();
  await story.page.waitForLoadState("networkidle");
  expect(requests).toEqual([]);
  await expect(story.root).not.toHaveAttribute("data-hydrated");
}

test("nothing of the app is fetched before the first interaction", async ({ story, page }) => {
  await saveData(page);
  const requests = requestsForTheApp(page);
  await story.goto();
  await expectNoStart(story, requests);
  await page.locator("h1").click();
  await story.hydrated();
  expect(requests.length).toBeGreaterThanOrEqual(2);
});

test("the first key starts it too", async ({ story, page }) => {
  await saveData(page);
  await story.goto();
  await page.keyboard.press("Tab");
  await story.hydrated();
});

test("the press that started it does what it was meant for", async ({ story, page }) => {
  await saveData(page);
  const requests = requestsForTheApp(page);
  await story.goto();
  const link = page.locator("figure a[data-photo]").first();
  await link.scrollIntoViewIfNeeded();
  expect(requests).toEqual([]);
  const address = page.url();
  await link.click();
  await story.hydrated();
  await expect(story.viewer).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
});

test("numbers do not count", async ({ story, page }) => {
  await saveData(page);
  await story.goto();
  await page.locator("h1").click();
  await story.hydrated();
  await record(page);
  await story.readToTheEnd();
  await counted(page);
  expect((await recorded(page)).starts).toEqual({});
});

test("the page's own switch saves from the next visit on", async ({ story, page }) => {
  await story.open();
  await story.switch("saving", "on").click();
  await expect(story.root).toHaveAttribute("data-saving", "on");
  const requests = requestsForTheApp(page);
  await page.reload();
  await expectNoStart(story, requests);
});
