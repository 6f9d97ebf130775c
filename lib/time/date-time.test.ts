import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDateTime } from "./date-time";

const morning = Date.UTC(2025, 4, 6, 9, 30);

test.each<[says: string, text: string | null, expected: number | null]>([
  ["Azure's seven decimals", "2025-05-06T09:30:00.1234567Z", morning + 123],
  ["no decimals", "2025-05-06T09:30:00Z", morning],
  ["an offset", "2025-05-06T11:30:00.000+02:00", morning],
  ["spaces around it", " 2025-05-06T09:30:00Z ", morning],
  ["the first of these years", "2000-01-01T00:00:00Z", Date.UTC(2000, 0, 1)],
  ["a moment earlier is nobody's time", "1999-12-31T23:59:59.999Z", null],
  ["nor is the last year there is", "9999-12-31T23:59:59.9999999Z", null],
  ["nor the first", "0001-01-01T00:00:00Z", null],
  ["2200 is too late", "2200-01-01T00:00:00Z", null],
  ["no zone is no instant", "2025-05-06T09:30:00", null],
  ["a day alone is no instant", "2025-05-06", null],
  ["a month that is none", "2025-13-06T09:30:00Z", null],
  ["a word", "yesterday", null],
  ["a number, which engines read as a year", "2025", null],
  ["an empty text", "", null],
  ["nothing", null, null],
])("%s", (_says, text, expected) => expect(parseDateTime(text)).toBe(expected));

const years = { min: new Date("2000-01-01T00:00:00Z"), max: new Date("2199-12-31T23:59:59Z"), noInvalidDate: true };

test("every instant of these centuries is read as it was written", () =>
  fc.assert(
    fc.property(fc.date(years), (at) => {
      expect(parseDateTime(at.toISOString())).toBe(at.getTime());
    }),
  ));

test("whatever the text, it is an instant of these centuries or unknown", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
      ),
      (text) => {
        const at = parseDateTime(text);
        expect(at === null || (at >= Date.UTC(2000, 0, 1) && at < Date.UTC(2200, 0, 1))).toBe(true);
      },
    ),
  ));
