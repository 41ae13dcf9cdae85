// Guards against one island that cannot start taking the others with it.

import { expect, test } from "../fixtures";

const LACKS = [
  { api: "IntersectionObserver", island: "the counters" },
  { api: "ResizeObserver", island: "the bar" },
] as const;

for (const { api, island } of LACKS) {
  test(`without ${api} ${island} alone fails`, async ({ story, page }) => {
    await page.addInitScript((api) => { Reflect.deleteProperty(window, api); }, api);
    await story.open();
    await expect(story.root).toHaveAttribute("data-islands-failed", "1");
    await expect(story.root).not.toHaveAttribute("data-failed");

    await story.closeAll();
    await story.openAll();
    await page.locator('[data-filter="section"]').selectOption({ index: 1 });
    await expect(page.locator(".figures__row:visible").first()).toBeVisible();
    await expect(page.locator(".figures__row[hidden]").first()).toBeHidden();
    await story.switch("theme", "dark").click();
    await expect(story.root).toHaveAttribute("data-theme", "dark");
    await page.locator("a[data-photo]").first().click();
    await expect(story.viewer).toBeVisible();
  });
}

test("a whole page reports no failed island", async ({ story }) => {
  await story.open();
  await expect(story.root).not.toHaveAttribute("data-islands-failed");
});

test("numbers stay still and true without the counters", async ({ story, page }) => {
  await page.addInitScript(() => { Reflect.deleteProperty(window, "IntersectionObserver"); });
  await story.open();
  await story.readToTheEnd();
  await expect(page.locator(".card__overlay")).toHaveCount(0);
  for (const id of await story.cardIds()) {
    await expect(story.card(id).locator(".card__text")).toBeVisible();
  }
});
