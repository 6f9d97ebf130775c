import { expect, test } from "vitest";
import { deploymentId, deploymentPlace } from "./deployment-place";

const ID =
  "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices" +
  "/accounts/contoso-openai/deployments/chat";

test.each([
  ["as Azure documents it", ID],
  ["in capitals", ID.toUpperCase().replace("CHAT", "chat").replace("RG-AI", "rg-ai")],
])("an id %s names the same subscription and deployment", (_says, id) =>
  expect(deploymentPlace(id)).toMatchObject({
    subscription: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
    resourceGroup: "rg-ai",
    name: "chat",
  }),
);

test("a place is written as Azure's id of it", () => {
  const place = deploymentPlace(ID);
  expect(place && deploymentId(place)).toBe(ID);
});

test.each([
  ["of a resource", ID.replace("/deployments/chat", "")],
  ["of another provider", ID.replace("CognitiveServices", "Compute")],
  ["with a segment more", `${ID}/more`],
])("an id %s is none", (_says, id) => expect(deploymentPlace(id)).toBeNull());
