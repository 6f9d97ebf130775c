import { expect, test } from "vitest";
import { forbidden, serverFailure, unreadable } from "@/lib/offers/test-offers";
import { poolsOf } from "./pools-of";
import { reconcile } from "./reconcile";
import { account, deployment, failed, holdings, open, read, reconciled, told } from "./test-pools";

// Where something could not be read: the sum is "at least", the difference is no number, and the reasons say what is missing.

const chat = deployment("chat", 100);
const a = account("a");
type Facts = Parameters<typeof reconciled>[1];

test.each<[says: string, facts: Facts, value: number, reason: string]>([
  [
    "a size",
    { deployments: { a: read([chat, deployment("x", null)]) } },
    100,
    "The size of “x” in a could not be read.",
  ],
  [
    "a SKU",
    { deployments: { a: read([chat, deployment("x", 50, { skuName: null })]) } },
    100,
    "Nothing tells which pool “x” in a draws from.",
  ],
  [
    "a model's format",
    { deployments: { a: read([chat, deployment("x", 50, { model: { format: null, name: "m", version: "1" } })]) } },
    100,
    "Nothing tells which pool “x” in a draws from.",
  ],
  [
    "resources that may not be read",
    {
      accounts: read([a, account("b"), account("c")]),
      deployments: { a: read([chat]), b: failed(forbidden()), c: failed(forbidden()) },
    },
    100,
    "The deployments of 2 resources may not be read by you.",
  ],
  [
    "a resource that failed",
    { deployments: { a: failed(serverFailure) } },
    0,
    "The deployments of 1 resource could not be read.",
  ],
  [
    "a resource read in part",
    { deployments: { a: read([chat], unreadable) } },
    100,
    "The deployments of 1 resource were read in part.",
  ],
  [
    "a resource still being read",
    { deployments: { a: open } },
    0,
    "The deployments of 1 resource are still being read.",
  ],
  [
    "a resource without a region, that holds the type",
    { accounts: read([a, account("b", null)]), deployments: { a: read([chat]), b: read([deployment("x", 50)]) } },
    100,
    "1 resource with deployments of this type does not say where it is.",
  ],
  [
    "resources without a subscription, that hold it",
    {
      accounts: read([
        a,
        account("b", "eastus", { subscription: null }),
        account("c", "eastus", { subscription: null }),
      ]),
      deployments: { a: read([chat]), b: read([deployment("x", 50)]), c: read([deployment("x", 50)]) },
    },
    100,
    "2 resources with deployments of this type do not say where they are.",
  ],
  [
    "a resource without a region, that could not be read",
    { accounts: read([a, account("b", null)]), deployments: { a: read([chat]), b: failed(serverFailure) } },
    100,
    "The deployments of 1 resource could not be read.",
  ],
  ["the list of resources, being read", { accounts: open }, 0, "The subscription’s resources are still being read."],
  [
    "the list of resources, refused",
    { accounts: failed(forbidden()) },
    0,
    "The subscription’s resources may not be read by you.",
  ],
  [
    "a part of the list of resources",
    { accounts: read([], unreadable) },
    0,
    "The subscription’s resources were read in part.",
  ],
])("missing: %s", (_says, facts, value, reason) =>
  expect(reconciled(400, facts)).toMatchObject({ sum: { value, isExact: false }, difference: null, reasons: [reason] }),
);

test.each<[says: string, facts: Facts]>([
  [
    "a resource elsewhere that could not be read",
    { accounts: read([a, account("b", "westus")]), deployments: { a: read([chat]), b: failed(serverFailure) } },
  ],
  [
    "a resource without a region and without such a type",
    {
      accounts: read([a, account("b", null)]),
      deployments: { a: read([chat]), b: read([deployment("x", 50, { skuName: "Standard" })]) },
    },
  ],
  ["a size of another type", { deployments: { a: read([chat, deployment("x", null, { skuName: "Standard" })]) } }],
  [
    "a format of another type",
    {
      deployments: {
        a: read([chat, deployment("x", 9, { skuName: "Standard", model: { format: null, name: "m", version: "1" } })]),
      },
    },
  ],
])("not missing: %s", (_says, facts) => expect(reconciled(100, facts)).toMatchObject({ difference: 0, reasons: [] }));

test("less is used than is listed: what is under way stands before what is not read", () =>
  expect(
    reconciled(60, { deployments: { a: read([chat, deployment("old", 40, { state: "Deleting" })], unreadable) } }),
  ).toMatchObject({
    difference: null,
    reasons: [
      "“old” in a is being deleted; Azure may count that otherwise.",
      "The deployments of 1 resource were read in part.",
    ],
  }));

test("where Azure's figure is not known there is no difference, and the sum stands", () =>
  expect(reconciled(null, { deployments: { a: read([chat]) } })).toEqual({
    ...{ names: ["chat"], sum: { value: 100, isExact: true }, difference: null, reasons: [] },
  }));

test("pools that could not be read show what is deployed there, of their kind", () => {
  const readings = [told("eastus", failed(serverFailure)), told("westus", failed(serverFailure))];
  const pools = poolsOf(readings, ["global", "zone", "regional"]);
  const others = [
    deployment("regional", 30, { skuName: "ProvisionedManaged" }),
    deployment("x", 5, { skuName: "Standard" }),
  ];
  const all = holdings({
    accounts: read([a, account("b", "westus")]),
    deployments: {
      a: read([chat, ...others]),
      b: read([deployment("west", 50), deployment("y", 5, { skuName: null })]),
    },
  });
  const brief = pools.map((pool) => {
    const { deployments, sum, difference } = reconcile(pool, all, pools);
    return [pool.kind, deployments.map((each) => each.deployment.name).join(" "), sum.value, sum.isExact, difference];
  });
  expect(brief).toEqual([
    ["global", "chat west", 150, false, null],
    ["zone", "", 0, false, null],
    ["regional", "regional", 30, false, null],
  ]);
});
