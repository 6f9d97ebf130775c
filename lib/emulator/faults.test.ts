import { describe, expect, test } from "vitest";
import { virtualClock } from "./clock";
import { createEmulator, type EmulatorOptions } from "./emulator";
import { ask, accountsPath, modelsPath, requestTo } from "./test-calls";

const NOON = Date.parse("2026-11-21T12:00:00Z");
const struck = (scenario: string, more: EmulatorOptions = {}) =>
  createEmulator({ scenario, clock: virtualClock(NOON), ...more });
const catalogue = modelsPath("swedencentral");

describe("faults at hand", () => {
  test("a scenario can be aimed elsewhere", async () => {
    const emulator = createEmulator();
    emulator.faults.scenario("T1", { operation: "listAccounts" });
    expect(emulator.faults.list()).toHaveLength(1);
    expect((await ask(emulator, catalogue)).status).toBe(200);
    expect((await ask(emulator, accountsPath())).status).toBe(429);
  });

  test("a delay and a hang wait on the emulator's clock and end with the caller", async () => {
    const clock = virtualClock(NOON);
    const emulator = createEmulator({ clock, latencyMs: 80 });
    let isAnswered = false;
    const answer = emulator.handle(requestTo(catalogue)).then(() => (isAnswered = true));
    await clock.advance(79);
    expect(isAnswered).toBe(false);
    await clock.advance(1);
    expect(await answer).toBe(true);
    emulator.faults.scenario("A4-headers");
    const gone = new AbortController();
    const hung = emulator.handle(requestTo(catalogue, { signal: gone.signal }));
    await clock.advance(3_600_000);
    gone.abort();
    await expect(hung).rejects.toThrow();
    expect(emulator.journal.entries().at(-1)).toMatchObject({ aborted: true, status: null });
  });

  test("a reset rejects, as a broken connection does", async () => {
    await expect(ask(struck("A5"), catalogue)).rejects.toThrow("reset");
  });

  test("an unknown scenario is refused with the names there are", () => {
    expect(() => createEmulator({ scenario: "T99" })).toThrow(/no scenario 'T99'.*T1, T2/);
  });
});
