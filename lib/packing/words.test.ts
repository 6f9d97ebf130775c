import { expect, test } from "vitest";
import { unknownCell } from "@/lib/units";
import { type Packed, placementOf } from "./placement";
import { type Made, otherModel, packedOf } from "./test-rows";
import { failingWords, placementHeadline, requestWords, ruleWords, workloadName } from "./words";

const east: Made = { region: "eastus", available: 150, remaining: 150 };
const names = ["<b>Chat</b>", " ", "Search"];

function told(packed: readonly Packed[]): readonly string[] {
  const placement = placementOf(packed);
  const headline = placementHeadline(placement);
  if (placement.is === "placed") return [headline, ruleWords(placement.isBest)];
  if (placement.is === "stopped") return [headline];
  const failing = failingWords(placement.failing, names).map((part) =>
    typeof part === "string" ? part : part.foreign,
  );
  return [headline, failing.join(""), ...placement.requests.map(requestWords)];
}

test.each<[says: string, packed: readonly Packed[], sentences: readonly string[]]>([
  [
    "one that fits",
    [packedOf([east])],
    [
      "The workload fits, in 1 subscription and 1 region; the fullest pool then has 50 PTU left.",
      "Chosen of all ways: the fewest subscriptions, then the fewest regions, then the most room in the fullest pool.",
    ],
  ],
  [
    "two that do not fit together",
    [packedOf([east]), packedOf([east], { model: otherModel })],
    [
      "The 2 workloads do not fit at once: every way was tried.",
      "<b>Chat</b> and Workload 2 do not fit together, though without one of them they would: quota is short.",
      "50 PTU more, in one pool. No smaller request would do. The capacity that Azure tells is enough for it.",
    ],
  ],
  [
    "one that may fit in a place that could not be read",
    [
      packedOf([
        { ...east, available: 40, remaining: 40 },
        { region: "westus", remaining: unknownCell("not read") },
      ]),
    ],
    [
      "The workload fits nowhere: every way among the known places was tried, and 1 place could not be read.",
      "<b>Chat</b> fits nowhere, whoever else there is: quota is short.",
      "60 PTU more, in one pool. No smaller request would do. It counts on capacity beyond your quota: Azure tells that only once the quota is there.",
    ],
  ],
])("%s is told in sentences", (_says, packed, sentences) => expect(told(packed)).toEqual(sentences));

test("a search that was stopped proves nothing, and says so", () =>
  expect(placementHeadline({ is: "stopped", tries: 250_000, looked: [] })).toBe(
    "Nothing is proven: the search was stopped after 250,000 tries.",
  ));

test("a workload without a name is called by its number", () =>
  expect([0, 1, 4].map((at) => workloadName(names, at))).toEqual(["<b>Chat</b>", "Workload 2", "Workload 5"]));
