import fc from "fast-check";
import { expect, test } from "vitest";
import { lexemesOf } from "./lexemes";

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;

test("a text in quotes is the very text that was written, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      expect(lexemesOf(`name == ${quoted(text)} | take 3`)).toEqual([
        { is: "name", value: "name" },
        { is: "sign", value: "==" },
        { is: "text", value: text },
        { is: "sign", value: "|" },
        { is: "name", value: "take" },
        { is: "number", value: "3" },
      ]);
    }),
  );
});

test.each([
  ['"it\'s"', "it's"],
  ["'it\\'s'", "it's"],
  ["'a\\tb'", "a\tb"],
  ["'| project id'", "| project id"],
])("%s is one text", (query, value) => expect(lexemesOf(query)).toEqual([{ is: "text", value }]));

test.each(["'open", "3rd", "a-b", "name != 'a'", "'over\na line'"])("%s is refused", (query) =>
  expect(() => lexemesOf(query)).toThrow(/is not understood/),
);
