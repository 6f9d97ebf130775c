import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MINUTE_MS, SECOND_MS } from "@/lib/time";
import { connect, type Flight, question, settleAll, SUBSCRIPTION } from "./test-connection";

/** The rows of the fault catalogue that take many calls, with the clock held still; each call takes 200 ms. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const times = <T>(count: number, make: () => Promise<T>) => Array.from({ length: count }, make);

/** How many calls were under way at once, at most. */
const mostAtOnce = (flights: readonly Flight[]) =>
  Math.max(
    0,
    ...flights.map(({ fromMs }) => flights.filter((each) => each.fromMs <= fromMs && fromMs < each.toMs).length),
  );

test.each([
  ["7 s are named", 24, { scenario: "T5" }],
  ["nothing is named", 8, {}],
])(
  "T5: 60 calls into ten minutes of 429 (%s): one probe at a time, and all end within %i s",
  async (_says, endS, options) => {
    const { azure: _azure, calculate, emulator, flights, readModels } = connect({ latencyMs: 200, ...options });
    if (!("scenario" in options))
      emulator.faults.set([{ forMs: 10 * MINUTE_MS, then: { kind: "status", status: 429, code: "TooManyRequests" } }]);
    const startMs = Date.now();
    const endedMs: number[] = [];
    const ask = <T>(make: () => Promise<T>) => make().finally(() => void endedMs.push(Date.now()));
    const all = () => settleAll<unknown>([...times(40, () => ask(readModels)), ...times(20, () => ask(calculate))]);

    for (const failure of await all()) expect(failure).toMatchObject({ kind: "throttled" });
    expect(Math.max(...endedMs) - startMs).toBeLessThan(endS * SECOND_MS);
    const firstRefusalMs = Math.min(...flights.map(({ toMs }) => toMs));
    const afterIt = flights.filter(({ fromMs }) => fromMs > firstRefusalMs);
    expect(mostAtOnce(afterIt)).toBe(1);
    expect(flights.length).toBeLessThanOrEqual(3 + 3 + 3 + 3); // first calls and probes, of each kind
    expect(emulator.journal.counters().earlyRetries).toBe(0);

    const before = flights.length;
    for (const failure of await all()) expect(failure).toMatchObject({ kind: "throttled" });
    expect(mostAtOnce(flights.slice(before))).toBe(1);

    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    const refusedCount = flights.length;
    for (const answer of await all()) expect(answer).toHaveProperty("evidence");
    expect(mostAtOnce(flights.slice(refusedCount))).toBe(12);
  },
);

test("T5: one call is tried to its end, not each a little", async () => {
  const { flights, readModels, strike } = connect({ latencyMs: 200 });
  strike({ kind: "status", status: 429 });
  await settleAll(times(40, readModels));
  expect(flights).toHaveLength(3 + 3); // those that had left, and the probes
});

test("T5: a call that comes while Azure refuses the others waits no longer than they do", async () => {
  const { readModels, flights } = connect({ latencyMs: 200, scenario: "T5" });
  const first = settleAll(times(5, readModels));
  await vi.advanceTimersByTimeAsync(15 * SECOND_MS);
  const askedMs = Date.now();
  await settleAll([readModels()]);
  await first;
  expect(Math.max(...flights.map(({ toMs }) => toMs)) - askedMs).toBeLessThan(10 * SECOND_MS);
});

test("T5: an answer that is a refusal of another sort ends the probing too", async () => {
  const { calculate, emulator, flights } = connect({ latencyMs: 200 });
  emulator.faults.set([
    { times: 1, then: { kind: "status", status: 429, retryAfter: 7 } },
    { match: { operation: "calculateModelCapacity" }, then: { kind: "forbid" } },
  ]);
  const failures = await settleAll(times(8, calculate));
  expect(failures).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ kind: "forbidden" })));
  const [first] = flights.filter(({ fromMs }) => fromMs >= (flights[0]?.fromMs ?? 0) + 7 * SECOND_MS);
  expect(mostAtOnce(flights.filter(({ fromMs }) => fromMs > (first?.fromMs ?? 0)))).toBeGreaterThan(1);
});

/** Another tool of the same person has just drawn so many calls from the bucket. */
async function drain({ emulator }: ReturnType<typeof connect>, kind: Flight["kind"], count: number) {
  const provider = `https://management.azure.com/subscriptions/${SUBSCRIPTION}/providers/Microsoft.CognitiveServices`;
  const headers = { authorization: "Bearer sample", "content-type": "application/json" };
  const post = { method: "POST", headers, body: JSON.stringify(question) };
  for (let index = 0; index < count; index += 1)
    void emulator.handle(
      kind === "reads"
        ? new Request(`${provider}/accounts?api-version=2026-09-01`, { headers })
        : new Request(`${provider}/calculateModelCapacity?api-version=2026-09-01`, post),
    );
  await vi.advanceTimersByTimeAsync(0);
}

test.each([
  ["reads", 250, 20],
  ["writes", 200, 8],
] as const)("T6: 60 calls meet no 429 where Azure says that 3 %s are left", async (kind, holds, perSecond) => {
  const connected = connect({ latencyMs: 200 });
  await drain(connected, kind, holds - 3);
  const { calculate, flights, readModels } = connected;
  const startMs = Date.now();
  const ask: () => Promise<unknown> = kind === "reads" ? readModels : calculate;
  for (const answer of await settleAll(times(60, ask))) expect(answer).toHaveProperty("evidence");
  expect(flights.filter(({ status }) => status !== 200)).toEqual([]);
  expect(Date.now() - startMs).toBeLessThan((flights.length / perSecond + 3) * SECOND_MS);
});

test("T6: where the count is hidden from the browser, our own keeps 300 calls below Azure's limit", async () => {
  const { calculate, flights } = connect({ latencyMs: 200, exposeHeaders: false });
  for (const answer of await settleAll(times(300, calculate))) expect(answer).toHaveProperty("evidence");
  expect(flights.filter(({ status }) => status !== 200)).toEqual([]);
});

test("T6: before Azure has said anything, three leave; the others when its first answer is there", async () => {
  const { calculate, flights } = connect({ latencyMs: 200, exposeHeaders: false });
  await settleAll(times(10, calculate));
  const startMs = flights[0]?.fromMs ?? 0;
  expect(flights.map(({ fromMs }) => fromMs - startMs)).toEqual([0, 0, 0, ...Array.from({ length: 7 }, () => 200)]);
});
