import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FaultEffect } from "@/lib/emulator";
import { at, calculator, connect, question, settle, signal, startsOf, SUBSCRIPTION } from "./test-connection";

/** The fault catalogue's rows that concern the transport, with the clock held still. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refused = (more: object) => ({ kind: "status", status: 429, code: "TooManyRequests", ...more }) as const;

test.each<[string, Parameters<typeof refused>[0]]>([
  ["T1: seconds in the header", { retryAfter: 7 }],
  ["T2: seconds that only the message names", { waitSeconds: 7, message: "Too many requests. Retry after 7 seconds." }],
  ["T4: an HTTP date", { retryAfterDateIn: 7 }],
])("%s are waited for, and not undercut", async (_says, more) => {
  const { emulator, readModels, strike } = connect();
  strike(refused(more), { times: 1 });
  expect(await settle(readModels())).toMatchObject({ missing: [] });
  expect(startsOf(emulator)[1]).toBeGreaterThanOrEqual(6); // an HTTP date has whole seconds
  expect(startsOf(emulator)[1]).toBeLessThan(8.5);
  expect(emulator.journal.counters()).toMatchObject({ earlyRetries: 0, duplicatesInFlight: 0 });
});

test.each<[string, FaultEffect]>([
  ["T3: a refusal that names no wait", refused({})],
  ["T4: a refusal with Retry-After: -5", refused({ retryAfter: "-5" })],
  ["T4: a refusal with Retry-After: abc", refused({ retryAfter: "abc" })],
  ["A3: 500", { kind: "status", status: 500 }],
  ["A3: 502", { kind: "status", status: 502 }],
  ["A3: 504", { kind: "status", status: 504 }],
])("%s is tried three more times, after 0.8, 1.6 and 3.2 s and a little", async (_says, then) => {
  const { emulator, readModels, strike } = connect();
  strike(then);
  expect(await settle(readModels())).toMatchObject({
    kind: then === undefined ? "" : expect.stringMatching(/throttled|server/),
  });
  const starts = startsOf(emulator);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  expect(gaps).toHaveLength(3);
  [0.8, 1.6, 3.2].forEach((wait, index) => {
    expect(gaps[index]).toBeGreaterThanOrEqual(wait);
    expect(gaps[index]).toBeLessThan(wait + 0.3);
  });
});

test("T4: a wait of a day is not waited out; nothing is sent before its end, unless a person says so", async () => {
  const { azure, emulator, readModels, strike } = connect();
  strike(refused({ retryAfter: 86_400 }), { times: 1 });
  const failed = await settle(readModels());
  expect(failed).toMatchObject({ kind: "throttled", retryAtMs: Date.now() + 86_400_000 });
  expect(await settle(readModels())).toMatchObject({ kind: "throttled" });
  expect(emulator.journal.counters().calls).toBe(1);
  azure.liftLongPauses();
  expect(await settle(readModels())).toMatchObject({ missing: [] });
});

test("T7: a 503 with Retry-After is waited for like a 429", async () => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "status", status: 503, retryAfter: 7 }, { times: 1 });
  expect(await settle(readModels())).toMatchObject({ missing: [] });
  expect(startsOf(emulator)[1]).toBeGreaterThanOrEqual(7);
  expect(emulator.journal.counters().earlyRetries).toBe(0);
});

test("T1: while one call waits, the others of its bucket wait too", async () => {
  const { emulator, readModels, strike } = connect();
  strike(refused({ retryAfter: 7 }), { times: 1 });
  const first = settle(readModels());
  await vi.advanceTimersByTimeAsync(1_000);
  const second = settle(readModels());
  await Promise.all([first, second]);
  expect(startsOf(emulator).filter((start) => start > 0 && start < 7)).toEqual([]);
  expect(emulator.journal.counters().earlyRetries).toBe(0);
});

test("the calculator is asked again after a 500, because asking changes nothing", async () => {
  const { azure, emulator, strike } = connect();
  strike({ kind: "status", status: 500 }, { times: 1 });
  await settle(azure.call(calculator, at, question, { signal }));
  expect(emulator.journal.counters().calls).toBe(2);
});

test("I1: a 401 is met with one silent renewal", async () => {
  const { emulator, readModels, renewals, strike } = connect();
  strike({ kind: "status", status: 401 }, { times: 1, match: { operation: "listModels" } });
  expect(await settle(readModels())).toMatchObject({ missing: [] });
  expect(renewals).toEqual([null]);
  expect(emulator.journal.entries()[1]?.status).toBe(200);
});

test("I2: when it goes on, there are two calls and no more", async () => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "status", status: 401 });
  expect(await settle(readModels())).toMatchObject({ kind: "signed-out" });
  expect(emulator.journal.counters().calls).toBe(2);
});

test("I3: the claims Azure asks for go to the token request, decoded once", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const { readModels, renewals, strike } = connect();
  strike({ kind: "status", status: 401, claims }, { times: 1 });
  await settle(readModels());
  expect(renewals).toEqual([claims]);
});

test("I5: a refused calculator names the action, the scope and the role, and is not asked again", async () => {
  const { azure, emulator, strike } = connect();
  strike({ kind: "forbid" }, { match: { operation: "calculateModelCapacity" } });
  const failure = await settle(azure.call(calculator, at, question, { signal }));
  expect(failure).toMatchObject({
    kind: "forbidden",
    role: "Contributor",
    scope: expect.stringContaining(SUBSCRIPTION),
  });
  expect(failure).toMatchObject({ action: expect.stringMatching(/calculateModelCapacity/i) });
  expect(emulator.journal.counters().calls).toBe(1);
});

test.each<[string, FaultEffect, RegExp]>([
  ["A1: a proxy's page", { kind: "html" }, /text\/html/],
  ["A2: JSON cut in the middle", { kind: "truncated" }, /no whole JSON/],
  ["A2: an empty body with 200", { kind: "empty" }, /empty body/],
  ["A2: 204", { kind: "empty", status: 204 }, /empty body \(status 204\)/],
])("%s is not Azure's answer, and is not asked for again", async (_says, then, because) => {
  const { emulator, readModels, strike } = connect();
  strike(then);
  expect(await settle(readModels())).toMatchObject({ kind: "unreadable", because: expect.stringMatching(because) });
  expect(emulator.journal.counters().calls).toBe(1);
});

test("A4: an answer that never comes ends after 30 s, the calculator's after 65 s", async () => {
  const { azure, emulator, readModels, strike } = connect();
  strike({ kind: "hang-headers" });
  const startedMs = Date.now();
  expect(await settle(readModels())).toMatchObject({ kind: "timed-out", afterMs: 30_000 });
  expect(Date.now() - startedMs).toBe(30_000);
  expect(await settle(azure.call(calculator, at, question, { signal }))).toMatchObject({ afterMs: 65_000 });
  expect(emulator.journal.counters()).toMatchObject({ calls: 2, aborted: 2 });
});
