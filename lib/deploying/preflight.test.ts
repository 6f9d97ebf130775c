import { describe, expect, test } from "vitest";
import { DAY_MS } from "@/lib/time";
import { notOffered, ptu, valueCell } from "@/lib/units";
import type { CheckKey, CheckState } from "./check";
import { preflight, type PreflightFacts, readiness } from "./preflight";
import { deploymentNamed, factsWith, forbidden, NOW, notRead, rule, sized } from "./test-facts";
import { samplePlan } from "./test-plans";

const checkOf = (key: CheckKey, more: Partial<PreflightFacts>) =>
  preflight(factsWith(more)).find((each) => each.key === key);
const many = (count: number) => valueCell(Array.from({ length: count }, (_, at) => deploymentNamed(`d${at}`)));
const loading = { is: "loading" } as const;
type Row = [says: string, more: Partial<PreflightFacts>, state: CheckState["is"], words?: RegExp];

const tables: Record<CheckKey, Row[]> = {
  minimum: [
    ["above it", {}, "ok"],
    ["on it", { plan: sized(15) }, "ok"],
    ["below it", { plan: sized(10) }, "fails", /^15 PTU is the smallest size\.$/],
    [
      "a list of sizes has a smallest",
      { plan: sized(40), sizes: valueCell({ ...rule, allowedSizes: [ptu(50)] }) },
      "fails",
      /50/,
    ],
    ["a rule without a minimum says nothing", { sizes: valueCell({ ...rule, minimum: null }) }, "unknown"],
    ["not offered in the region", { sizes: notOffered }, "fails", /does not list/],
    ["the catalogue was not read", { sizes: notRead }, "unknown", /could not be read/],
    ["it may not be read", { sizes: forbidden }, "not-permitted"],
    ["it is being read", { sizes: loading }, "loading"],
  ],
  increment: [
    ["on a step", {}, "ok"],
    ["between steps", { plan: sized(22) }, "fails", /^The nearest sizes are 20 PTU and 25 PTU\.$/],
    ["below the minimum", { plan: sized(7) }, "fails", /^The nearest size is 15 PTU\.$/],
    ["above the maximum", { plan: sized(600) }, "fails", /^The nearest size is 500 PTU\.$/],
    ["a rule without a step says nothing", { sizes: valueCell({ ...rule, step: null }) }, "unknown"],
    ["the catalogue was not read", { sizes: notRead }, "unknown"],
    ["not offered in the region", { sizes: notOffered }, "fails"],
  ],
  quota: [
    ["enough", {}, "ok"],
    ["just enough", { remaining: valueCell(ptu(100)) }, "ok"],
    ["short", { remaining: valueCell(ptu(99)) }, "fails", /^Quota is short by 1 PTU\.$/],
    ["none is not unknown", { remaining: valueCell(ptu(0)) }, "fails", /100 PTU/],
    ["not known is not none", { remaining: notRead }, "unknown"],
    ["it may not be read", { remaining: forbidden }, "not-permitted"],
    ["no quota for the type", { remaining: notOffered }, "fails"],
    ["being read", { remaining: loading }, "loading"],
  ],
  capacity: [
    ["enough", {}, "ok"],
    ["short", { available: valueCell(ptu(57)) }, "fails", /^At most 55 PTU can be deployed now\.$/],
    ["less than the smallest", { available: valueCell(ptu(14)) }, "fails", /^No size/],
    ["none", { available: valueCell(ptu(0)) }, "fails"],
    [
      "beyond the quota nothing is known",
      { available: valueCell(ptu(40)), remaining: valueCell(ptu(40)) },
      "unknown",
      /beyond/,
    ],
    ["short of both", { available: valueCell(ptu(20)), remaining: valueCell(ptu(40)) }, "fails", /At most 20 PTU/],
    ["no row", { available: notOffered }, "fails"],
    ["not read", { available: notRead }, "unknown"],
    ["not permitted", { available: forbidden }, "not-permitted"],
    ["being read", { available: loading }, "loading"],
  ],
  slot: [
    ["free", {}, "ok"],
    ["the last one", { deployments: many(31) }, "ok"],
    ["as many as documented may be too many", { deployments: many(32) }, "may-fail", /32 deployments/],
    ["not read", { deployments: notRead }, "unknown"],
    ["not permitted", { deployments: forbidden }, "not-permitted"],
    ["being read", { deployments: loading }, "loading"],
  ],
  name: [
    ["free", {}, "ok"],
    ["taken", { deployments: valueCell([deploymentNamed("chat-ptu")]) }, "fails", /would change it/],
    ["taken in another casing", { deployments: valueCell([deploymentNamed("Chat-PTU")]) }, "fails"],
    ["empty", { plan: { ...samplePlan, name: "" } }, "fails", /empty/],
    ["no address can carry it", { plan: { ...samplePlan, name: ".." } }, "fails"],
    ["unusual", { plan: { ...samplePlan, name: "größe 1" } }, "may-fail", /no rule/],
    ["too long to be sure of", { plan: { ...samplePlan, name: "x".repeat(65) } }, "may-fail"],
    [
      "unusual and taken",
      { plan: { ...samplePlan, name: "a b" }, deployments: valueCell([deploymentNamed("a b")]) },
      "fails",
    ],
    ["not read", { deployments: notRead }, "unknown"],
  ],
  spillover: [
    ["to a standard deployment", { plan: { ...samplePlan, spilloverTo: "Other" } }, "ok"],
    ["to nothing", { plan: { ...samplePlan, spilloverTo: "nowhere" } }, "fails", /no deployment/],
    [
      "to a provisioned one",
      {
        plan: { ...samplePlan, spilloverTo: "p" },
        deployments: valueCell([deploymentNamed("p", { skuName: "ProvisionedManaged" })]),
      },
      "fails",
    ],
    [
      "to another model",
      {
        plan: { ...samplePlan, spilloverTo: "m" },
        deployments: valueCell([deploymentNamed("m", { model: { format: null, name: "gpt-4o", version: null } })]),
      },
      "may-fail",
    ],
    ["not read", { plan: { ...samplePlan, spilloverTo: "m" }, deployments: notRead }, "unknown"],
  ],
  model: [
    ["no date", {}, "ok"],
    ["far away", { retiresAt: NOW + 91 * DAY_MS }, "ok"],
    ["soon", { retiresAt: NOW + 89 * DAY_MS }, "may-fail"],
    ["today", { retiresAt: NOW }, "fails", /inference has ended/],
    ["retired without a date", { lifecycle: "Deprecated" }, "fails"],
    ["on its way out", { lifecycle: "Deprecating" }, "may-fail"],
    ["the catalogue was not read", { sizes: notRead }, "unknown"],
    ["it is being read", { sizes: loading }, "loading"],
  ],
};

describe.each(Object.entries(tables))("%s", (key, rows) =>
  test.each(rows)("%s", (_says, more, state, words = /(?:)/) => {
    const check = preflight(factsWith(more)).find((each) => `${each.key}` === key);
    expect(check?.state.is).toBe(state);
    expect(check && "why" in check.state ? check.state.why : "").toMatch(words);
  }),
);

test("the figures stand beside: what was not read is a word, never 0", () => {
  expect(checkOf("quota", {})?.figures).toBe("100 PTU; 300 PTU of quota left");
  expect(checkOf("quota", { remaining: notRead })?.figures).toBe("100 PTU; unknown of quota left");
  expect(checkOf("increment", {})?.figures).toBe("15 PTU, then steps of 5 PTU, up to 500 PTU");
  expect(checkOf("slot", {})?.figures).toBe("1 of 32 slots used");
});

test("spillover is looked at where there is one", () => expect(checkOf("spillover", {})).toBeUndefined());

test.each<[string, Partial<PreflightFacts>, ReturnType<typeof readiness>]>([
  ["everything in favour", {}, "ready"],
  ["one line fails, whatever else is open", { plan: sized(7), available: loading }, "fails"],
  ["one line is still read", { available: loading, remaining: notRead }, "waiting"],
  ["what is not known may stop it", { remaining: notRead }, "may-fail"],
  ["so may what is not permitted", { remaining: forbidden }, "may-fail"],
  ["and a full resource", { deployments: many(40) }, "may-fail"],
])("together: %s", (_says, more, expected) => expect(readiness(preflight(factsWith(more)))).toBe(expected));
