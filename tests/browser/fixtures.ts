import { test as base, expect, type Browser, type Page } from "@playwright/test";

import { Story } from "./story";

/** Told by the page itself, so that each violation is one message, with what was refused. */
function reportViolations() {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`securitypolicyviolation: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** What Chromium says, without a reason, of a page that is left in the midst of fetching a file. */
const LEFT = /^Fetch API cannot load \S+\. $/;

/** Everything a page says, throws, violates or asks of strangers. */
export function listenForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (!LEFT.test(message.text())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error}`));
  page.context().on("request", (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") problems.push(`third party: ${href}`);
  });
  return problems;
}

type Fixtures = {
  /** The problems that a test brings about itself; any other fails it. */
  expects: RegExp[];
  /** What the page has complained about so far. */
  problems: string[];
  story: Story;
};

export const test = base.extend<Fixtures>({
  expects: [[], { option: true }],
  problems: [
    async ({ page, expects }, use) => {
      await page.addInitScript(reportViolations);
      const problems = listenForProblems(page);
      await use(problems);
      const unexpected = problems.filter((problem) => !expects.some((it) => it.test(problem)));
      expect(unexpected, "the page complained").toEqual([]);
    },
    { auto: true },
  ],
  story: async ({ page }, use) => use(new Story(page)),
});

/** For `test.use`: the tests that follow bring about these problems themselves. */
export const expecting = (...problems: RegExp[]) => ({
  // Wrapped, because Playwright takes a bare list of two for a value and its options.
  expects: [problems, { scope: "test" }] as [RegExp[], { scope: "test" }],
});

/** The story as a browser without scripts shows it. */
export async function withoutScripts<T>(
  browser: Browser,
  baseURL: string | undefined,
  look: (story: Story) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  try {
    const story = new Story(await context.newPage());
    await story.goto();
    return await look(story);
  } finally {
    await context.close();
  }
}

export { expect };
