import { expect, test } from "vitest";
import { ptu, regionName } from "@/lib/units";
import { type TypedWorkload, workloadOf } from "@/lib/workload";
import { sizeRows } from "./size-rows";
import { sizesCsv, sizesMarkdown, type TakenSizes } from "./take-away";
import { forbidden, offer, serverFailure } from "@/lib/offers/test-offers";

const typed: TypedWorkload = {
  rows: [{ name: "=cmd|'/c calc'!A1", requestsPerMinute: "10", promptTokens: "30", generatedTokens: "50" }],
  growth: "15",
  cachedShare: "50",
};
const workload = workloadOf(typed);
const rows = sizeRows(
  [offer("GlobalProvisionedManaged"), offer("DataZoneProvisionedManaged"), offer("ProvisionedManaged")],
  {
    coverage: { is: "whole" },
    residency: { is: "anywhere" },
    regions: new Map(),
    answerOf: (skuName, bound) => {
      if (skuName.startsWith("DataZone")) return { is: "failed", failure: forbidden() };
      if (skuName.startsWith("Provisioned")) return { is: "failed", failure: serverFailure };
      const data = { requiredPtu: ptu(bound === "cached" ? 0 : 61), deployablePtu: ptu(bound === "cached" ? 15 : 65) };
      return { is: "read", data, missing: [] };
    },
  },
);
const best = {
  ...{ region: regionName("eastus"), quota: { is: "value", value: ptu(0) } as const, askedCount: 5, regionCount: 9 },
  ...{ capacity: { is: "unknown", why: "not read" } as const, isReading: false },
};
const taken: TakenSizes = {
  models: [{ name: "gpt-4o 2024-08-06", rows, bestOf: (row) => (row.type.skuName.startsWith("Global") ? best : null) }],
  ...{ typed, where: "", regions: new Map(), link: "http://host/size?model=gpt-4o" },
  workload: workload ?? { uncached: [], cached: null },
  answers: [
    {
      about: "Global Provisioned",
      evidence: {
        ...{ operation: "calculateModelCapacity", apiVersion: "2026-09-01", at: Date.UTC(2026, 10, 21, 12) },
        ...{ source: "Sample data", clientRequestId: "our-id", requestId: null },
      },
    },
  ],
};

const lines = sizesCsv(taken).split("\r\n");

test.each([
  [
    "the upper bound, with numbers as numbers and 0 as 0",
    1,
    "GlobalProvisionedManaged,none: upper bound,61,65,4,15,5,yes,eastus,0,unknown",
  ],
  ["the lower bound", 2, "GlobalProvisionedManaged,50%: lower bound,0,15,15,15,5,yes,eastus,0,unknown"],
  [
    "what is not permitted",
    3,
    "DataZoneProvisionedManaged,none: upper bound,not permitted,not permitted,not permitted,15,5,yes,,,",
  ],
  ["what is unknown", 5, "ProvisionedManaged,none: upper bound,unknown,unknown,unknown,15,5,yes,,,"],
])("the sheet has a line for %s", (_says, at, cells) => expect(lines[at]).toContain(cells));

const markdown = sizesMarkdown(taken);

test("the text holds what was typed beside the whole numbers that were sent", () => {
  expect(markdown).toContain("Sent, growth 15%");
  expect(markdown).toMatch(/\| *10 *\| *12 *\| *30 *\| *15 *\| *50 *\|/);
  expect(markdown).toContain("Sum sent: 12 RPM, 360 input TPM, 600 output TPM.");
});

test("the text holds api-version, instant and request ids", () =>
  expect(markdown).toMatch(
    /calculateModelCapacity[^\n]*2026-09-01[^\n]*2026-11-21T12:00:00\.000Z[^\n]*our-id[^\n]*not readable/,
  ));

test("H1: a hostile name is one cell of one line", () => {
  const line = markdown.split("\n").filter((each) => each.includes("calc'!A1"));
  expect(line).toHaveLength(1);
  expect(line[0]?.match(/(?<!\\)\|/g)).toHaveLength(7);
});
