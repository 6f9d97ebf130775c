import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNumber } from "@/lib/units";
import { readWhole, toCallShapes, toLinked, toTyped } from "./shape";
import { anyText } from "./test-workloads";

test.each<[string, number]>([
  ["1", 1],
  [" 42 ", 42],
  ["1500", 1500],
  ["1,500", 1500],
  ["9,999,999", 9_999_999],
  ["007", 7],
  ["1 500", 1500],
  ["1\u00a0500", 1500],
  ["1\u202f500\u202f000", 1_500_000],
  ["1'500", 1500],
  ["1’500’000", 1_500_000],
  ["\u00a012\t", 12],
])("%j is the whole number %d", (text, value) => expect(readWhole(text)).toEqual({ is: "number", value }));

test.each([
  ["", "Enter a whole number."],
  ["0", "Enter 1 or more."],
  ["-1", "Enter a whole number, such as 1500; round averages up."],
  ["1.5", "Enter a whole number, such as 1500; round averages up."],
  ["1.000,5", "Enter a whole number, such as 1500; round averages up."],
  ["1,50", "Enter a whole number, such as 1500; round averages up."],
  ["1e7", "Enter a whole number, such as 1500; round averages up."],
  ["0,500", "Enter a whole number, such as 1500; round averages up."],
  ["1.500", "Enter a whole number, such as 1500; round averages up."],
  ["1,500 000", "Enter a whole number, such as 1500; round averages up."],
  ["10 30", "Enter a whole number, such as 1500; round averages up."],
  ["1, 500", "Enter a whole number, such as 1500; round averages up."],
  ["1,5000", "Enter a whole number, such as 1500; round averages up."],
  ["0x10", "Enter a whole number, such as 1500; round averages up."],
  ["Infinity", "Enter a whole number, such as 1500; round averages up."],
  ["٤٢", "Enter a whole number, such as 1500; round averages up."],
  ["NaN", "Enter a whole number, such as 1500; round averages up."],
  ["10000000", "Enter at most 9,999,999."],
  ["9".repeat(400), "Enter at most 9,999,999."],
])("H3: %j is answered with “%s”", (text, message) => expect(readWhole(text)).toEqual({ is: "problem", message }));

test("a number is read the same however its thousands are parted", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.constantFrom(",", " ", "\u00a0", "\u202f", "'", "’"),
      (value, mark) =>
        void expect(readWhole(writeNumber(value).replaceAll(",", mark))).toEqual({ is: "number", value }),
    ),
  ));

test("whatever is typed is a whole number from 1 to 9,999,999, or has words for what is wrong", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText, fc.double().map(String)), (text) => {
      const typed = readWhole(text);
      if (typed.is === "problem") expect(typed.message).toMatch(/^Enter .+\.$/);
      else expect(Number.isInteger(typed.value) && typed.value >= 1 && typed.value <= 9_999_999).toBe(true);
    }),
  ));

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
