// Guards against a count that shows a wrong number: zero, beyond the target, backwards, one that
// stays, one that a screen reader hears or a print-out keeps.

import { counted, record, recorded, scaled, type Frame } from "../counting";
import { expect, test } from "../fixtures";
import type { Story } from "../story";
import { wordsOf } from "../text";

/** Cards that may count and lie far enough below that loading cannot have shown them. */
function laterCards(story: Story): Promise<string[]> {
  return story.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-stat]:has([data-token])")]
      .filter((card) => card.getBoundingClientRect().top > innerHeight * 1.5)
      .map((card) => card.dataset.stat ?? ""));
}

function expectTrueFrames(frames: Frame[], target: string[], text: string) {
  for (const [place, token] of target.entries()) {
    const goal = scaled(token);
    let last = 0n;
    for (const frame of frames) {
      const shown = scaled(frame.tokens[place] ?? "");
      expect(shown.decimals, `decimals of ${frame.text}`).toBe(goal.decimals);
      expect(shown.value, `${frame.text} is no zero`).toBeGreaterThan(0n);
      expect(shown.value * 5n, `${frame.text} begins at 60 %`).toBeGreaterThanOrEqual(goal.value * 3n - 5n);
      expect(shown.value, `${frame.text} does not go back`).toBeGreaterThanOrEqual(last);
      expect(shown.value, `${frame.text} does not go beyond`).toBeLessThanOrEqual(goal.value);
      last = shown.value;
    }
  }
  // Only the tokens change.
  for (const frame of frames) {
    const words = frame.tokens.reduce((words, shown, place) => words.replace(shown, target[place] ?? ""), frame.text);
    expect(words).toBe(text);
  }
}

test("frames rise from 60 % to the number itself, and nothing else ever shows", async ({ story, page }) => {
  test.setTimeout(60_000);
  await story.open();
  const later = await laterCards(story);
  expect(later.length).toBeGreaterThan((await story.cardIds()).length / 2);
  await record(page);
  for (const id of later) {
    // Its neighbours may have brought it into view.
    if ((await recorded(page)).starts[id]) continue;
    await story.card(id).evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
    await page.waitForFunction((id) => window.recording.starts[id], id);
    await counted(page);
  }
  const { frames, starts, most } = await recorded(page);
  expect(Object.keys(starts).sort()).toEqual([...later].sort());
  expect(Object.values(starts).every((count) => count === 1), "each counts once").toBe(true);
  expect(most).toBeLessThanOrEqual(6);
  for (const id of later) {
    const text = story.card(id).locator(".card__text");
    const target = await text.locator("[data-token]").allTextContents();
    const own = frames.filter((frame) => frame.card === id);
    expect(own.length, id).toBeGreaterThan(1);
    expectTrueFrames(own, target, (await text.textContent()) ?? "");
    // The last frame is the number itself, without any overlay.
    await expect(text).toHaveCSS("opacity", "1");
    await expect(text).toHaveText(await wordsOf(story.statistic(id)));
    const lasted = (own.at(-1)?.time ?? 0) - (own[0]?.time ?? 0);
    expect(lasted, `${id} is done within 1.2 s and a few frames`).toBeLessThan(1_200 + 250);
  }
});

test("the card's own text and name stay as they are while it counts (A-6)", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  const before = await story.card(id).ariaSnapshot();
  await record(page);
  await story.card(id).scrollIntoViewIfNeeded();
  await expect(story.card(id).locator("[data-counting]")).toBeVisible();
  expect(await story.card(id).ariaSnapshot()).toBe(before);
  await expect(story.card(id).locator(".card__overlay")).toHaveAttribute("aria-hidden", "true");
  await counted(page);
  expect(await story.card(id).ariaSnapshot()).toBe(before);
  expect((await recorded(page)).spoken).toEqual([]);
});

test("a count lies exactly over its number", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  const shift = await story.card(id).evaluate(async (card) => {
    const number = card.querySelector(".card__number")!;
    const before = number.getBoundingClientRect();
    card.scrollIntoView({ block: "center", behavior: "instant" });
    while (!number.querySelector(".card__overlay")) await new Promise(requestAnimationFrame);
    const overlay = number.querySelector(".card__overlay")!.getBoundingClientRect();
    const text = number.querySelector(".card__text")!.getBoundingClientRect();
    const after = number.getBoundingClientRect();
    return {
      size: Math.max(Math.abs(after.width - before.width), Math.abs(after.height - before.height)),
      left: Math.abs(overlay.left - text.left),
      bottom: Math.abs(overlay.bottom - text.bottom),
    };
  });
  expect(shift.size).toBeLessThanOrEqual(0.5);
  expect(shift.left).toBeLessThanOrEqual(1);
  expect(shift.bottom).toBeLessThanOrEqual(1);
  await counted(page);
});

test("it begins when half of the card can be seen, not before", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  await record(page);
  const bring = (share: number) => story.card(id).evaluate((card, share) => {
    const box = card.getBoundingClientRect();
    scrollBy({ top: box.top + box.height * share - innerHeight, behavior: "instant" });
  }, share);
  await bring(0.3);
  await story.settled();
  expect((await recorded(page)).starts[id]).toBeUndefined();
  await bring(0.7);
  await expect(story.card(id).locator("[data-counting]")).toBeVisible();
  expect((await recorded(page)).seen[id]).toBeGreaterThanOrEqual(0.5);
});

test("what was in the window at the start, and what has counted, does not count again", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  await record(page);
  await story.card(id).scrollIntoViewIfNeeded();
  await expect(story.card(id).locator("[data-counting]")).toBeVisible();
  await counted(page);
  await story.scrollTo(0);
  await story.card(id).scrollIntoViewIfNeeded();
  await story.settled();
  await counted(page);
  expect((await recorded(page)).starts[id]).toBe(1);

  await story.goto(`?again#card-${id}`);
  await story.hydrated();
  await record(page);
  await story.settled();
  expect((await recorded(page)).starts[id]).toBeUndefined();
});

test("what is flung past does not count, what the page comes to rest at does", async ({ story, page }) => {
  await story.open();
  await story.laidOut();
  const [id = ""] = await laterCards(story);
  const counting = await story.card(id).evaluate(async (card) => {
    const frame = () => new Promise(requestAnimationFrame);
    const scroll = (top: number) => scrollBy({ top, behavior: "instant" });
    scroll(card.getBoundingClientRect().top - 2 * innerHeight);
    await frame();
    const seen: boolean[] = [];
    while (card.getBoundingClientRect().top > innerHeight * 0.4) {
      scroll(innerHeight / 8);
      await frame();
      seen.push(card.querySelector(".card__overlay") !== null);
    }
    return seen;
  });
  expect(counting.length).toBeGreaterThan(8);
  expect(counting).not.toContain(true);
  await expect(story.card(id).locator("[data-counting]")).toBeVisible();
  await counted(page);
});

test("a jump past a card ends its count for good", async ({ story, page }) => {
  await story.open();
  // Until then the end lies where estimated heights put it, with cards in view on the way.
  await story.laidOut();
  const later = await laterCards(story);
  await record(page);
  await story.scrollTo("end");
  expect((await recorded(page)).starts).toEqual({});
  await page.evaluate(() => {
    const cards = [...document.querySelectorAll("[data-stat]:has([data-token])")];
    cards.at(-1)!.scrollIntoView({ block: "center", behavior: "instant" });
  });
  await story.settled();
  const { starts } = await recorded(page);
  expect(starts, `${later.length} cards were passed`).toEqual({});
});

test("a card that leaves the window while it counts is done", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  await story.card(id).scrollIntoViewIfNeeded();
  await expect(story.card(id).locator("[data-counting]")).toBeVisible();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
  await expect(story.card(id).locator("[data-counting]")).toHaveCount(0, { timeout: 500 });
});

/** Brings the first later card up, and does `act` in the frame in which its overlay is there. */
async function inMidCount(story: Story, act: "print" | "hide" | "switch") {
  const [id = ""] = await laterCards(story);
  const left = await story.card(id).evaluate(async (card, act) => {
    card.scrollIntoView({ block: "center", behavior: "instant" });
    while (!card.querySelector(".card__overlay")) await new Promise(requestAnimationFrame);
    if (act === "print") dispatchEvent(new Event("beforeprint"));
    if (act === "hide") {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }
    if (act === "switch") document.querySelector<HTMLElement>('[data-switch="motion"]')!.click();
    if (act === "switch") await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.querySelectorAll(".card__overlay, [data-counting]").length;
  }, act);
  return { id, left };
}

for (const [act, what] of [["print", "printing"], ["hide", "hiding the page"], ["switch", "the motion switch"]] as const) {
  test(`${what} in mid-count shows the number at once`, async ({ story }) => {
    await story.open();
    const { id, left } = await inMidCount(story, act);
    expect(left).toBe(0);
    const text = story.card(id).locator(".card__text");
    await expect(text).toHaveCSS("opacity", "1");
    await expect(text).toHaveText(await wordsOf(story.statistic(id)));
  });
}

test("a print-out made in mid-count hides the overlay by itself", async ({ story, page }) => {
  await story.open();
  const [id = ""] = await laterCards(story);
  await story.card(id).locator(".card__number").evaluate((number) => {
    const overlay = number.querySelector(".card__text")!.cloneNode(true) as Element;
    overlay.className = "card__overlay";
    number.append(overlay);
    number.setAttribute("data-counting", "");
  });
  await page.emulateMedia({ media: "print" });
  // On paper more cards come into view, and may begin to count behind it.
  await expect(story.card(id).locator(".card__overlay").first()).toBeHidden();
  await expect(story.card(id).locator(".card__text")).toHaveCSS("opacity", "1");
});
