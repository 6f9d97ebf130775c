import fc from "fast-check";
import { expect, test } from "vitest";
import { writeExact } from "./exact-number";

test.each<[says: string, value: number, text: string]>([
  ["whole", 100, "100"],
  ["0 is a value", 0, "0"],
  ["two decimals", 97.3333, "97.33"],
  ["what has not reached 100 does not read so", 99.9999, "99.99"],
  ["no zeros at the end", 12.5, "12.5"],
  ["a zero in the middle", 12.05, "12.05"],
  ["what a computer cannot hold exactly", 8.2, "8.2"],
  ["grouped", 1_204_512.25, "1,204,512.25"],
])("%s", (_says, value, text) => expect(writeExact(value)).toBe(text));

test("hundredths are written as they are; nothing is ever written as more than it is", () => {
  const read = (text: string) => Number(text.replaceAll(",", ""));
  fc.assert(
    fc.property(fc.nat(1e8), fc.double({ min: 0, max: 1e9, noNaN: true }), (hundredths, value) => {
      expect(read(writeExact(hundredths / 100))).toBe(hundredths / 100);
      expect(read(writeExact(value))).toBeLessThanOrEqual(value + 1e-7);
    }),
  );
});
