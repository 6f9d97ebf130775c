import { expect, test } from "vitest";
import { offer, rule } from "@/lib/offers/test-offers";
import { DAY_MS } from "@/lib/time";
import { regionName } from "@/lib/units";
import { deployment, facts, GLOBAL, kindsOf, NOW, pool, said, version } from "./test-facts";

/** The version, ending so many days from now in East US, and never in Sweden Central. */
function ending(days: number | null) {
  const { skuName, sizes } = offer(GLOBAL, { eastus: rule(15, 5), swedencentral: rule(15, 5) });
  const dated = sizes.map((here) => ({
    ...here,
    retiresAt: here.region === "eastus" && days !== null ? NOW + days * DAY_MS : null,
  }));
  return version(15, { retiresAt: NOW, offers: [{ skuName, sizes: dated }] });
}

test.each<[says: string, days: number | null, isFound: boolean]>([
  ["within 90 days", 89, true],
  ["in 90 days, there is time", 90, false],
  ["today", 0, true],
  ["long ago", -400, true],
  ["without a date there, whatever another region's is", null, false],
])("retires %s", (_says, days, isFound) =>
  expect(kindsOf(facts({ deployments: [deployment()], versions: [ending(days)] }))).toEqual(
    isFound ? ["retiring-model"] : [],
  ),
);

const { account, ...chat } = deployment();
test.each<[says: string, given: ReturnType<typeof deployment>, isFound: boolean]>([
  ["the casing of names does not matter", deployment({ skuName: GLOBAL.toLowerCase() }), true],
  ["another type has its own date", deployment({ skuName: "ProvisionedManaged" }), false],
  ["another version", deployment({ model: { format: "OpenAI", name: "gpt-4o", version: "2024-11-20" } }), false],
  ["a model that is not known", deployment({ model: { format: null, name: null, version: null } }), false],
  ["it is being deleted", deployment({ state: "Deleting" }), false],
  ["another region", { ...chat, account: { ...account, region: regionName("swedencentral") } }, false],
])("%s", (_says, given, isFound) =>
  expect(kindsOf(facts({ deployments: [given], versions: [ending(5)] }))).toEqual(isFound ? ["retiring-model"] : []),
);

test.each([
  [
    "NoAutoUpgrade",
    5,
    "retires soon: chat of one in East US runs gpt-4o 2024-08-06, which retires on 2026-11-26 (UTC). It is not",
  ],
  [
    "noautoupgrade",
    -1,
    "retired: chat of one in East US runs gpt-4o 2024-08-06, which retired on 2026-11-20 (UTC). It is not",
  ],
  ["OnceCurrentVersionExpired", 5, "It is set to be upgraded automatically once this version expires."],
  ["OnceNewDefaultVersionAvailable", 5, "It is set to be upgraded automatically once there is a new default version."],
  ["SomethingNew\u202e", 5, "Its upgrade policy is SomethingNew[U+202E]."],
  [null, 5, "Whether it is upgraded automatically is not known."],
])("the policy %s, %d days", (upgradePolicy, days, words) => {
  const given = facts({ deployments: [deployment({ upgradePolicy })], versions: [ending(days)] });
  expect(said(given)).toEqual([expect.stringContaining(words)]);
});

test("what retires first stands first, before any finding of quota", () => {
  const later = version(15, {
    name: "gpt-5",
    offers: [{ skuName: GLOBAL, sizes: ending(60).offers.flatMap(({ sizes }) => sizes) }],
  });
  const other = deployment({
    id: "/d/2",
    name: "later",
    model: { format: "OpenAI", name: "gpt-5", version: "2024-08-06" },
  });
  const given = facts({
    ...{ pools: [pool(100, 120), pool(100, 90, { subscription: "b" })] },
    ...{ deployments: [other, deployment()], versions: [later, ending(5)] },
  });
  expect(said(given).map((words) => words.slice(0, 33))).toEqual([
    "Model version retires soon: chat ",
    "Model version retires soon: later",
    "Over the limit: “Global PTU” in E",
    "Stranded quota: “Global PTU” in E",
  ]);
});
