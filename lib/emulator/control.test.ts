import { describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import { ask, modelsPath } from "./test-calls";

const catalogue = modelsPath("swedencentral");

describe("control", () => {
  const put = (body: unknown) => ({ method: "PUT", token: null, body });
  const control = () => createEmulator({ control: true });

  test("sets a scenario, aimed or not, explicit faults, and forgets them", async () => {
    const emulator = control();
    expect((await ask(emulator, "/_control/faults", put({ scenario: "T1" }))).status).toBe(200);
    expect(emulator.faults.list()).toHaveLength(2);
    await ask(emulator, "/_control/faults", put({ scenario: "T1", match: { page: 2 } }));
    expect(emulator.faults.list()).toMatchObject([{ match: { page: 2 } }]);
    await ask(emulator, "/_control/faults", put({ match: { operation: "listModels" }, then: { kind: "html" } }));
    expect((await ask(emulator, catalogue)).text).toContain("<html>");
    expect((await ask(emulator, "/_control/faults")).json).toMatchObject({ faults: [{ then: { kind: "html" } }] });
    expect((await ask(emulator, "/_control/faults", { method: "DELETE" })).status).toBe(204);
    expect((await ask(emulator, catalogue)).status).toBe(200);
  });

  test.each([
    ["an unknown scenario", { scenario: "T99" }],
    ["an unknown effect", { then: { kind: "earthquake" } }],
    ["no JSON", "{"],
  ])("refuses %s and keeps what was", async (_says, body) => {
    const emulator = control();
    emulator.faults.scenario("T1");
    const told = await ask(emulator, "/_control/faults", put(body));
    expect(told.status).toBe(400);
    expect(emulator.faults.list()).toHaveLength(2);
  });

  test("tells and clears the journal, and is not in it", async () => {
    const emulator = control();
    await ask(emulator, catalogue);
    const { json } = await ask(emulator, "/_control/journal");
    expect(json).toMatchObject({ counters: { calls: 1 }, entries: [{ operation: "listModels", status: 200 }] });
    await ask(emulator, "/_control/journal", { method: "DELETE" });
    expect(emulator.journal.counters().calls).toBe(0);
  });

  test("no page of another site may reach it", async () => {
    const told = await ask(control(), "/_control/faults", { method: "OPTIONS" });
    expect(told.status).toBe(404);
    expect(told.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});
