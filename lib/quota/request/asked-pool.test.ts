import { describe, expect, test } from "vitest";
import type { Pool } from "@/lib/pools";
import { GLOBAL_SCOPE, poolOf, regions, subscriptionName, unknown, unread } from "../test-pools";
import { canAskMore, poolAsked, typeOfPool } from "./asked-pool";

const globalPool = poolOf({ kind: "global", name: "OpenAI.GlobalProvisionedManaged", in: ["swedencentral"] });

test.each<[says: string, pool: Pool, can: boolean]>([
  ["of a pool of PTU", globalPool, true],
  ["of one whose figures are not known", { ...globalPool, limit: unknown, used: unknown, remaining: unknown }, true],
  ["of another maker's PTU", poolOf({ kind: "other", name: "AIServices.ProvisionedManaged" }), true],
  ["of tokens per minute, not", poolOf({ kind: "standard", name: "OpenAI.GlobalStandard.gpt-4o" }), false],
  ["of accounts, not", poolOf({ kind: "other", name: "AccountCount" }), false],
  ["of pools that could not be read, not", unread(unknown, "eastus", "westus"), false],
  ["where no link can name it, not", { ...globalPool, key: `["one","a\u202eb"]` }, false],
])("more can be asked for %s", (_says, pool, can) => expect(canAskMore(pool)).toBe(can));

test.each([
  ["OpenAI.GlobalProvisionedManaged", "GlobalProvisionedManaged", "Global Provisioned"],
  ["openai.datazoneprovisionedmanaged", "DataZoneProvisionedManaged", "Data Zone Provisioned"],
  ["AIServices.ProvisionedManaged", "ProvisionedManaged", "Regional Provisioned"],
  ["AIServices.NewProvisioned", "NewProvisioned", "NewProvisioned"],
])("%s is drawn from by %s", (name, skuName, typeName) =>
  expect(typeOfPool(poolOf({ name }))).toMatchObject({ skuName, name: typeName }),
);

describe("a pool is asked about", () => {
  test("by its region and its subscription, with Azure's figures", () =>
    expect(poolAsked(globalPool, { regions, subscriptionName })).toEqual({
      ...{ displayName: globalPool.displayName, name: "OpenAI.GlobalProvisionedManaged", kind: "global" },
      region: { displayName: "swedencentral!", name: "swedencentral" },
      subscription: { name: "Subscription one", id: "one" },
      ...{ limit: globalPool.limit, used: globalPool.used, remaining: globalPool.remaining },
    }));

  test("by its scope, where several regions share it: it is of none of them", () =>
    expect(
      poolAsked(poolOf({ in: ["eastus", "westus"], scope: GLOBAL_SCOPE }), { regions, subscriptionName }).region,
    ).toEqual({ displayName: "Global", name: null }));
});
