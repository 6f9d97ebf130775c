import { expect, test } from "vitest";
import { answering, namesOf, page, production, readFrom, refusal, row } from "./test-graph";

test("one question, of constant text, is asked of all subscriptions", async () => {
  const azure = answering(() => page([]));
  const subscriptions = [production, "'; drop", "x' or 1 == 1"];
  await readFrom(azure, subscriptions);
  expect(azure.asked).toEqual([
    {
      call: "POST /providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01",
      body: { subscriptions, query: expect.any(String), options: { $top: 1_000, resultFormat: "objectArray" } },
    },
  ]);
  expect(azure.asked[0]?.body.query).toMatch(/^resources \| where type =~ 'microsoft\.cognitiveservices\/accounts' /);
  expect(azure.asked[0]?.body.query).toMatch(/\| project id, /);
  expect(azure.asked[0]?.body.query).not.toMatch(/drop|6e2a|1 == 1/);
});

test("a row is the same resource as in a subscription's own list", async () =>
  expect(
    await readFrom(answering(() => page([row("one", { location: "East US", kind: "AIServices" })]))),
  ).toMatchObject({
    missing: [],
    items: [
      {
        id: row("one").id,
        name: "one",
        subscription: production,
        resourceGroup: "rg-ai-prod",
        kind: "AIServices",
        region: "eastus",
      },
    ],
    evidence: { operation: "Resources", method: "POST", apiVersion: "2021-03-01" },
  }));

test.each<[says: string, broken: unknown]>([
  ["lacks its id", row("x", { id: undefined })],
  ["lacks its kind", row("x", { kind: null })],
  ["is null", null],
])("A7: a row that %s is counted, and the others stand", async (_says, broken) => {
  const accounts = await readFrom(answering(() => page([broken, row("one")])));
  expect(namesOf(accounts)).toEqual(["one"]);
  expect(accounts.missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("a kind that holds no models is left out, should it come", async () =>
  expect(await readFrom(answering(() => page([row("one", { kind: "Face" })])))).toMatchObject({
    items: [],
    missing: [],
  }));

test.each<[says: string, answer: unknown]>([
  ["no data", page(undefined)],
  ["data that is no list", page("[]")],
  ["a list of Resource Manager's", { value: [] }],
])("A7: %s is never taken for no resources", (_says, answer) =>
  expect(readFrom(answering(() => answer))).rejects.toMatchObject({ failure: { kind: "unreadable" } }),
);

test("I4: a refusal names the role to ask for", () =>
  expect(readFrom(answering(refusal(403, "AuthorizationFailed")))).rejects.toMatchObject({
    failure: { kind: "forbidden", role: "Reader" },
  }));

const many = Array.from({ length: 2_500 }, (_, index) => `subscription-${index}`);

test("P4: more than 1,000 subscriptions are asked in groups, each subscription once", async () => {
  const azure = answering(({ body }) => page([row(body.subscriptions[0] ?? "")]));
  const accounts = await readFrom(azure, many);
  expect(azure.asked.map(({ body }) => body.subscriptions.length).sort()).toEqual([1_000, 1_000, 500].sort());
  expect(new Set(azure.asked.flatMap(({ body }) => body.subscriptions))).toEqual(new Set(many));
  expect(namesOf(accounts)).toEqual(["subscription-0", "subscription-1000", "subscription-2000"]);
});

test("a group that fails is missing, and the others stand", async () => {
  const azure = answering(({ body: { subscriptions } }) =>
    subscriptions[0] === many[0] ? refusal(400, "BadRequest")() : page([row(subscriptions[0] ?? "")]),
  );
  const accounts = await readFrom(azure, many);
  expect(namesOf(accounts)).toEqual(["subscription-1000", "subscription-2000"]);
  expect(accounts.missing).toMatchObject([{ kind: "rejected" }]);
});

test("nobody is asked without a subscription: Azure would search the whole tenant", async () => {
  const azure = answering(() => page([row("one")]));
  await expect(readFrom(azure, [])).rejects.toThrow(RangeError);
  expect(azure.asked).toEqual([]);
});
