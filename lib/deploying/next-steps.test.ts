import fc from "fast-check";
import { expect, test } from "vitest";
import type { Account } from "@/lib/sources/accounts";
import { type Figure, notOffered, type Ptu, ptu, regionName, valueCell } from "@/lib/units";
import { type DeployStep, nextSteps, type Refusal, type Surroundings } from "./next-steps";
import { preflight, type PreflightFacts } from "./preflight";
import { deploymentNamed, factsWith, forbidden, notRead, rule, sized } from "./test-facts";

const nothing: Surroundings = { types: [], resources: [] };
const zone = { skuName: "DataZoneProvisionedManaged", sizes: valueCell(rule) };
const room = (available: number, remaining: number) => ({
  available: valueCell(ptu(available)),
  remaining: valueCell(ptu(remaining)),
});
const account: Account = {
  ...{ id: "/a", name: "second", subscription: "s", resourceGroup: "rg", kind: "OpenAI" },
  region: regionName("eastus"),
};
const full = valueCell(Array.from({ length: 32 }, (_, at) => deploymentNamed(`d${at}`)));

test.each<[says: string, more: Partial<PreflightFacts>, around: Surroundings, refusal: Refusal, steps: DeployStep[]]>([
  ["nothing stands against it: no step", {}, nothing, null, []],
  ["below the minimum: the minimum", { plan: sized(7) }, nothing, null, [{ is: "other-size", size: ptu(15) }]],
  [
    "between steps: both neighbours",
    { plan: sized(22) },
    nothing,
    null,
    [
      { is: "other-size", size: ptu(20) },
      { is: "other-size", size: ptu(25) },
    ],
  ],
  [
    "short of capacity: what fits now, another type, other regions",
    room(57, 300),
    { types: [{ ...zone, ...room(100, 100) }], resources: [] },
    null,
    [
      { is: "other-size", size: ptu(55) },
      { is: "other-type", skuName: zone.skuName, size: ptu(100) },
      { is: "look-elsewhere" },
    ],
  ],
  [
    "short of quota: what the quota holds, and what to ask for",
    room(60, 60),
    { types: [{ ...zone, ...room(90, 100) }], resources: [] },
    null,
    [{ is: "other-size", size: ptu(60) }, { is: "ask-quota", shortBy: ptu(40) }, { is: "look-elsewhere" }],
  ],
  [
    "a size between steps needs quota for the one that would be created",
    { plan: sized(102), ...room(60, 60) },
    nothing,
    null,
    [{ is: "other-size", size: ptu(60) }, { is: "ask-quota", shortBy: ptu(45) }, { is: "look-elsewhere" }],
  ],
  ["less than the smallest: no size is offered", room(0, 300), nothing, null, [{ is: "look-elsewhere" }]],
  [
    "a taken name: the next free one",
    { deployments: valueCell([deploymentNamed("chat-ptu"), deploymentNamed("Chat-PTU-2")]) },
    nothing,
    null,
    [{ is: "other-name", name: "chat-ptu-3" }],
  ],
  [
    "a full resource: one that is not",
    { deployments: full },
    { types: [], resources: [account] },
    null,
    [{ is: "other-resource", account }],
  ],
  ["a full resource and no other one: other regions", { deployments: full }, nothing, null, [{ is: "look-elsewhere" }]],
  [
    "Azure was out of capacity although the figures said otherwise: less than what it refused",
    {},
    nothing,
    "no-capacity",
    [{ is: "other-size", size: ptu(95) }, { is: "look-elsewhere" }],
  ],
  ["not offered here: other regions", { sizes: notOffered }, nothing, null, [{ is: "look-elsewhere" }]],
  ["what is not known offers nothing", { plan: sized(7), remaining: notRead }, nothing, null, []],
])("%s", (_says, more, around, refusal, steps) => expect(nextSteps(factsWith(more), around, refusal)).toEqual(steps));

const figure = fc.oneof(
  fc.nat(130).map((value): Figure<Ptu> => valueCell(ptu(value))),
  fc.constantFrom<Figure<Ptu>>(notRead, forbidden, notOffered, { is: "loading" }),
);
const anyRule = fc.constantFrom(rule, { ...rule, allowedSizes: [20, 50, 100].map(ptu) }, { ...rule, step: null });
const anyFacts = fc
  .record({
    size: fc.integer({ min: 1, max: 130 }),
    sizes: fc.oneof(anyRule.map(valueCell), fc.constantFrom(notRead, notOffered)),
    ...{ available: figure, remaining: figure },
    names: fc.uniqueArray(fc.constantFrom("chat-ptu", "chat-ptu-2", "CHAT-PTU-3", "x"), { maxLength: 4 }),
  })
  .map(({ size, names, ...figures }) =>
    factsWith({ ...figures, plan: sized(size), deployments: valueCell(names.map((name) => deploymentNamed(name))) }),
  );
const anyType = fc
  .record({ available: figure, remaining: figure, rule: anyRule })
  .map(({ rule: sizes, ...figures }) => ({
    ...figures,
    ...{ skuName: "ProvisionedManaged", sizes: valueCell(sizes) },
  }));
const anyRefusal = fc.constantFrom<Refusal>("no-quota", "no-capacity", "taken", "full", null);

const failing = (facts: PreflightFacts, keys: readonly string[]) =>
  preflight(facts).filter(({ key, state }) => keys.includes(key) && state.is !== "ok");

test("every step that is offered leads to a list that says so: no size, type or name that would fail again", () =>
  fc.assert(
    fc.property(anyFacts, anyType, anyRefusal, (facts, type, refusal) => {
      for (const step of nextSteps(facts, { types: [type], resources: [] }, refusal)) {
        const sizing = ["minimum", "increment", "quota", "capacity"];
        if (step.is === "other-size") {
          expect(failing({ ...facts, plan: { ...facts.plan, size: step.size } }, sizing)).toEqual([]);
          if (refusal === "no-capacity" || refusal === "no-quota") expect(step.size).toBeLessThan(facts.plan.size);
        }
        if (step.is === "other-type")
          expect(failing({ ...facts, ...type, plan: { ...facts.plan, size: step.size } }, sizing)).toEqual([]);
        if (step.is === "other-name")
          expect(failing({ ...facts, plan: { ...facts.plan, name: step.name } }, ["name"])).toEqual([]);
      }
    }),
    { numRuns: 2_000 },
  ));
