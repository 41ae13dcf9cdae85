// Guards against a page that dies, or settings that do nothing, where storage is denied (private
// windows, frames of other sites, in-app browsers).

import { expect, test } from "../fixtures";

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() { throw new DOMException("denied", "SecurityError"); },
      });
    }
  }));

test("the page wakes all the same", async ({ story }) => {
  await story.open();
  await expect(story.root).not.toHaveAttribute("data-islands-failed");
});

test("settings last as long as the page", async ({ story, page }) => {
  await story.open();
  await story.switch("theme", "dark").click();
  await expect(story.root).toHaveAttribute("data-theme", "dark");
  await story.switch("text", "large").click();
  await expect(story.root).toHaveAttribute("data-text", "large");
  await page.reload();
  await story.hydrated();
  await expect(story.root).not.toHaveAttribute("data-theme");
});
