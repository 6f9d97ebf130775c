import { expect, test } from "vitest";
import { type Figure, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import { bestRegion } from "./best-region";
import { capacities, failed, open, POOL, pools, type Quota, quotas, remaining, usage, ZONE } from "./test-capacities";
import { forbidden, offer, offerIn, rule, serverFailure } from "@/lib/offers/test-offers";

const across = offerIn(ZONE, "eastus", "westus", "uksouth");
const free = { eastus: 500, westus: 300, uksouth: 100 };

test.each<[says: string, quota: Quota, figure: Figure<Ptu>]>([
  ["what is left", pools(usage(500, 120)), valueCell(ptu(380))],
  ["on its way", open, { is: "loading" }],
  ["a failure", failed(serverFailure), unknownCell("quota could not be read")],
  [
    "I4: a refusal names the role",
    failed(forbidden()),
    { is: "not-permitted", role: "Cognitive Services Contributor" },
  ],
  ["no pool of that name", pools(usage(9, 0, "another")), unknownCell(`no quota named ${POOL}`)],
  [
    "P3: a pool that may stand in the part that is missing",
    { is: "read", data: [], missing: [serverFailure] },
    unknownCell("quota was read in part"),
  ],
])("quota: %s", (_says, quota, figure) =>
  expect(bestRegion(across, capacities(free), quotas({ eastus: quota }))).toMatchObject({
    ...{ region: "eastus", quota: figure, isReading: figure.is === "loading" },
  }),
);

test("where the catalogue does not say which quota a type draws from, it is unknown", () =>
  expect(
    bestRegion(offer(ZONE, { eastus: rule(15, 5) }, null), capacities(free), quotas({ eastus: remaining(9) })),
  ).toMatchObject({ region: "eastus", quota: { is: "unknown" }, capacity: valueCell(500) }));
