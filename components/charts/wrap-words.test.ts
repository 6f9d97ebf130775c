import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapWords } from "./wrap-words";

const characters = (text: string) => text.length;

test.each<[says: string, text: string, lines: readonly string[]]>([
  ["what just fits is one line", "only twice", ["only twice"]],
  ["what does not fit goes on below", "only the dots are answers", ["only the", "dots are", "answers"]],
  ["a word that is too long has a line of its own", "an unforgettable word", ["an", "unforgettable", "word"]],
  ["nothing has no line", " ", []],
])("%s", (_says, text, lines) => expect(wrapWords(text, 10, characters)).toEqual(lines));

test("no word is lost, and no line of several words is too wide", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/));
  fc.assert(
    fc.property(words, fc.nat(40), (all, limit) => {
      const lines = wrapWords(all.join(" "), limit, characters);
      expect(lines.join(" ")).toBe(all.join(" "));
      expect(lines.every((line) => line.length <= limit || !line.includes(" "))).toBe(true);
    }),
  );
});
