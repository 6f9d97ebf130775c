import { expect, test } from "vitest";
import { unknownCell, valueCell } from "@/lib/units";
import { bestRegion } from "./best-region";
import { capacities, failed, open, POOL, pools, type Quota, quotas, remaining, usage, ZONE } from "./test-capacities";
import { forbidden, offer, offerIn, rule, serverFailure } from "@/lib/offers/test-offers";

const across = offerIn(ZONE, "eastus", "westus", "uksouth");
const free = { eastus: 500, westus: 300, uksouth: 100 };

test.each<[says: string, quota: Quota, figure: object]>([
  ["what is left of it", pools(usage(500, 120)), valueCell(380)],
  ["A13: more used than the limit leaves 0, not less", pools(usage(100, 130)), valueCell(0)],
  ["all used leaves 0", pools(usage(100, 100)), valueCell(0)],
  ["a limit of 0 is 0", pools(usage(0, 0)), valueCell(0)],
  ["parts of a PTU cannot be deployed", pools(usage(100, 0.5)), valueCell(99)],
  ["A13: a limit of -1 says nothing", pools(usage(-1, 0)), unknownCell("Azure names no limit here")],
  ["A7: no limit that can be read", pools(usage(null, 0)), unknownCell("Azure's quota held no number here")],
  ["A7: no use that can be read", pools(usage(100, null)), unknownCell("Azure's quota held no number here")],
  ["a pool is found whatever its casing", pools(usage(9, 0, "x"), usage(7, 0, POOL.toUpperCase())), valueCell(7)],
  ["A13: no pool of that name", pools(usage(9, 0, "another")), unknownCell(`no quota named ${POOL}`)],
  ["no pool at all", pools(), unknownCell(`no quota named ${POOL}`)],
  [
    "P3: a pool that may stand in the part that is missing",
    { is: "read", data: [], missing: [serverFailure] },
    unknownCell("quota was read in part"),
  ],
  [
    "P3: a pool that stands in the part that was read",
    { is: "read", data: [usage(9, 1)], missing: [serverFailure] },
    valueCell(8),
  ],
  ["on its way", open, { is: "loading" }],
  ["a failure", failed(serverFailure), unknownCell("quota could not be read")],
  [
    "I4: a refusal names the role",
    failed(forbidden()),
    { is: "not-permitted", role: "Cognitive Services Contributor" },
  ],
])("quota: %s", (_says, quota, figure) =>
  expect(bestRegion(across, capacities(free), quotas({ eastus: quota })).quota).toEqual(figure),
);

test("where the catalogue does not say which quota a type draws from, it is unknown", () =>
  expect(
    bestRegion(offer(ZONE, { eastus: rule(15, 5) }, null), capacities(free), quotas({ eastus: remaining(9) })),
  ).toMatchObject({ region: "eastus", quota: { is: "unknown" }, capacity: valueCell(500) }));
