import { beforeEach, describe, expect, test } from "vitest";
import { virtualClock, type VirtualClock } from "../clock";
import { createEmulator, type Emulator } from "../emulator";
import official from "../official/PutDeployment.json" with { type: "json" };
import { ask, capacitiesPath, readAll, usagesPath } from "../test-calls";
import { NOON, type CapacityRow, type UsageRow } from "../test-worlds";
import { bodyOf, deploymentPath, eastus2, GPT41, look, put, sweden } from "../test-deploying";

let clock: VirtualClock;
let emulator: Emulator;
beforeEach(() => {
  clock = virtualClock(NOON);
  emulator = createEmulator({ clock });
});

const stateOf = async (name: string) => {
  const { json } = await look(emulator, sweden, name);
  return (json as { properties: { provisioningState: string; currentCapacity?: number } }).properties;
};
const usedIn = async (region: string) => {
  const rows = (await readAll(emulator, usagesPath(region))).items as UsageRow[];
  return rows.find(({ name }) => name.value === "OpenAI.GlobalProvisionedManaged")?.currentValue;
};
const availableIn = async (region: string) => {
  const rows = (await readAll(emulator, capacitiesPath(GPT41, region))).items as CapacityRow[];
  return rows.find(({ name }) => name === "GlobalProvisionedManaged")?.properties.availableCapacity ?? 0;
};

describe("a new deployment", () => {
  test("is 201 and Accepted, then Creating, then Succeeded, by the clock alone", async () => {
    const { status, json } = await put(emulator, sweden, "chat-new", bodyOf(100));
    expect([status, json]).toMatchObject([
      201,
      { name: "chat-new", sku: { capacity: 100 }, properties: { provisioningState: "Accepted" } },
    ]);
    expect(json).not.toHaveProperty("properties.currentCapacity");
    await clock.advance(999);
    expect(await stateOf("chat-new")).toMatchObject({ provisioningState: "Accepted" });
    await clock.advance(1);
    expect(await stateOf("chat-new")).toMatchObject({ provisioningState: "Creating" });
    await clock.advance(4_000);
    expect(await stateOf("chat-new")).toMatchObject({ provisioningState: "Succeeded", currentCapacity: 100 });
  });

  test("is listed once, draws from its quota and takes what was available", async () => {
    const [used = 0, available] = [await usedIn("swedencentral"), await availableIn("swedencentral")];
    await put(emulator, sweden, "chat-new", bodyOf(100));
    expect(await usedIn("swedencentral")).toBe(used + 100);
    expect(await availableIn("swedencentral")).toBeLessThanOrEqual(available - 95);
    const { items } = await readAll(emulator, `${sweden}/deployments?api-version=2026-09-01`);
    expect(items.filter((item) => (item as { name: string }).name === "chat-new")).toHaveLength(1);
  });

  test("takes the default version where none is named", async () => {
    const { json } = await put(
      emulator,
      sweden,
      "mini",
      bodyOf(25, "GlobalProvisionedManaged", { format: "OpenAI", name: "gpt-4.1-mini" }),
    );
    expect(json).toMatchObject({ properties: { model: { version: "2025-04-14" } } });
  });

  test("spills to a standard deployment, and upgrades as told", async () => {
    const more = { spilloverDeploymentName: "chat-eu-overflow", versionUpgradeOption: "NoAutoUpgrade" };
    const { json } = await put(emulator, sweden, "chat-new", bodyOf(100, "GlobalProvisionedManaged", GPT41, more));
    expect(json).toMatchObject({ properties: more });
  });

  test("counts among the writes, and in the journal by its name", async () => {
    await put(emulator, sweden, "chat-new", bodyOf(100));
    await put(emulator, sweden, "CHAT-new", bodyOf(100));
    const { writes, puts } = emulator.journal.counters();
    expect(Object.values(writes)).toEqual([2]);
    expect(puts).toEqual({ "contoso-openai-sweden/chat-new": 2 });
    expect(emulator.journal.entries().map(({ operation, status }) => [operation, status])).toEqual([
      ["putDeployment", 201],
      ["putDeployment", 409],
    ]);
  });
});

describe("a deployment that is there already", () => {
  test("is changed at once, with 200; what it has more is taken", async () => {
    const used = (await usedIn("swedencentral")) ?? 0;
    const { status, json } = await put(
      emulator,
      sweden,
      "TRIAGE",
      bodyOf(60, "GlobalProvisionedManaged", { format: "OpenAI", name: "o4-mini", version: "2025-04-16" }),
    );
    expect([status, json]).toMatchObject([
      200,
      { name: "triage", properties: { provisioningState: "Succeeded", currentCapacity: 60 } },
    ]);
    expect(await usedIn("swedencentral")).toBe(used + 15);
  });

  test("gives back quota when it shrinks, and no capacity", async () => {
    await put(emulator, sweden, "chat-new", bodyOf(200));
    await clock.advance(5_000);
    const [used = 0, available] = [await usedIn("swedencentral"), await availableIn("swedencentral")];
    expect((await put(emulator, sweden, "chat-new", bodyOf(100))).status).toBe(200);
    expect(await usedIn("swedencentral")).toBe(used - 100);
    expect(await availableIn("swedencentral")).toBeLessThanOrEqual(available + 100);
  });
});

test("the official example's body is understood, and answered in its shape", async () => {
  const { properties, sku } = official.parameters.deployment;
  const embeddings = { ...properties, model: { format: "OpenAI", name: "text-embedding-3-large", version: "1" } };
  const { status, json } = await put(emulator, eastus2, "like-the-example", { sku, properties: embeddings });
  expect(status).toBe(201);
  const body = official.responses["201"].body;
  expect(Object.keys(json)).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(json).toMatchObject({
    type: body.type,
    sku: body.sku,
    properties: { deploymentState: "Running", serviceTier: "Priority", provisioningState: "Accepted" },
  });
  expect(Object.keys(json.properties as object)).toEqual(expect.arrayContaining(Object.keys(body.properties)));
});

test("the way to it is a GET, and nothing is deleted here", async () => {
  await put(emulator, sweden, "chat-new", bodyOf(100));
  expect((await ask(emulator, deploymentPath(sweden, "chat-new"), { method: "DELETE" })).status).toBe(501);
});
