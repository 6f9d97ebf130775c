import { expect, test } from "vitest";
import type { OfferedVersion } from "@/lib/offers";
import { rule } from "@/lib/offers/test-offers";
import { DAY_MS } from "@/lib/time";
import { regionName } from "@/lib/units";
import { listed, NOW, placed, rowOf, rowsOf } from "./test-deployments";

test.each([
  ["Creating", "creating", "creating"],
  ["creating", "creating", "creating"],
  ["Succeeded", "succeeded", "succeeded"],
  ["Failed", "failed", "failed, no reason told"],
  ["Deleting", "other", "Deleting"],
  ["=Lunar()", "other", "=Lunar()"],
  [null, "unknown", "unknown"],
])("the state %j is %s: %s", (state, is, words) => expect(rowOf({ state }).state).toEqual({ is, words }));

test.each([
  ["OnceNewDefaultVersionAvailable", "when Azure names a new default version"],
  ["onceCurrentVersionExpired", "when the version expires"],
  ["NoAutoUpgrade", "never by itself"],
  ["AtFullMoon", "AtFullMoon"],
  [null, "unknown"],
])("the upgrade policy %j: %s", (upgradePolicy, upgrade) => expect(rowOf({ upgradePolicy }).upgrade).toBe(upgrade));

const inMay = (versions: readonly OfferedVersion[], size: number | null = 47, skuName = "globalprovisionedmanaged") =>
  rowsOf([placed({ size, skuName })], versions)[0];

test.each<[says: string, versions: readonly OfferedVersion[], size: number | null, words: string | null]>([
  ["off increment: both neighbours", [listed()], 47, "off increment: 45 or 50"],
  ["below the minimum", [listed()], 10, "below minimum 15"],
  ["on a step", [listed()], 50, ""],
  ["on the minimum", [listed()], 15, ""],
  ["above the largest of a list", [listed(rule(null, null, [50, 100]))], 1200, "above maximum 100"],
  ["between the sizes of a list", [listed(rule(null, null, [50, 1000]))], 60, "off increment: 50 or 1,000"],
  ["without a rule", [listed(rule(null, null))], 47, null],
  ["with half a rule", [listed(rule(15, null))], 47, null],
  ["without a size", [listed()], null, null],
  ["in no catalogue", [], 47, null],
  ["of another version", [listed(rule(15, 5), null, { version: "2" })], 47, null],
])("a size against the catalogue's rule: %s", (_says, versions, size, words) =>
  expect(inMay(versions, size)?.sizeCheck?.words ?? null).toBe(words),
);

test("a rule of another type or region says nothing", () => {
  expect(inMay([listed()], 47, "ProvisionedManaged")?.sizeCheck).toBeNull();
  expect(rowOf({ size: 47 }, { region: regionName("westus") }).sizeCheck).toBeNull();
});

const soon = NOW + 30 * DAY_MS;

test.each<[says: string, version: OfferedVersion, retiresAt: unknown, mark: string | null]>([
  ["none set", listed(), { is: "value", value: null }, null],
  ["soon", listed(rule(15, 5), soon), { is: "value", value: soon }, "retires-soon"],
  ["over", listed(rule(15, 5), NOW), { is: "value", value: NOW }, "retired"],
  ["far", listed(rule(15, 5), NOW + 900 * DAY_MS), { is: "value", value: NOW + 900 * DAY_MS }, null],
  ["deprecated without one", listed(rule(15, 5), null, { lifecycle: "Deprecated" }), { is: "value" }, "retired"],
  ["not known is not none", listed(rule(15, 5), soon, { name: "gpt-5" }), { is: "unknown" }, null],
])("a date of retirement: %s", (_says, version, retiresAt, retirement) =>
  expect(inMay([version])).toMatchObject({ retiresAt, retirement }),
);

test("names of its place, model and type; what Azure does not say is null", () => {
  expect(rowOf()).toMatchObject({
    ...{ key: "/a/d", subscriptionName: "Subscription one", regionName: "eastus!", modelName: "gpt-4o 2024-08-06" },
    ...{ typeName: "Global Provisioned", isProvisioned: true },
  });
  const nothing = { format: null, name: null, version: null };
  expect(rowOf({ model: nothing, skuName: null }, { region: null, subscription: null })).toMatchObject({
    ...{ subscriptionName: null, regionName: null, modelName: null, typeName: null, isProvisioned: null },
  });
  expect(rowOf({ skuName: "GlobalStandard" })).toMatchObject({ typeName: "GlobalStandard", isProvisioned: false });
});
