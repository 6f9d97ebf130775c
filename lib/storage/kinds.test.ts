import { expect, test } from "vitest";
import { type Kept, keptWords } from "./kinds";

test.each<[words: string, kept: readonly Kept[]]>([
  ["nothing", []],
  ["nothing", [{ what: "headroom plans", count: 0 }]],
  ["1 plan", [{ what: "headroom plans", count: 1 }]],
  [
    "2 plans and 1,200 looks of the watch on Regions",
    [
      { what: "headroom", count: 1_200 },
      { what: "headroom plans", count: 2 },
    ],
  ],
  [
    "3 plans, 1 look of the watch on Regions and 3 records of another release",
    [
      { what: "headroom plans", count: 1 },
      { what: "headroom", count: 1 },
      { what: "headroom notes", count: 1 },
      { what: "constructor", count: 2 },
      { what: "headroom plans", count: 2 },
    ],
  ],
])("what is kept, in words: %s", (words, kept) => expect(keptWords(kept)).toBe(words));
