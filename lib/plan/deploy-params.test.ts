import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { planHref, planParams } from "./search-params";

const load = createLoader(planParams);
const GROUP = "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28/resourceGroups/rg-ai-prod";
const RESOURCE = `${GROUP}/providers/Microsoft.CognitiveServices/accounts/contoso-openai-sweden`;
const place = {
  subscription: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
  ...{ resourceGroup: "rg-ai-prod", account: "contoso-openai-sweden" },
};

test.each([
  ["a resource is named by Azure's id", "resource", RESOURCE, place],
  ["a deployment's id is no resource's", "resource", `${RESOURCE}/deployments/any`, null],
  ["H2: nor is a path", "resource", `${RESOURCE}/../x`, null],
  ["a name may be odd", "deployment", "<img src=x>", "<img src=x>"],
  ["H2: but not endless", "deployment", "x".repeat(261), ""],
  ["H2: nor with what ends a text", "deployment", "a\0b", ""],
  ["an alert is a share that can be passed", "alert", "120", 120],
  ["H2: not 0", "alert", "0", 90],
  ["H2: not 1e9", "alert", "1e9", 90],
  ["a tool is one of ours", "tool", "bicep", "bicep"],
  ["H2: no other", "tool", "__proto__", "az"],
  ["what is followed is a deployment", "follow", `${RESOURCE}/deployments/chat`, `${RESOURCE}/deployments/chat`],
  ["H2: and nothing else", "follow", "https://evil.example/", null],
] as const)("%s", (_says, name, text, expected) =>
  expect(load(new URLSearchParams([[name, text]]))[name]).toEqual(expected),
);

test("a link brings all of it back", () => {
  const to = { resource: place, deployment: "größe 1", spillover: "over flow", alert: 75, tool: "alert" as const };
  expect(load(new URL(planHref(to), "https://here.example"))).toMatchObject(to);
});
