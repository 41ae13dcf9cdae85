import { defineConfig } from "@playwright/test";

import { args, executablePath } from "./chromium.mjs";

/**
 * Tests of gestures and of measured times: what else the machine does must not come between. They run
 * in one worker, after the others.
 */
const TIMED = /\/(address-following|counters|embed-heights|late-styles|motion-smoothness|scene-touch|(?:embed-)?viewer-\w+)\.spec\.ts$/;

/** What only a site of a specimen can show, which has every kind of graphic. */
const OF_SPECIMENS = /\/specimen\.spec\.ts$/;

/** The folder to test; `SITE=… npx playwright test` tests another one. */
const site = process.env.SITE ?? "../../dist";

export default defineConfig<{ expects: RegExp[] }>({
  testDir: "tests",
  outputDir: "results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: "pages", testIgnore: [TIMED, OF_SPECIMENS] },
    { name: "timed", testMatch: TIMED, fullyParallel: false, workers: 1 },
    { name: "specimen", testMatch: OF_SPECIMENS },
  ],
  // Tried again only to tell what is broken from what is unsteady: both fail the run.
  retries: 1,
  failOnFlakyTests: true,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./reporter.ts"]],
  webServer: {
    command: `node serve.mjs ${JSON.stringify(site)} --port 0`,
    wait: { stdout: /on (?<changjuan_site>http:\S+)/ },
    timeout: 20_000,
  },
  use: {
    baseURL: process.env.CHANGJUAN_SITE,
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Playwright's own recordings slow pages down; the tests say themselves what they saw.
    screenshot: "off",
    trace: "off",
    video: "off",
    launchOptions: { executablePath: executablePath(), args },
  },
});
