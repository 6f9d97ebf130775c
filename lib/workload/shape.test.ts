import fc from "fast-check";
import { expect, test } from "vitest";
import { readWhole, toCallShapes, toLinked, toTyped } from "./shape";

test.each<[string, number]>([
  ["1", 1],
  [" 42 ", 42],
  ["1500", 1500],
  ["1,500", 1500],
  ["9,999,999", 9_999_999],
  ["007", 7],
])("%j is the whole number %d", (text, value) => expect(readWhole(text)).toEqual({ is: "number", value }));

test.each([
  ["", "Enter a whole number."],
  ["0", "Enter 1 or more."],
  ["-1", "Enter a whole number, such as 1500; round averages up."],
  ["1.5", "Enter a whole number, such as 1500; round averages up."],
  ["1.000,5", "Enter a whole number, such as 1500; round averages up."],
  ["1,50", "Enter a whole number, such as 1500; round averages up."],
  ["1e7", "Enter a whole number, such as 1500; round averages up."],
  ["NaN", "Enter a whole number, such as 1500; round averages up."],
  ["10000000", "Enter at most 9,999,999."],
  ["9".repeat(400), "Enter at most 9,999,999."],
])("H3: %j is answered with “%s”", (text, message) => expect(readWhole(text)).toEqual({ is: "problem", message }));

test("a shape in a link and typed are the same shape", () => {
  const figure = fc.option(fc.integer({ min: 1, max: 9_999_999 }));
  const shape = fc.record({
    name: fc.string(),
    requestsPerMinute: figure,
    promptTokens: figure,
    generatedTokens: figure,
  });
  fc.assert(fc.property(shape, (each) => void expect(toLinked(toTyped(each))).toEqual(each)));
});

test("nothing is sent while a number is missing, or without a shape", () => {
  const whole = { name: "chat", requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 };
  expect(toCallShapes([])).toBeNull();
  expect(toCallShapes([whole, { ...whole, promptTokens: null }])).toBeNull();
  expect(toCallShapes([whole])).toEqual([{ requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 }]);
});
