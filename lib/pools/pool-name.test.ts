import { expect, test } from "vitest";
import { model, sku } from "@/lib/offers/test-offers";
import type { ModelVersion } from "@/lib/sources/catalog";
import type { Deployment } from "@/lib/sources/deployments";
import { regionName } from "@/lib/units";
import { type PoolName, poolNameOf } from "./pool-name";
import { account, deployment, GLOBAL, GLOBAL_POOL } from "./test-pools";

const gpt4o = { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" };
const fact = (name: string): PoolName => ({ name, isAssumed: false });
const assumed = (name: string | null): PoolName => ({ name, isAssumed: true });
const linked = (usageName: string | null) => [model({ skus: [sku(GLOBAL, undefined, usageName)] })];

test.each<[says: string, more: Partial<Deployment>, versions: readonly ModelVersion[] | null, expected: PoolName]>([
  ["the catalogue's link is the fact", {}, linked("Orbital.Pool"), fact("Orbital.Pool")],
  [
    "in any casing",
    { model: { format: "OPENAI", name: "GPT-4o", version: "2024-08-06" }, skuName: "globalprovisionedmanaged" },
    linked("Orbital.Pool"),
    fact("Orbital.Pool"),
  ],
  [
    "of a version listed twice, the one with a link",
    {},
    [...linked(null), ...linked("Orbital.Pool")],
    fact("Orbital.Pool"),
  ],
  ["of two links the first", {}, [...linked("First"), ...linked("Second")], fact("First")],
  ["a catalogue that is not read leaves the usual name", {}, null, assumed(GLOBAL_POOL)],
  ["so does one that does not link it", {}, linked(null), assumed(GLOBAL_POOL)],
  [
    "another version is another model",
    { model: { ...gpt4o, version: "2024-11-20" } },
    linked("X"),
    assumed(GLOBAL_POOL),
  ],
  ["so is one whose version is not told", { model: { ...gpt4o, version: null } }, linked("X"), assumed(GLOBAL_POOL)],
  [
    "another SKU has another pool",
    { skuName: "ProvisionedManaged" },
    linked("X"),
    assumed("OpenAI.ProvisionedManaged"),
  ],
  [
    "models of others have pools of their own",
    { model: { format: "DeepSeek", name: "DeepSeek-R1", version: "1" } },
    [],
    assumed("AIServices.GlobalProvisionedManaged"),
  ],
  ["tokens per minute are each model's", { skuName: "GlobalStandard" }, [], assumed("OpenAI.GlobalStandard.gpt-4o")],
  ["without a SKU nothing tells", { skuName: null }, linked("X"), assumed(null)],
  ["without a format neither", { model: { ...gpt4o, format: null } }, linked("X"), assumed(null)],
  ["PTU needs no model's name", { model: { ...gpt4o, name: null } }, [], assumed(GLOBAL_POOL)],
  ["tokens per minute do", { skuName: "Standard", model: { ...gpt4o, name: null } }, [], assumed(null)],
])("%s", (_says, more, versions, expected) =>
  expect(poolNameOf({ deployment: deployment("chat", 100, more), account: account("a") }, () => versions)).toEqual(
    expected,
  ),
);

test("it is the catalogue of the resource's own region that counts", () => {
  const versionsIn = (region: string) => (region === regionName("westus") ? linked("West") : linked("East"));
  const nameIn = (region: string | null) =>
    poolNameOf({ deployment: deployment("chat", 100), account: account("a", region) }, versionsIn);
  expect([nameIn("westus"), nameIn("eastus"), nameIn(null)]).toEqual([
    fact("West"),
    fact("East"),
    assumed(GLOBAL_POOL),
  ]);
});
