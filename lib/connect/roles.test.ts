import { expect, test } from "vitest";
import fc from "fast-check";
import { calculatorRole, rolesToAsk } from "./roles";
import { readKeys, type ReadKey, type SeenAll } from "./seen";
import { callsOf } from "./test-shell";

const subscription = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const grant = { subscription, assignee: "5b0a3c1e-7d52-4f0c-9a41-2f6d8c3b7e10" };
const CALCULATE = "Microsoft.CognitiveServices/calculateModelCapacity/action";

const refusing = (refused: readonly ReadKey[], action: string | null = CALCULATE): SeenAll => {
  const seen = (key: ReadKey): SeenAll[ReadKey] =>
    refused.includes(key) ? { is: "not-permitted", role: "some", action } : { is: "works", says: "" };
  return {
    ...{ regions: seen("regions"), resources: seen("resources"), deployments: seen("deployments") },
    ...{ catalog: seen("catalog"), capacity: seen("capacity"), quota: seen("quota") },
    ...{ calculator: seen("calculator"), metrics: seen("metrics"), prices: seen("prices") },
  };
};

test.each<[says: string, refused: ReadKey[], roles: string[]]>([
  ["nothing refused, nothing to ask for", [], []],
  ["quota alone needs less than Reader", ["quota"], ["Cognitive Services Usages Reader"]],
  ["metrics alone too", ["metrics"], ["Monitoring Reader"]],
  ["both, each its own", ["quota", "metrics"], ["Cognitive Services Usages Reader", "Monitoring Reader"]],
  ["whoever needs Reader needs neither", ["resources", "quota", "metrics"], ["Reader"]],
  [
    "the calculator has a role of its own, also beside Reader",
    ["resources", "calculator"],
    ["Reader", "Headroom calculator (a custom role with one action), or Cognitive Services Contributor"],
  ],
])("%s", (_says, refused, roles) =>
  expect(rolesToAsk(refusing(refused), grant).map(({ role }) => role)).toEqual(roles),
);

test("an owner's shell gives the role to the person on the subscription", () => {
  const [quota] = rolesToAsk(refusing(["quota"]), grant);
  expect(callsOf(quota?.command ?? "")).toEqual([
    [
      ...["role", "assignment", "create", "--assignee", "5b0a3c1e-7d52-4f0c-9a41-2f6d8c3b7e10"],
      ...["--role", "Cognitive Services Usages Reader", "--scope", `/subscriptions/${subscription}`],
    ],
  ]);
});

test("the custom role is made first, with the one action that Azure refused", () => {
  const [calculator] = rolesToAsk(refusing(["calculator"]), grant);
  const [make = [], assign = []] = callsOf(calculator?.command ?? "");
  expect(make.slice(0, 4)).toEqual(["role", "definition", "create", "--role-definition"]);
  expect(JSON.parse(make[4] ?? "")).toMatchObject({
    Actions: [CALCULATE],
    AssignableScopes: [`/subscriptions/${subscription}`],
  });
  expect(assign).toContain("Headroom calculator");
});

test.each([
  ["another spelling of the action is Azure's", "Microsoft.CognitiveServices/locations/calculate/action", true],
  ["none is named", null, false],
  ["everything", "*", false],
  ["everything of a provider", "Microsoft.CognitiveServices/*/action", false],
  ["another provider's", "Microsoft.Authorization/roleAssignments/write", false],
  ["another provider's action", "Microsoft.Compute/virtualMachines/start/action", false],
  ["more than an action", `${CALCULATE}","*`, false],
])("a refusal cannot widen the role: %s", (_says, action, isTaken) =>
  expect(calculatorRole(subscription, action).Actions).toEqual([isTaken ? action : CALCULATE]),
);

test("whatever is typed for whom stays one word of the command", () => {
  const typed = fc.string({ unit: fc.constantFrom(..."'\"$`();&|<>\\ \n-@aé"), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(typed, fc.subarray([...readKeys]), (assignee, refused) => {
      fc.pre(assignee.trim() !== "");
      for (const { command } of rolesToAsk(refusing(refused), { subscription, assignee })) {
        const words = callsOf(command).at(-1) ?? [];
        const said = words[3]?.startsWith("--assignee=") ? words[3].slice("--assignee=".length) : words[4];
        expect(said).toBe(assignee.trim());
      }
    }),
    { numRuns: 25 },
  );
});
