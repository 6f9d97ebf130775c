import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { mayBeShared, siteKey } from "./pools";
import { globalScope, kinds, rowsOf, type Told } from "./test-pools";
import { GLOBAL, REGIONAL, ZONE } from "./test-scans";

const flagged: readonly [says: string, told: readonly Told[], regions: readonly string[]][] = [
  [
    "P5: equal figures of a Global type",
    [
      { in: "eastus", ptu: 500 },
      { in: "westus", ptu: 500 },
      { in: "swedencentral", ptu: 500 },
    ],
    ["eastus", "swedencentral", "westus"],
  ],
  [
    "other figures beside them are not meant",
    [
      { in: "eastus", ptu: 500 },
      { in: "westus", ptu: 500 },
      { in: "swedencentral", ptu: 501 },
    ],
    ["eastus", "westus"],
  ],
  ["one figure alone is shared with none", [{ in: "eastus", ptu: 500 }], []],
  [
    "nothing left in two places is no sign",
    [
      { in: "eastus", ptu: 0 },
      { in: "westus", ptu: 0 },
    ],
    [],
  ],
  [
    "equal figures of a zone's type",
    [
      { in: "eastus", ptu: 5, sku: ZONE },
      { in: "westus", ptu: 5, sku: ZONE },
    ],
    ["eastus", "westus"],
  ],
  [
    "of two zones: none reaches into the other",
    [
      { in: "eastus", ptu: 5, sku: ZONE },
      { in: "swedencentral", ptu: 5, sku: ZONE },
    ],
    [],
  ],
  [
    "a region whose zone is not known may lie in any",
    [
      { in: "eastus", ptu: 5, sku: ZONE },
      { in: "swedencentral", ptu: 5, sku: ZONE },
      { in: "marsnorth", ptu: 5, sku: ZONE },
    ],
    ["eastus", "marsnorth", "swedencentral"],
  ],
  [
    "a Global type reaches from zone to zone",
    [
      { in: "eastus", ptu: 5 },
      { in: "swedencentral", ptu: 5 },
    ],
    ["eastus", "swedencentral"],
  ],
  [
    "equal figures of a Regional type are two pools",
    [
      { in: "eastus", ptu: 5, sku: REGIONAL },
      { in: "westus", ptu: 5, sku: REGIONAL },
    ],
    [],
  ],
  [
    "named scopes are known: nothing may be",
    [
      { in: "eastus", ptu: 5, scope: globalScope },
      { in: "westus", ptu: 5, scope: globalScope },
    ],
    [],
  ],
  [
    "a Global scope without a name may be",
    [
      { in: "eastus", ptu: 5, scope: { type: "Global", id: null } },
      { in: "westus", ptu: 5 },
    ],
    ["eastus", "westus"],
  ],
  [
    "one with a name and one without are not alike",
    [
      { in: "eastus", ptu: 5, scope: globalScope },
      { in: "westus", ptu: 5 },
    ],
    [],
  ],
  [
    "two subscriptions have nothing in common",
    [
      { in: "eastus", ptu: 5 },
      { in: "westus", ptu: 5, subscription: "two" },
    ],
    [],
  ],
  [
    "two types neither",
    [
      { in: "eastus", ptu: 5 },
      { in: "westus", ptu: 5, sku: ZONE },
    ],
    [],
  ],
];

test.each(kinds.flatMap((kind) => flagged.map((each) => [kind, ...each] as const)))(
  "figures of %s that may be of one pool: %s",
  (kind, _says, all, regions) => {
    const sku = all[0]?.sku ?? GLOBAL;
    const expected = regions.map((name) => siteKey(regionName(name), sku, "one"));
    expect([...mayBeShared(rowsOf(kind, all), kind)].toSorted()).toEqual(expected.toSorted());
  },
);
