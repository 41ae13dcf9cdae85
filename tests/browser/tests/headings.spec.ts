// Guards against headings that assistive technology loses or that skip a level.

import { expect, test } from "../fixtures";
import type { Story } from "../story";

type Heading = { level: number; name: string };

/** The headings of the accessibility tree, in order. */
async function headings({ page }: Story): Promise<Heading[]> {
  const tree = await page.locator("body").ariaSnapshot();
  return [...tree.matchAll(/^\s*- '?heading "((?:[^"\\]|\\.)*)"(?:.*)\[level=(\d)\]/gm)]
    .map(([, name = "", level]) => ({ level: Number(level), name }));
}

function expectSound(found: Heading[]) {
  expect(found.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(found[0]?.level).toBe(1);
  for (const [at, { level, name }] of found.slice(1).entries()) {
    expect(level, `${name} follows ${found[at]?.name}`).toBeLessThanOrEqual((found[at]?.level ?? 0) + 1);
  }
}

const words = (text: string) => text.replace(/\s+/g, "");

async function sectionHeadings(story: Story): Promise<string[]> {
  const all = await story.page.locator("main h2").allTextContents();
  return all.map(words);
}

test("every section's heading is there, in order, and no level is skipped", async ({ story }) => {
  await story.open();
  const found = await headings(story);
  expectSound(found);
  const second = found.filter(({ level }) => level === 2).map(({ name }) => words(name));
  const expected = await sectionHeadings(story);
  expect(expected.length).toBeGreaterThan(6);
  expect(second.slice(0, expected.length)).toEqual(expected);
  expect(found.filter(({ level }) => level === 3).length).toBeGreaterThan(0);
});

test("with every section closed its heading is still there", async ({ story }) => {
  await story.open();
  await story.closeAll();
  const found = await headings(story);
  expectSound(found);
  const names = found.map(({ name }) => words(name));
  for (const heading of await sectionHeadings(story)) expect(names).toContain(heading);
});
