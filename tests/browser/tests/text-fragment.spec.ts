// Guards against links to a phrase (`#:~:text=`) that end at a closed section, or that start-up
// leads away from.

import { expect, test } from "../fixtures";
import type { Story } from "../story";

/** A phrase from the middle of the last section, between two punctuation marks, found once. */
function phraseOf(story: Story): Promise<{ section: string; phrase: string }> {
  return story.page.evaluate(() => {
    const all = document.body.textContent ?? "";
    const section = [...document.querySelectorAll<HTMLElement>(".chapter[id]")].at(-1)!;
    const walker = document.createTreeWalker(section.querySelector(".part .prose")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const phrase = (node.textContent ?? "").split(/[，。；：、（）“”《》！？]/)
        .find((words) => words.length >= 8 && all.split(words).length === 2);
      if (phrase) return { section: section.id, phrase };
    }
    throw new Error("no phrase was found");
  });
}

/** How far the phrase is from the window's top, px, if all of it is in the window. */
function topOf(story: Story, phrase: string): Promise<number | null> {
  return story.page.evaluate((phrase) => {
    const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(phrase) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + phrase.length);
      const { top, bottom, height } = range.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight ? top : null;
    }
    return null;
  }, phrase);
}

test("a phrase in a section that was closed", async ({ story, page }) => {
  await story.open();
  const { section, phrase } = await phraseOf(story);
  await story.closeAll();
  expect(await topOf(story, phrase)).toBeNull();
  await page.goto(`./#:~:text=${encodeURIComponent(phrase)}`);
  await expect(story.body(section)).toHaveAttribute("open", "");
  await story.settled();
  expect(await topOf(story, phrase)).not.toBeNull();
});

test("a phrase together with its section's id", async ({ story, page }) => {
  await story.open();
  const { section, phrase } = await phraseOf(story);
  await story.closeAll();
  await page.goto(`./#${section}:~:text=${encodeURIComponent(phrase)}`);
  await expect(story.body(section)).toHaveAttribute("open", "");
  await story.settled();
  expect(await topOf(story, phrase)).not.toBeNull();
});

test("loaded anew, start-up stays at the phrase", async ({ story }) => {
  await story.open();
  const { section, phrase } = await phraseOf(story);
  await story.open(`?anew#${section}:~:text=${encodeURIComponent(phrase)}`);
  await story.settled();
  expect(await topOf(story, phrase)).not.toBeNull();
});
