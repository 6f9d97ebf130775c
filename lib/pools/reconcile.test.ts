import { expect, test } from "vitest";
import { model, sku } from "@/lib/offers/test-offers";
import type { Deployment } from "@/lib/sources/deployments";
import { account, catalog, deployment, GLOBAL, read, reconciled } from "./test-pools";

// Where everything could be read: the difference is a number, and the reasons say what may be behind it.

const of = (...all: readonly Deployment[]) => ({ deployments: { a: read(all) } });
const chat = deployment("chat", 100);
const inState = (state: string | null, name: string, size: number, more: Partial<Deployment> = {}) =>
  deployment(name, size, { state, ...more });
const partner = { model: { format: "DeepSeek", name: "DeepSeek-R1", version: "1" } };

const exact = (what: string) => `${what}; this could be exactly the difference.`;
const part = (what: string) => `${what}; with others here this could be exactly the difference.`;
const perhaps = (what: string) => `${what}; Azure may count that otherwise.`;
const NOTHING =
  "Nothing that is listed explains it: a deletion whose quota has not come back yet, or resources you may not read.";
const OLDER =
  "Nothing that is listed explains it: the two answers are of different moments, and Azure’s figure may be the older one.";

/** gpt-4o, which draws from another pool. */
const linked = model({ skus: [sku(GLOBAL, undefined, "AIServices.GlobalProvisionedManaged")] });

type Facts = Parameters<typeof reconciled>[1];

test.each<[says: string, used: number, facts: Facts, names: readonly string[]]>([
  ["nothing used and nothing there", 0, {}, []],
  ["the sum of the deployments", 150, of(chat, deployment("more", 50)), ["chat", "more"]],
  ["not those of another type", 100, of(chat, deployment("x", 30, { skuName: "ProvisionedManaged" })), ["chat"]],
  ["not those of models with pools of their own", 100, of(chat, deployment("x", 30, partner)), ["chat"]],
  [
    "not those of other regions and subscriptions",
    0,
    {
      accounts: read([account("a", "westus"), account("b", "eastus", { subscription: "two" })]),
      deployments: { a: read([chat]), b: read([chat]) },
    },
    [],
  ],
  [
    "subscriptions in any casing",
    100,
    { ...of(chat), accounts: read([account("a", "eastus", { subscription: "ONE" })]) },
    ["chat"],
  ],
  ["pools that are assumed, as long as they agree", 100, { ...of(chat), versionsIn: () => null }, ["chat"]],
])("Azure's figure is %s", (_says, used, facts, names) =>
  expect(reconciled(used, facts)).toEqual({ names, sum: { value: used, isExact: true }, difference: 0, reasons: [] }),
);

test.each<[says: string, used: number, facts: Facts, difference: number, reasons: readonly string[]]>([
  ["a deletion under way", 100, of(chat, inState("Deleting", "old", 40)), -40, [exact("“old” in a is being deleted")]],
  [
    "one, though others could be it as well",
    140,
    of(chat, inState("creating", "new", 40), inState("deleting", "old", 40)),
    -40,
    [exact("“old” in a is being deleted"), perhaps("“new” in a is being created")],
  ],
  [
    "the fewest of several that make it up",
    130,
    of(chat, ...[10, 20, 30].map((size) => inState("Deleting", `${size}`, size))),
    -30,
    [exact("“30” in a is being deleted"), perhaps("“10” in a and “20” in a are being deleted")],
  ],
  [
    "several together",
    100,
    of(chat, ...[10, 20, 31].map((size) => inState("Deleting", `${size}`, size))),
    -61,
    [exact("“10” in a, “20” in a and “31” in a are being deleted")],
  ],
  [
    "of many the first are named",
    0,
    of(...["a", "b", "c", "d", "e"].map((name) => inState("Failed", name, 10))),
    -50,
    [exact("“a” in a, “b” in a, “c” in a and 2 others are not standing: failed or cancelled")],
  ],
  [
    "one being created",
    100,
    of(chat, inState("Accepted", "new", 40, { sizeInForce: 0 })),
    -40,
    [exact("“new” in a is being created")],
  ],
  [
    "one in a state that is new",
    100,
    of(chat, inState("Orbiting", "x", 40)),
    -40,
    [exact("“x” in a is in a state that is new or not told")],
  ],
  [
    "one whose state is not told",
    100,
    of(chat, inState(null, "x", 40)),
    -40,
    [exact("“x” in a is in a state that is new or not told")],
  ],
  [
    "one being moved, counted nowhere",
    100,
    of(chat, inState("Moving", "x", 40)),
    -40,
    [exact("“x” in a is being moved")],
  ],
  ["one being moved, counted twice", 180, of(chat, inState("Moving", "x", 40)), 40, [exact("“x” in a is being moved")]],
  [
    "a resize to less, whose larger size is in force",
    150,
    of(deployment("chat", 100, { sizeInForce: 150 })),
    50,
    [exact("“chat” in a is being resized: the size in force is another one")],
  ],
  [
    "several things at once",
    150,
    of(inState("Deleting", "old", 40), deployment("chat", 100, { sizeInForce: 150 })),
    10,
    [part("“old” in a is being deleted"), part("“chat” in a is being resized: the size in force is another one")],
  ],
  [
    "what does not make it up may still be behind it",
    110,
    of(chat, inState("Deleting", "old", 40)),
    -30,
    [perhaps("“old” in a is being deleted")],
  ],
  ["what would make it larger is not", 150, of(chat, inState("Deleting", "old", 40)), 10, [NOTHING]],
  [
    "one being created that is not quite it, and no resize",
    110,
    of(chat, inState("Creating", "new", 40, { sizeInForce: 0 })),
    -30,
    [perhaps("“new” in a is being created")],
  ],
  ["more is used, and there is nothing", 40, {}, 40, [NOTHING]],
  [
    "more is used, and another's pool is a fact",
    140,
    { ...of(chat, deployment("x", 40)), versionsIn: () => [linked] },
    140,
    [NOTHING],
  ],
  ["more is used than is listed", 140, of(chat), 40, [NOTHING]],
  ["less is used than is listed", 60, of(chat), -40, [OLDER]],
  [
    "less is used, and the pool is assumed",
    60,
    { ...of(chat), versionsIn: () => null },
    -40,
    ["The pool of “chat” in a is assumed by its usual name: the region’s catalogue does not tell it."],
  ],
  [
    "more is used, and another's pool is assumed",
    140,
    {
      ...of(chat, deployment("x", 40, partner), deployment("y", 9, { ...partner, skuName: "ProvisionedManaged" })),
      versionsIn: () => catalog,
    },
    40,
    ["The pool of “x” in a is assumed by its usual name: the region’s catalogue does not tell it."],
  ],
])("a difference may be %s", (_says, used, facts, difference, reasons) =>
  expect(reconciled(used, facts)).toMatchObject({ difference, reasons }),
);

test("a quota that counts resources is not explained by a deletion", () =>
  expect(reconciled(5, of(chat), [], "AccountCount")).toEqual({
    ...{ names: [], sum: { value: 0, isExact: true }, difference: 5 },
    reasons: ["No deployment is known to draw from this quota: it may count something else."],
  }));

test.each<[says: string, sizes: readonly number[], used: number]>([
  ["more than a hundred of them", Array.from({ length: 101 }, () => 10), 1000],
  ["sizes that add up to more than ten thousand sums", Array.from({ length: 40 }, (_, at) => 2 ** at), 2 ** 40 - 2],
])("what nobody could check is not tried: %s", (_says, sizes, used) => {
  const { reasons } = reconciled(used, of(...sizes.map((size, at) => inState("Deleting", `${at}`, size))));
  const rest = sizes.length - 3;
  expect(reasons).toEqual([perhaps(`“0” in a, “1” in a, “2” in a and ${rest} others are being deleted`)]);
});
