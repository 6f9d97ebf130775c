import { describe, expect, test } from "vitest";
import { virtualClock } from "../clock";
import { createEmulator } from "../emulator";
import { development, limited, production } from "../test-calls";
import { emulatorAt, NOON } from "../test-worlds";
import { bodyOf, eastus2, frankfurt, GPT41, put, refusalOf, sweden } from "../test-deploying";

const openAi = (name: string, version: string) => ({ format: "OpenAI", name, version });
const devOpenai = sweden
  .replace(production, development)
  .replace("rg-ai-prod", "rg-ai-dev")
  .replace("contoso-openai-sweden", "contoso-dev-openai");
const speech = sweden.replace("rg-ai-prod", "rg-speech").replace("contoso-openai-sweden", "contoso-callcenter-speech");
const foreign = sweden
  .replace(production, limited)
  .replace("rg-ai-prod", "rg-research")
  .replace("contoso-openai-sweden", "fabrikam-research-openai");

type Row = [says: string, account: string, body: unknown, status: number, code: string];
const ZONE = "DataZoneProvisionedManaged";
const rows: Row[] = [
  ["no JSON", sweden, "{", 400, "InvalidRequestContent"],
  ["no sku", sweden, { properties: { model: GPT41 } }, 400, "InvalidResourceProperties"],
  ["no model", sweden, { sku: { name: ZONE, capacity: 50 }, properties: {} }, 400, "InvalidResourceProperties"],
  ["less than the minimum", sweden, bodyOf(10), 400, "InvalidResourceProperties"],
  ["between two steps", sweden, bodyOf(75, "ProvisionedManaged"), 400, "InvalidResourceProperties"],
  [
    "a size that a list does not have",
    eastus2,
    bodyOf(60, ZONE, openAi("gpt-5.1-codex", "2025-11-13")),
    400,
    "InvalidResourceProperties",
  ],
  ["half a PTU", sweden, bodyOf(50.5), 400, "InvalidResourceProperties"],
  [
    "an upgrade that is none",
    sweden,
    bodyOf(50, ZONE, GPT41, { versionUpgradeOption: "Never" }),
    400,
    "InvalidResourceProperties",
  ],
  [
    "a spillover to PTU",
    sweden,
    bodyOf(50, ZONE, GPT41, { spilloverDeploymentName: "triage" }),
    400,
    "InvalidResourceProperties",
  ],
  ["a model that nobody knows", sweden, bodyOf(50, ZONE, openAi("gpt-7", "1")), 400, "DeploymentModelNotSupported"],
  ["a version that is none", sweden, bodyOf(50, ZONE, openAi("gpt-4.1", "1")), 400, "DeploymentModelNotSupported"],
  [
    "a type not offered there",
    frankfurt,
    bodyOf(50, "ProvisionedManaged", openAi("gpt-5", "2025-08-07")),
    400,
    "DeploymentModelNotSupported",
  ],
  [
    "another maker's model in a resource of kind OpenAI",
    sweden,
    bodyOf(100, "GlobalProvisionedManaged", { format: "DeepSeek", name: "DeepSeek-R1", version: "1" }),
    400,
    "DeploymentModelNotSupported",
  ],
  ["a resource of another kind", speech, bodyOf(50), 400, "DeploymentModelNotSupported"],
  ["a retired version", sweden, bodyOf(50, ZONE, openAi("gpt-4o", "2024-05-13")), 400, "ServiceModelDeprecated"],
  [
    "a type that has ended earlier than its version",
    sweden,
    bodyOf(50, "ProvisionedManaged", openAi("o3-mini", "2025-01-31")),
    400,
    "ServiceModelDeprecated",
  ],
  ["more than the quota", sweden, bodyOf(2_000), 400, "InsufficientQuota"],
  ["all slots taken", frankfurt, bodyOf(50, ZONE), 400, "DeploymentCountLimitExceeded"],
  ["a group that is none", sweden.replace("rg-ai-prod", "rg-none"), bodyOf(50), 404, "ResourceGroupNotFound"],
  ["an account that is none", sweden.replace("contoso-openai-sweden", "nobody"), bodyOf(50), 404, "ResourceNotFound"],
  ["a subscription where it is not allowed", foreign, bodyOf(50), 403, "AuthorizationFailed"],
];

describe("a deployment is refused, and nothing is made", () => {
  test.each(rows)("%s", async (_says, account, body, status, code) => {
    const emulator = emulatorAt(NOON);
    const answer = await put(emulator, account, "new-one", body);
    expect([answer.status, refusalOf(answer.json).code]).toEqual([status, code]);
    expect((await put(emulator, sweden, "after-it", bodyOf(15))).status, "what follows is not in its way").toBe(201);
  });

  test.each(["a b", "-x", "<img src=x>", "x".repeat(65)])("a name like %s", async (name) => {
    const { status, json } = await put(emulatorAt(NOON), sweden, encodeURIComponent(name), bodyOf(50));
    expect([status, refusalOf(json).code]).toEqual([400, "InvalidResourceName"]);
  });

  test("a Reader may not, and is told which action and where", async () => {
    const { status, json } = await put(emulatorAt(NOON), sweden, "new-one", bodyOf(50), { token: "sample-reader" });
    expect(status).toBe(403);
    expect(refusalOf(json).message).toContain("'Microsoft.CognitiveServices/accounts/deployments/write'");
  });
});

test("quota tells what is needed, what is left, what is used and the limit", async () => {
  const { json } = await put(emulatorAt(NOON), sweden, "new-one", bodyOf(2_000));
  expect(refusalOf(json).message).toBe(
    "This operation require 2000 new capacity in quota Global Provisioned Managed Throughput Unit, which is bigger than the " +
      "current available capacity 1410. The current quota usage is 90 and the quota limit is 1500 for quota Global " +
      "Provisioned Managed Throughput Unit.",
  );
});

test("a version that is Deprecating is for subscriptions that use it already", async () => {
  const old = bodyOf(50, "GlobalProvisionedManaged", openAi("gpt-4o", "2024-08-06"));
  expect((await put(emulatorAt(NOON), sweden, "new-one", old)).status).toBe(201);
  const { status, json } = await put(emulatorAt(NOON), devOpenai, "new-one", old);
  expect([status, refusalOf(json).code]).toEqual([400, "ServiceModelDeprecating"]);
});

describe("one write at a time", () => {
  test("a second one in the account is a conflict until the first has ended; another account is free", async () => {
    const clock = virtualClock(NOON);
    const emulator = createEmulator({ clock });
    expect((await put(emulator, sweden, "first", bodyOf(50))).status).toBe(201);
    const second = await put(emulator, sweden, "second", bodyOf(50));
    expect([second.status, refusalOf(second.json).code]).toEqual([409, "RequestConflict"]);
    expect(refusalOf(second.json).message).toContain(`parent resource '${sweden}'`);
    const again = await put(emulator, sweden, "FIRST", bodyOf(50));
    expect([again.status, refusalOf(again.json).code]).toEqual([409, "RequestConflict"]);
    expect(refusalOf(again.json).message).toContain(`'${sweden}/deployments/first'`);
    expect((await put(emulator, eastus2, "elsewhere", bodyOf(50))).status).toBe(201);
    await clock.advance(5_000);
    expect((await put(emulator, sweden, "second", bodyOf(50))).status).toBe(201);
  });
});
