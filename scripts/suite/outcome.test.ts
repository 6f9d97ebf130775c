import { expect, test } from "vitest";
import { asTests } from "./outcome.mjs";
import { playwrightCounts, playwrightFailures, vitestCounts, vitestFailures } from "./test-reports.mjs";

const done = (code: number) => ({ code, output: "said", seconds: 1 });

test.each([
  ["all passed", 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
  ["one failed", 1, { passed: 2, failed: 1 }, { passed: 2, failed: 1 }],
  ["a runner that died before its report counts as one", 1, null, { passed: 0, failed: 1 }],
  ["a runner that fails without a failing test counts as one", 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
  ["no test at all counts as one", 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
])("%s", (_says, code, counts, expected) => expect(asTests("unit", done(code), counts)).toMatchObject(expected));

test("a test file that cannot be loaded is a failure, though no test in it failed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 });
});

test("an error outside every test is a failure end to end", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2 });
});

test("a failed test is named with its reason before the runner's own words", () => {
  const failed = { fullName: "sizes › a size is a size", status: "failed", failureMessages: ["expected 4\n\n  at x"] };
  const testResults = [{ status: "failed", assertionResults: [{ fullName: "fine", status: "passed" }, failed] }];
  const failures = vitestFailures({ numPassedTests: 1, numFailedTests: 1, testResults });
  const { output } = asTests("unit", done(1), { passed: 1, failed: 1 }, failures);
  expect(output).toBe("  sizes › a size is a size\n    expected 4\n      at x\n\nsaid");
});

test("a failed test end to end is named with its place, however deep it stands", () => {
  const spec = {
    ...{ title: "Enter calculates", file: "size.e2e.ts", line: 7, ok: false },
    tests: [{ results: [{ errors: [{ message: "\u001b[31mnot visible\u001b[39m" }] }] }],
  };
  const stats = { expected: 0, unexpected: 1, flaky: 0 };
  const suites = [{ specs: [{ ...spec, ok: true }], suites: [{ specs: [spec] }] }];
  expect(playwrightFailures({ stats, errors: [], suites })).toEqual([
    "  size.e2e.ts:7 Enter calculates\n    not visible",
  ]);
});
