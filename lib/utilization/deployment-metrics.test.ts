import { expect, test } from "vitest";
import { deploymentMetrics, type SpillFacts, statusTotals } from "./deployment-metrics";
import { utilizationHeadline } from "./headline";
import { minutes, open, read, requests, seriesOf, utilization } from "./test-readings";

const alone: SpillFacts = { spilloverTo: null, sources: 0, targets: [] };
const spills: SpillFacts = { spilloverTo: "overflow", sources: 1, targets: ["overflow"] };

const hot = [
  utilization(minutes([60, 100, 120]), minutes([40, 80, 110])),
  requests(minutes([90, 90, 90]), "200"),
  requests(minutes([null, 4, 6]), "429"),
  requests(minutes([1, null, null]), "500"),
];
const overflow = requests(minutes([null, 4, 3]), "200", "overflow", "True");

test("requests are told apart by status", () =>
  expect(statusTotals(deploymentMetrics(seriesOf([read(hot)]), alone))).toMatchObject({
    ...{ succeeded: 270, tooMany: 10, others: 1, spilled: 0 },
  }));

test.each<[says: string, rows: typeof hot, spill: SpillFacts | null, expected: object]>([
  ["without a target every 429 reached the caller", hot, alone, { is: "counted", rejected: 10 }],
  ["what the target answered did not", [...hot, overflow], spills, { is: "counted", rejected: 3, spilled: 7 }],
  [
    "a target that others use too tells nothing of ours",
    [...hot, overflow],
    { ...spills, sources: 2 },
    { is: "between", why: { is: "target-shared", sources: 2 } },
  ],
  ["a target without spilled calls is absent", hot, spills, { is: "between", why: { is: "target-absent" } }],
  [
    "where deployments were not read, the target is not known",
    hot,
    null,
    { is: "between", why: { is: "target-not-known" } },
  ],
  [
    "a call may name a target that the deployment does not",
    [...hot, overflow],
    alone,
    { is: "between", why: { is: "target-not-known" } },
  ],
  [
    "what a target answered is another's where another names it",
    [...hot, overflow],
    { ...alone, targets: ["Overflow"] },
    { is: "counted", rejected: 10, spilled: 0 },
  ],
])("rejected to the caller: %s", (_says, rows, spill, expected) =>
  expect(deploymentMetrics(seriesOf([read(rows)]), spill).rejected).toMatchObject(expected),
);

test("while a piece is on its way, requests are not known, and never 0", () => {
  const metrics = deploymentMetrics(seriesOf([read(hot), open]), alone);
  expect([metrics.isOpen, deploymentMetrics(seriesOf([read(hot)]), alone).isOpen]).toEqual([true, false]);
  expect(metrics.rejected).toEqual({ is: "unknown" });
  expect(statusTotals(metrics)).toMatchObject({ succeeded: null, tooMany: null, others: null, spilled: null });
});

const told = (rows: typeof hot, name = "chat") => ({ name, metrics: deploymentMetrics(seriesOf([read(rows)]), alone) });
const calm = [utilization(minutes([60, 60, 60]), minutes([40, 40, 40]))];

test.each([
  ["nothing is chosen", [], "Choose deployments to see how full they are."],
  ["of one", [told(hot)], "Touched 100% in 2 minutes in the last hour, full in 1; 3.56% of calls were turned away."],
  ["one of two", [told(hot), told(calm, "b")], "chat of 2 touched 100%."],
  ["none of two", [told(calm), told(calm, "b")], "None of 2 deployments touched 100%."],
  ["one is not known", [told(hot), { name: "b", metrics: null }], "chat of 2 touched 100%; of 1 nothing was measured."],
  ["M5: no metrics", [told([]), told([], "b")], "No utilization was measured for the chosen deployments."],
])("headline: %s", (_says, deployments, expected) =>
  expect(utilizationHeadline({ deployments, range: "1h", zone: "utc", isReading: false })).toBe(expected),
);
