// Guards against numbers whose explanation is out of reach, or a card that takes the reader's place or focus.

import { expect, test } from "../fixtures";
import { readStep, scenes } from "../scenes";
import { recordShifts, shifts } from "../layout-shift";

const SIZES = [[390, 844], [1024, 768], [1440, 900]] as const;

for (const [width, height] of SIZES) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test("a pressed number tells what its row tells, where it can be seen, and gives the focus back", async ({ story, page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await story.open();
      await story.laidOut();
      const ids = await story.statisticIds();
      for (const id of ids.filter((_, index) => index % 4 === 0)) {
        await story.scrollTo(0);
        await story.statistic(id).evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
        const place = await story.scrollY();
        await story.statistic(id).click();
        await expect(story.smallCard).toBeVisible();
        await expect(story.smallCard).toBeFocused();
        await expect(story.smallCard).toBeInViewport({ ratio: 0.9 });
        expect(await story.scrollY(), "the page stays where it is").toBe(place);
        await expect(story.statistic(id)).toHaveAttribute("aria-expanded", "true");
        const row = page.locator(`#row-${id}`);
        await expect(story.smallCard.locator(".small-card__value")).toHaveText(await row.locator(".figures__value").innerText());
        await expect(story.smallCard.locator(".small-card__label")).toHaveText(await row.locator(".figures__label a").innerText());
        for (const remark of await row.locator(".figures__remark").allTextContents()) {
          await expect(story.smallCard.locator(".small-card__about")).toContainText(remark);
        }
        const covers = await story.smallCard.evaluate((card, id) => {
          const [box, number] = [card.getBoundingClientRect(), document.getElementById(id)!.getClientRects()[0]!];
          return box.left < number.right && number.left < box.right && box.top < number.bottom && number.top < box.bottom;
        }, `stat-${id}`);
        expect(covers, "the number stays in sight").toBe(false);
        await page.keyboard.press("Escape");
        await expect(story.smallCard).toBeHidden();
        await expect(story.statistic(id)).toBeFocused();
        await expect(story.statistic(id)).not.toHaveAttribute("aria-expanded");
      }
    });

    test("so does the number of a key card, under it where there is room", async ({ story, page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await story.open();
      await story.laidOut();
      for (const id of await story.cardIds()) {
        const number = story.card(id).locator(".card__text");
        await number.evaluate((it) => {
          const top = it.getBoundingClientRect().top - innerHeight * 0.3;
          scrollBy({ top, behavior: "instant" });
        });
        await story.settled();
        const [place, tall] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
        await number.click();
        await expect(story.smallCard).toHaveAttribute("data-place", width < 768 ? "sheet" : "under");
        await expect(story.smallCard).toBeFocused();
        await expect(story.smallCard).toBeInViewport({ ratio: 1 });
        expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual([place, tall]);
        await expect(story.smallCard.locator(".small-card__row")).toHaveAttribute("href", `#row-${id}`);
        const row = page.locator(`#row-${id}`);
        await expect(story.smallCard.locator(".small-card__label")).toHaveText(await row.locator(".figures__label a").innerText());
        for (const remark of await row.locator(".figures__remark").allTextContents()) {
          await expect(story.smallCard.locator(".small-card__about")).toContainText(remark);
        }
        const covers = await story.smallCard.evaluate((small, id) => {
          const [box, card] = [small.getBoundingClientRect(), document.getElementById(id)!.getBoundingClientRect()];
          return box.top < card.bottom && card.top < box.bottom && box.left < card.right && card.left < box.right;
        }, `card-${id}`);
        expect(covers, "the card stays in sight").toBe(false);
        await page.keyboard.press("Escape");
        await expect(number).toBeFocused();
        await expect(number).not.toHaveAttribute("aria-expanded");
      }
    });

    test("one is open at a time; a press on the number again, on the button and elsewhere closes it", async ({ story, page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await story.open();
      await story.laidOut();
      const [first = "", second = ""] = await story.statisticIds();
      await story.statistic(first).click();
      await story.statistic(second).click();
      await expect(page.locator("[aria-expanded=true]")).toHaveCount(1);
      await expect(story.statistic(second)).toHaveAttribute("aria-expanded", "true");
      await story.statistic(second).click();
      await expect(story.smallCard).toBeHidden();
      await story.statistic(first).click();
      await story.smallCard.locator(".small-card__close").click();
      await expect(story.smallCard).toBeHidden();
      await expect(story.statistic(first)).toBeFocused();
      await story.statistic(first).click();
      await page.mouse.click(5, height / 3);
      await expect(story.smallCard).toBeHidden();
    });

    test("in a scene it hides neither the number nor the graphic", async ({ story, page }) => {
      await story.open();
      await story.laidOut();
      const [scene] = await scenes(page);
      await readStep(page, scene!.number, 0);
      const number = page.locator(".scene").nth(scene!.number).locator("[data-step='0'] .stat").first();
      await number.click();
      await expect(story.smallCard).toBeVisible();
      const over = await story.smallCard.evaluate((card, scene) => {
        const box = card.getBoundingClientRect();
        const graphic = document.querySelectorAll(".scene")[scene]!.querySelector(".graphic")!.getBoundingClientRect();
        return box.left < graphic.right - 1 && graphic.left < box.right - 1 && box.top < graphic.bottom - 1 && graphic.top < box.bottom - 1;
      }, scene!.number);
      expect(over).toBe(false);
    });
  });
}

test("its links lead to the row and to the share sheet, after which it has the focus again", async ({ story, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await story.open();
  const [id = ""] = await story.statisticIds();
  await story.statistic(id).click();
  await story.smallCard.locator("[data-share]").click();
  await expect(story.sheet).toBeVisible();
  const label = await story.smallCard.locator(".small-card__label").textContent();
  await expect(story.sheet.locator(".sheet__name")).toContainText(label ?? "");
  await story.copyLink.click();
  await expect(story.status).toHaveText((await story.status.getAttribute("data-copied")) ?? "");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/f/${id}/$`));
  await story.closeSheet();
  await expect(story.smallCard.locator("[data-share]")).toBeFocused();
  await story.smallCard.locator(".small-card__row").click();
  await expect(story.smallCard).toBeHidden();
  await expect(page.locator(`#row-${id}`)).toBeInViewport();
  await expect(page.locator(`#row-${id}`)).toHaveAttribute("data-highlight", "");
});

test("opened in the margin it moves nothing", async ({ story, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await recordShifts(page);
  await story.open();
  await story.laidOut();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  const number = page.locator(".prose > p .stat").first();
  await number.click();
  await expect(story.smallCard).toHaveAttribute("data-place", "margin");
  expect(await height()).toBe(before);
  expect(await shifts(page)).toEqual([]);
  await page.keyboard.press("Escape");
});
