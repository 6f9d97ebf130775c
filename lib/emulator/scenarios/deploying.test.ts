import { expect, test } from "vitest";
import { virtualClock } from "../clock";
import { createEmulator } from "../emulator";
import { capacitiesPath, readAll, usagesPath } from "../test-calls";
import { bodyOf, GPT41, look, put, refusalOf, sweden } from "../test-deploying";
import { NOON, type CapacityRow, type UsageRow } from "../test-worlds";

const under = (scenario: string) => {
  const clock = virtualClock(NOON);
  return { clock, emulator: createEmulator({ clock, scenario }) };
};

test.each([
  ["deploy-capacity", 400, "InsufficientCapacity"],
  ["deploy-capacity-409", 409, "InsufficientResourcesAvailable"],
  ["deploy-capacity-503", 503, "ServiceUnavailable"],
])("%s: refused, the next look tells 50, and 50 can be deployed", async (scenario, status, code) => {
  const { emulator } = under(scenario);
  const answer = await put(emulator, sweden, "chat-new", bodyOf(100));
  expect([answer.status, refusalOf(answer.json).code]).toEqual([status, code]);
  expect(refusalOf(answer.json).message).toMatch(/capacity/);
  const rows = (await readAll(emulator, capacitiesPath(GPT41, "swedencentral"))).items as CapacityRow[];
  expect(rows.find(({ name }) => name === "GlobalProvisionedManaged")?.properties.availableCapacity).toBe(50);
  expect((await put(emulator, sweden, "chat-new", bodyOf(55))).status).toBe(400);
  expect((await put(emulator, sweden, "chat-new", bodyOf(50))).status).toBe(201);
});

test("deploy-quota: refused, usages tell 50 left, and 50 can be deployed", async () => {
  const { emulator } = under("deploy-quota");
  const { status, json } = await put(emulator, sweden, "chat-new", bodyOf(100));
  expect([status, refusalOf(json).code]).toEqual([400, "InsufficientQuota"]);
  const rows = (await readAll(emulator, usagesPath("swedencentral"))).items as UsageRow[];
  const pool = rows.find(({ name }) => name.value === "OpenAI.GlobalProvisionedManaged");
  expect([pool?.currentValue, pool?.limit]).toEqual([1_450, 1_500]);
  expect((await put(emulator, sweden, "chat-new", bodyOf(50))).status).toBe(201);
});

test.each([
  ["deploy-failed", 5_000, "Failed"],
  ["deploy-slow", 599_999, "Creating"],
  ["deploy-slow", 600_000, "Succeeded"],
])("%s: after %d ms it is %s", async (scenario, ms, state) => {
  const { clock, emulator } = under(scenario);
  expect((await put(emulator, sweden, "chat-new", bodyOf(50))).status).toBe(201);
  await clock.advance(ms);
  expect((await look(emulator, sweden, "chat-new")).json).toMatchObject({ properties: { provisioningState: state } });
});

test("deploy-lost: the answer breaks off, and the deployment is there", async () => {
  const { emulator } = under("deploy-lost");
  await expect(put(emulator, sweden, "chat-new", bodyOf(50))).rejects.toThrow();
  expect((await look(emulator, sweden, "chat-new")).status).toBe(200);
});

test.each([
  ["deploy-503", 503, 201],
  ["deploy-429", 429, 201],
  ["deploy-forbidden", 403, 403],
  ["A9-409", 409, 409],
  ["A9-412", 412, 412],
])("%s: nothing is made", async (scenario, status, then) => {
  const { clock, emulator } = under(scenario);
  expect((await put(emulator, sweden, "chat-new", bodyOf(50))).status).toBe(status);
  expect((await look(emulator, sweden, "chat-new")).status).toBe(404);
  await clock.advance(10_000);
  expect((await put(emulator, sweden, "chat-new", bodyOf(50))).status).toBe(then);
});

test("a fault can be aimed at one type", async () => {
  const { emulator } = under("A9-409");
  emulator.faults.scenario("deploy-503", { operation: "putDeployment", skuName: "ProvisionedManaged" });
  expect((await put(emulator, sweden, "regional", bodyOf(50, "ProvisionedManaged"))).status).toBe(503);
  expect((await put(emulator, sweden, "global", bodyOf(50))).status).toBe(201);
});
