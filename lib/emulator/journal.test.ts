import { describe, expect, test } from "vitest";
import { virtualClock } from "./clock";
import { createEmulator, type EmulatorOptions } from "./emulator";
import { accountsPath, ask, calculatorPath, development, modelsPath, production, requestTo, sol } from "./test-calls";

const NOON = Date.parse("2026-11-21T12:00:00Z");
const started = (options: EmulatorOptions = {}) => {
  const clock = virtualClock(NOON);
  return { clock, emulator: createEmulator({ clock, ...options }) };
};
const sweden = modelsPath("swedencentral");

test("counts reads and writes per bucket", async () => {
  const { emulator } = started();
  await ask(emulator, modelsPath());
  await ask(emulator, accountsPath(development));
  await ask(emulator, calculatorPath(), { body: sol(1) });
  expect(emulator.journal.counters()).toMatchObject({
    calls: 3,
    reads: { [production]: 1, [development]: 1 },
    writes: { [production]: 1 },
    earlyRetries: 0,
    duplicatesInFlight: 0,
    callsAfterCancel: 0,
    foreignHostTokens: 0,
  });
});

describe("early retries, after a 429 with Retry-After: 7", () => {
  const rows: [says: string, afterMs: number, path: string, expected: number][] = [
    ["the same call after 1 s is early", 1_000, sweden, 1],
    ["any read of the subscription after 1 s is early", 1_000, accountsPath(), 1],
    ["a call that was on its way is not", 100, accountsPath(), 0],
    ["just before the end is early", 6_900, sweden, 1],
    ["after the wait it is not", 7_000, sweden, 0],
    ["another subscription is not concerned", 1_000, accountsPath(development), 0],
  ];
  test.each(rows)("%s", async (_says, afterMs, path, expected) => {
    const { clock, emulator } = started({ scenario: "T1" });
    expect((await ask(emulator, sweden)).status).toBe(429);
    await clock.advance(afterMs);
    await ask(emulator, path);
    expect(emulator.journal.counters().earlyRetries).toBe(expected);
  });

  test("writes have a bucket of their own", async () => {
    const { clock, emulator } = started({ scenario: "T1" });
    await ask(emulator, sweden);
    await clock.advance(1_000);
    await ask(emulator, calculatorPath(), { body: sol(1) });
    // Its own 429 is told now; only what comes after that can be early.
    expect(emulator.journal.counters().earlyRetries).toBe(0);
  });

  test("a 503 binds the refused call only", async () => {
    const { clock, emulator } = started({ scenario: "T7" });
    await ask(emulator, sweden);
    await clock.advance(1_000);
    await ask(emulator, accountsPath());
    expect(emulator.journal.counters().earlyRetries).toBe(0);
    await ask(emulator, sweden);
    expect(emulator.journal.counters().earlyRetries).toBe(1);
  });

  test.each([
    ["T2-absent", 6_000, 1],
    ["T4-date", 6_000, 1],
    ["T4-negative", 1_000, 0],
    ["T3", 1_000, 0],
  ])("%s, asked again after %i ms: %i", async (scenario, afterMs, expected) => {
    const { clock, emulator } = started({ scenario });
    await ask(emulator, sweden);
    await clock.advance(afterMs);
    await ask(emulator, sweden);
    expect(emulator.journal.counters().earlyRetries).toBe(expected);
  });
});

describe("duplicates in flight", () => {
  const twice = async (first: Request, second: Request) => {
    const { clock, emulator } = started({ latencyMs: 80 });
    const both = [emulator.handle(first), emulator.handle(second)];
    await clock.advance(200);
    await Promise.all(both);
    return emulator.journal.counters().duplicatesInFlight;
  };
  const calculation = (requests: number) => requestTo(calculatorPath(), { body: sol(requests) });

  test.each([
    ["the same read twice at once", requestTo(sweden), requestTo(sweden), 1],
    ["two reads", requestTo(sweden), requestTo(modelsPath()), 0],
    ["the same calculation twice at once", calculation(1), calculation(1), 1],
    ["two calculations", calculation(1), calculation(2), 0],
    ["two people", requestTo(sweden), requestTo(sweden, { token: "sample-reader" }), 0],
  ])("%s", async (_says, first, second, expected) => expect(await twice(first, second)).toBe(expected));

  test("one after the other is none", async () => {
    const { emulator } = started();
    await ask(emulator, sweden);
    await ask(emulator, sweden);
    expect(emulator.journal.counters().duplicatesInFlight).toBe(0);
  });

  test("cancelled and asked anew is none, though heard in the other order", async () => {
    const { clock, emulator } = started({ latencyMs: 80 });
    const gone = new AbortController();
    const first = emulator.handle(requestTo(sweden, { signal: gone.signal })).catch(() => "gone");
    await clock.advance(10);
    const second = emulator.handle(requestTo(sweden));
    await clock.advance(1);
    gone.abort();
    await clock.advance(200);
    await Promise.all([first, second]);
    expect(emulator.journal.counters()).toMatchObject({ duplicatesInFlight: 0, aborted: 1 });
  });
});

test("a call that goes on with a cancelled one's request id is counted", async () => {
  const { clock, emulator } = started({ latencyMs: 80 });
  const headers = { "x-ms-client-request-id": "one" };
  const gone = new AbortController();
  const cancelled = emulator.handle(requestTo(sweden, { signal: gone.signal, headers })).catch(() => "gone");
  await clock.advance(10);
  gone.abort();
  await cancelled;
  for (const id of ["two", "one"]) {
    const next = ask(emulator, sweden, { headers: { "x-ms-client-request-id": id } });
    await clock.advance(100);
    await next;
  }
  expect(emulator.journal.counters()).toMatchObject({ callsAfterCancel: 1, aborted: 1 });
});

test("one that plays a foreign host counts the tokens it is sent", async () => {
  const { emulator } = started({ playsForeignHost: true });
  await ask(emulator, sweden, { token: null });
  expect(emulator.journal.counters().foreignHostTokens).toBe(0);
  await ask(emulator, sweden);
  expect(emulator.journal.counters().foreignHostTokens).toBe(1);
});
