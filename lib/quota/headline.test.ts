import { expect, test } from "vitest";
import type { Pool } from "@/lib/pools";
import { quotaHeadline } from "./headline";
import { placed } from "./test-deployments";
import { notValues, poolOf, unread } from "./test-pools";

type Facts = Parameters<typeof quotaHeadline>[0];

const headline = (tab: Facts["tab"], pools: readonly Pool[], more: Partial<Facts> = {}) =>
  quotaHeadline({
    ...{ tab, pools, deployments: [], isWhole: true, isReading: false, subscriptionCount: 3 },
    ...more,
  });

const global = (limit: number, used: number) => poolOf({ kind: "global", limit, used, key: `${limit} ${used}` });

test.each<[says: string, written: string, sentence: string]>([
  ["nothing was found", headline("global", []), "No Global Provisioned quota was found."],
  [
    "nothing has come yet",
    headline("global", [poolOf({ kind: "global", limit: notValues.loading, used: notValues.loading })]),
    "Reading quota…",
  ],
  [
    "what is left",
    headline("global", [global(1_000, 400), global(500, 0), poolOf({ kind: "zone" })]),
    "1,100 PTU of Global Provisioned quota are left: 400 of 1,500 are used.",
  ],
  [
    "a part is not known",
    headline("regional", [poolOf(), unread(notValues.refused, "westus")]),
    "≥ 60 PTU of Regional Provisioned quota are left: ≥ 40 of ≥ 100 are used.",
  ],
  [
    "nothing is known",
    headline("regional", [unread(notValues.unknown, "westus")]),
    "How much Regional Provisioned quota is left is not known.",
  ],
  [
    "over the limit",
    headline("global", [global(100, 125)]),
    "0 PTU of Global Provisioned quota are left: 125 of 100 are used. 1 pool is over the limit.",
  ],
  [
    "the fleet",
    headline("fleet", [global(100, 40), poolOf({ kind: "zone" }), poolOf({ kind: "standard" })]),
    "120 PTU of provisioned quota are left in 3 subscriptions: 80 of 200 are used.",
  ],
  [
    "pools that are no sum",
    headline("standard", [poolOf({ kind: "standard" }), poolOf({ kind: "standard", used: 0, key: "b" })]),
    "1 pool of 2 is in use.",
  ],
  ["no deployment", headline("deployments", []), "There is no provisioned deployment."],
  [
    "deployments are being read",
    headline("deployments", [], { isWhole: false, isReading: true }),
    "Reading deployments…",
  ],
  [
    "deployments could not be read",
    headline("deployments", [], { isWhole: false }),
    "Which provisioned deployments there are is not known.",
  ],
  ["no region is known yet", headline("global", [], { isReading: true }), "Reading quota…"],
  ["no pool of that kind", headline("other", []), "No such pool was found."],
  [
    "a region that could not be read may have more of them",
    headline("standard", [poolOf({ kind: "standard" }), { ...unread(notValues.refused, "westus"), kind: "standard" }]),
    "At least 1 pool of 1 is in use; 1 region was not read whole.",
  ],
])("%s", (_says, written, sentence) => expect(written).toBe(sentence));

const sized = (size: number | null, skuName = "ProvisionedManaged") => placed({ size, skuName });

test.each<[says: string, facts: Partial<Facts>, sentence: string]>([
  [
    "all are read",
    { deployments: [sized(50), sized(100), sized(30, "Standard")] },
    "2 provisioned deployments hold 150 PTU.",
  ],
  ["some are not", { deployments: [sized(50)], isWhole: false }, "At least 1 provisioned deployment holds ≥ 50 PTU."],
  ["a size is not known", { deployments: [sized(50), sized(null)] }, "2 provisioned deployments hold ≥ 50 PTU."],
])("deployments: %s", (_says, facts, sentence) => expect(headline("deployments", [], facts)).toBe(sentence));
