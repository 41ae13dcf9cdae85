import type { FullResult, Reporter, TestCase } from "@playwright/test/reporter";

/** Closes the run with one line that a script can read: `12 passed, 0 failed`. */
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
    const again = outcomes.filter((outcome) => outcome === "flaky").length;
    if (again > 0) console.log(`\n${again} passed only when tried again: that is a failure, too`);
    console.log(`\n${passed} passed, ${failed + Number(broken)} failed`);
  }

  printsToStdio() {
    return false;
  }
}
