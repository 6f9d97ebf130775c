import { expect, test } from "vitest";
import type { OfferedVersion } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import type { ModelCapacity } from "@/lib/sources/capacity";
import type { SizeRule } from "@/lib/sources/catalog";
import type { Deployment, NewDeployment } from "@/lib/sources/deployments";
import type { Usage } from "@/lib/sources/usages";
import { notOffered, ptu, regionName, valueCell } from "@/lib/units";
import { deployFacts, deploySurroundings, hasNoSlot, roomyElsewhere } from "./deploy-facts";

const GLOBAL = "GlobalProvisionedManaged";
const ZONE = "DataZoneProvisionedManaged";
const here = regionName("swedencentral");
const there = regionName("eastus2");
const rule: SizeRule = { minimum: ptu(15), step: ptu(5), maximum: null, allowedSizes: [] };

const plan: NewDeployment = {
  ...{ subscription: "s", resourceGroup: "rg", account: "one", name: "chat" },
  model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
  ...{ skuName: GLOBAL.toUpperCase(), size: ptu(100), spilloverTo: null, upgradePolicy: null },
};
const offer = (skuName: string, pool: string | null) => ({
  skuName,
  sizes: [{ region: here, rule, pool, retiresAt: 77 }],
});
const version: OfferedVersion = {
  ...{ ...plan.model, maker: "OpenAI", isDefault: true, lifecycle: "GenerallyAvailable", retiresAt: 99 },
  offers: [offer(GLOBAL, "openai.global"), offer(ZONE, null)],
};
const row = (skuName: string, region = here, availablePtu: number | null = 300): ModelCapacity => ({
  ...{ skuName, region, availablePtu: availablePtu === null ? null : ptu(availablePtu), scope: null },
});
const usage: Usage = { pool: "OpenAI.Global", displayName: "", used: 60, limit: 400, unit: "Count", scope: null };
const failure = {
  ...{ operation: "X", at: 0, clientRequestId: null, requestId: null, correlationId: null },
  kind: "offline" as const,
};
const read = <T>(data: T, missing = [] as (typeof failure)[]) => ({ is: "read" as const, data, missing });
const failed = (of: object = {}) => ({ is: "failed" as const, failure: { ...failure, ...of } });
const open = { is: "open" } as const;
const evidence = {
  ...{ operation: "X", apiVersion: "1", at: 0, source: "Test", method: "GET" as const, url: "/", body: null },
  ...{ clientRequestId: "1", requestId: null },
};
const capacities = (...items: ModelCapacity[]) => read({ items, missing: [], evidence });
const known = (more: Partial<Parameters<typeof deployFacts>[0]> = {}) => ({
  ...{ plan, region: here, version, coverage: { is: "whole" as const }, nowMs: 0 },
  ...{ capacity: capacities(row(GLOBAL), row(ZONE)), quota: read([usage]), deployments: read([]) },
  ...more,
});

test("what was read is put together, whatever the casing of names", () =>
  expect(deployFacts(known())).toMatchObject({
    ...{ sizes: valueCell(rule), available: valueCell(300), remaining: valueCell(340), deployments: valueCell([]) },
    ...{ retiresAt: 77, lifecycle: "GenerallyAvailable", slotLimit: 32 },
  }));

test.each<
  [
    says: string,
    more: Parameters<typeof known>[0],
    figure: "sizes" | "available" | "remaining" | "deployments",
    is: string,
  ]
>([
  ["capacity on its way", { capacity: open }, "available", "loading"],
  ["capacity that failed is unknown, not none", { capacity: failed() }, "available", "unknown"],
  ["a region without a row is not offered", { capacity: capacities(row(GLOBAL, there)) }, "available", "not-offered"],
  [
    "unless the answer was cut off",
    { capacity: read({ items: [], missing: [failure], evidence }, [failure]) },
    "available",
    "unknown",
  ],
  ["a row without a number is unknown", { capacity: capacities(row(GLOBAL, here, null)) }, "available", "unknown"],
  [
    "quota that may not be read",
    {
      quota: failed({ kind: "forbidden", action: null, scope: null, role: "R", words: { code: null, message: null } }),
    },
    "remaining",
    "not-permitted",
  ],
  ["quota on its way", { quota: open }, "remaining", "loading"],
  ["deployments read in part are not known", { deployments: read([], [failure]) }, "deployments", "unknown"],
  ["a catalogue on its way", { version: null, coverage: { is: "reading" } }, "sizes", "loading"],
  ["a catalogue read whole can say no", { version: null }, "sizes", "not-offered"],
  ["one read in part cannot", { version: null, coverage: { is: "partial", why: "x" } }, "sizes", "unknown"],
  ["nor can its quota be known", { version: null, coverage: { is: "partial", why: "x" } }, "remaining", "unknown"],
])("%s", (_says, more, figure, is) => {
  expect(deployFacts(known(more))[figure].is).toBe(is);
});

const account = (name: string, more: Partial<Account> = {}): Account => ({
  ...{ id: `/${name}`, name, subscription: "s", resourceGroup: "rg", kind: "OpenAI", region: here },
  ...more,
});
const deployment: Deployment = {
  ...{ id: "/d", name: "d", model: plan.model, skuName: null, size: null, sizeInForce: null, state: null },
  ...{ upgradePolicy: null, spilloverTo: null, createdAt: null, modifiedAt: null },
};

const full = read(Array.from({ length: 32 }, (): Deployment => deployment));

test("around it: the other types, and other resources that have a slot", () => {
  const around = deploySurroundings(known(), [
    { account: account("One"), deployments: read([]) },
    { account: account("two"), deployments: read([deployment]) },
    { account: account("full"), deployments: full },
    { account: account("unread"), deployments: open },
  ]);
  expect(around.types).toMatchObject([{ skuName: ZONE, available: valueCell(300), remaining: { is: "unknown" } }]);
  expect(around.resources.map(({ name }) => name)).toEqual(["two"]);
  expect(hasNoSlot(full)).toBe(true);
  expect(hasNoSlot(open)).toBe(false);
});

test("elsewhere: resources of the subscription where the size fits now, most capacity first", () => {
  const accounts = [
    account("near"),
    account("roomy", { region: regionName("westus3") }),
    account("enough", { region: there }),
    account("short", { region: regionName("japaneast") }),
    account("another's", { region: there, subscription: "t" }),
    account("no region", { region: null }),
  ];
  const capacity = capacities(
    ...[row(GLOBAL, there, 100), row(GLOBAL, regionName("westus3"), 900), row(GLOBAL, regionName("japaneast"), 95)],
  );
  const names = (model = plan.model) =>
    roomyElsewhere(accounts, capacity, account("one"), { ...plan, model }).map(({ name }) => name);
  expect(names()).toEqual(["roomy", "enough"]);
  expect(names({ ...plan.model, format: "Meta" }), "a resource of OpenAI's kind holds no other maker's model").toEqual(
    [],
  );
  expect(roomyElsewhere(accounts, open, account("one"), plan)).toEqual([]);
});

test("no row is not offered", () =>
  expect(deployFacts(known({ capacity: capacities() })).available).toEqual(notOffered));
