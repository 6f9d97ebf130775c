import { expect, test } from "vitest";
import { asTests, playwrightCounts, vitestCounts } from "./outcome.mjs";

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
