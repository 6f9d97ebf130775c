import { expect, test } from "vitest";
import { account, deployment, globalScope, open, read, reconciled, told, usage, zoneScope } from "./test-pools";

// One pool of several regions, and the deployments of all of them.

const chat = deployment("chat", 100);
const NOTHING =
  "Nothing that is listed explains it: a deletion whose quota has not come back yet, or resources you may not read.";

const shared = (region: string, scope = globalScope) => told(region, read([usage(1000, 300, { scope })]));
const west = {
  accounts: read([account("a"), account("b", "westus")]),
  deployments: { a: read([chat]), b: read([deployment("west", 200)]) },
};

test.each<[says: string, readings: Parameters<typeof reconciled>[2], expected: object]>([
  ["those of all regions that tell of it contribute", [shared("westus")], { difference: 0, names: ["chat", "west"] }],
  [
    "one in a region that tells of another pool does not",
    [told("westus", read([usage(500, 200)]))],
    { difference: 200, names: ["chat"], reasons: [NOTHING] },
  ],
  [
    "nor one of another zone",
    [shared("westus", zoneScope("EU"))],
    { difference: 200, names: ["chat"], reasons: [NOTHING] },
  ],
  [
    "one in a region whose quota is not read may",
    [told("westus", open)],
    {
      ...{ difference: null, sum: { value: 100, isExact: false }, names: ["chat"] },
      reasons: ["The quota that “west” in b draws from is not known where it stands: it may be this pool."],
    },
  ],
  [
    "what another subscription's region tells is nothing to it",
    [told("westus", open), told("westus", read([usage(500, 200)]), "two")],
    { difference: null, names: ["chat"] },
  ],
])("of a shared pool: %s", (_says, readings = [], expected) =>
  expect(reconciled(300, west, readings, undefined, globalScope)).toMatchObject(expected),
);
