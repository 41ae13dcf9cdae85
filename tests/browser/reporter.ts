import { stripVTControlCharacters } from "node:util";

import type { FullResult, Reporter, TestCase } from "@playwright/test/reporter";

/** What a test said when it failed first, on one line. */
function reason(test: TestCase): string {
  const error = test.results.find((result) => result.error)?.error;
  return stripVTControlCharacters(error?.message ?? "").replace(/\s+/g, " ").slice(0, 300);
}

/**
 * Closes the run with lines that a script can read: each test that failed, with its place and why, then
 * `12 passed, 0 failed`.
 */
export default class Counts implements Reporter {
  private tests = new Map<string, TestCase>();

  onTestEnd(test: TestCase) {
    this.tests.set(test.id, test);
  }

  onEnd(result: FullResult) {
    const outcomes = [...this.tests.values()].map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === "expected").length;
    // What a report does not have, such as a painting, is not tested on its page.
    const skipped = outcomes.filter((outcome) => outcome === "skipped").length;
    const failed = this.tests.size - passed - skipped;
    // A run that was cut short or found no tests has failed, whatever its tests say.
    const broken = failed === 0 && (result.status !== "passed" || passed === 0);
    console.log();
    for (const test of this.tests.values()) {
      const outcome = test.outcome();
      if (outcome === "expected" || outcome === "skipped") continue;
      // A test that passes only when it is tried again is a failure, too.
      const how = outcome === "flaky" ? "passed only when tried again" : "failed";
      console.log(`${how}: ${test.titlePath().filter(Boolean).join(" › ")}: ${reason(test)}`);
    }
    console.log(`${passed} passed, ${failed + Number(broken)} failed`);
  }

  printsToStdio() {
    return false;
  }
}
