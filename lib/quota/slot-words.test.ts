import { expect, test } from "vitest";
import type { Slots } from "@/lib/pools";
import { ptu, regionName, valueCell } from "@/lib/units";
import { slotWords } from "./slot-words";
import { notValues, poolOf } from "./test-pools";

const full: Slots = {
  account: {
    ...{ id: "/a", name: "a", subscription: "one", resourceGroup: "g", kind: "OpenAI", region: regionName("eastus") },
  },
  ...{ used: valueCell(32), atLeast: 32, limit: 32, isFull: true },
};
const smallest = (size: number | null) => () => (size === null ? null : { ptu: ptu(size) });

test.each<
  [says: string, slots: Slots, pools: Parameters<typeof poolOf>[0][], size: number | null, words: string | null]
>([
  ["slots are left", { ...full, isFull: false }, [{ kind: "global" }], 15, null],
  [
    "quota is left",
    full,
    [
      { kind: "global", limit: 100, used: 0 },
      { kind: "regional", limit: 300, used: 50 },
    ],
    15,
    "Slots may be short; quota is not: 100 Global, 250 Regional PTU are left.",
  ],
  [
    "only where a deployment would still fit",
    full,
    [
      { kind: "global", limit: 100, used: 95 },
      { kind: "regional", limit: 300, used: 50 },
    ],
    15,
    "Slots may be short; quota is not: 250 Regional PTU are left.",
  ],
  ["both are short", full, [{ kind: "zone", limit: 100, used: 100 }], 15, "Slots may be short, and so is quota."],
  [
    "what is not known is not said",
    full,
    [{ kind: "zone", limit: notValues.refused, used: notValues.refused }],
    15,
    "Slots may be short; whether quota is, too, is not known.",
  ],
  [
    "nor where no smallest size is known",
    full,
    [{ kind: "zone", limit: 100, used: 0 }],
    null,
    "Slots may be short; whether quota is, too, is not known.",
  ],
  ["no pool is told", full, [], 15, "Slots may be short; whether quota is, too, is not known."],
  [
    "another region's pool says nothing",
    full,
    [{ kind: "zone", limit: 100, used: 0, in: ["westus"] }],
    15,
    "Slots may be short; whether quota is, too, is not known.",
  ],
])("%s", (_says, slots, pools, size, words) => expect(slotWords(slots, pools.map(poolOf), smallest(size))).toBe(words));
