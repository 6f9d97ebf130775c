import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { sizeHref } from "./search-params";

/** The worst questions that fit on the screen: a link has to stay under 8,000 characters as the address bar holds it. */

const longest = "x".repeat(100);
const model = { model: longest, version: longest, format: longest };
const id = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

const lengthOf = (name: string, subscriptionCount: number) =>
  new URL(
    sizeHref({
      ...model,
      also: Array(5).fill(model),
      shapes: Array(64).fill({
        name,
        requestsPerMinute: 9_999_999,
        promptTokens: 9_999_999,
        generatedTokens: 9_999_999,
      }),
      growth: -90,
      cached: 99,
      stay: { is: "region", region: regionName("x".repeat(40)) },
      calculateWith: id,
      focus: 6,
      type: longest,
      fit: 9_999_999,
      subscriptions: Array(subscriptionCount).fill(id),
    }),
    "https://headroom.example.com",
  ).href.length;

const NAMES: [says: string, letter: string][] = [
  ["letters", "x"],
  ["spaces", " "],
  ["apostrophes", "'"],
  ["quotes", '"'],
  ["per cent signs", "%"],
  ["tildes, which part the shapes", "~"],
  ["commas, which part the numbers", ","],
  ["plus signs", "+"],
  ["ampersands", "&"],
  ["backticks", "`"],
  ["backslashes", "\\"],
  ["brackets", "[]{}|^"],
  ["control characters", "\u0001"],
  ["accents", "é"],
  ["Chinese letters", "漢"],
  ["emoji", "😀"],
  ["families of emoji", "👨‍👩‍👧"],
  ["Arabic letters", "م"],
  ["right-to-left marks", "\u202e"],
];

test.each(NAMES)("6 models of the longest names, 64 rows and all filters, with names of %s", (_says, letter) => {
  for (const length of [1, 2, 4, 6, 8, 12, 16, 24, 32]) {
    const name = letter.repeat(length).slice(0, length);
    expect(lengthOf(name, 1)).toBeLessThan(8_000);
  }
});
