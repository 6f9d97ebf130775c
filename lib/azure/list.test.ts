import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { at, connect, models, settle, signal } from "./test-connection";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const modelsIn = { match: { operation: "listModels" } };

/** How many rows there are when nothing goes wrong. */
async function wholeCount() {
  const whole = await settle(connect().readModels());
  return "items" in whole ? whole.items.length : 0;
}

test("a list is read to its last page, and is whole", async () => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "page-size", rows: 20 }, modelsIn);
  expect(await settle(readModels())).toMatchObject({ missing: [] });
  expect(emulator.journal.counters().calls).toBeGreaterThan(1);
});

test.each(["same", "cycle"] as const)("P1: pages in a circle (%s) are told from a list", async (to) => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "next-link", to }, modelsIn);
  expect(await settle(readModels())).toMatchObject({
    missing: [{ kind: "incomplete", because: "the pages go in a circle" }],
  });
  expect(emulator.journal.counters().calls).toBeLessThan(10);
});

test("P1: a list that does not end is stopped after 200 pages, and what arrived is kept", async () => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "next-link", to: "endless" }, modelsIn);
  expect(await settle(readModels())).toMatchObject({
    items: expect.arrayContaining([expect.anything()]),
    missing: [{ kind: "incomplete", pages: 200 }],
  });
  expect(emulator.journal.counters().calls).toBe(200);
});

test.each(["host", "http", "user"] as const)(
  "P2: a link away (%s) is refused, named, and gets no token",
  async (to) => {
    const { foreign, readModels, strike } = connect();
    strike({ kind: "next-link", to }, modelsIn);
    const listing = await settle(readModels());
    expect(listing).toMatchObject({ missing: [{ kind: "foreign-host", host: expect.stringContaining("://") }] });
    expect(foreign.journal.counters().calls).toBe(0);
  },
);

test.each(["https://foreign.example/x", "https://me@management.azure.com/x", "http://management.azure.com/x"])(
  "P2: even when asked to, the transport sends nothing to %s",
  async (url) => {
    const { azure, emulator, foreign } = connect();
    expect(await settle(azure.followPage(models, at, url, { signal }))).toMatchObject({ kind: "foreign-host" });
    expect(foreign.journal.counters()).toMatchObject({ calls: 0, foreignHostTokens: 0 });
    expect(emulator.journal.counters().calls).toBe(0);
  },
);

test("P3: when a later page fails, the earlier ones are kept and the list says what is missing", async () => {
  const { readModels, strike } = connect();
  strike({ kind: "status", status: 500 }, { match: { operation: "listModels", page: 2 } });
  const listing = await settle(readModels());
  expect(listing).toMatchObject({ missing: [{ kind: "server", status: 500 }] });
  expect("items" in listing && listing.items.length).toBeGreaterThan(0);
  expect("items" in listing && listing.items.length).toBeLessThan(await wholeCount());
});

test.each<[string, readonly string[]]>([
  ["the next one", ["2026-05-01"]],
  ["the oldest one", ["2024-10-01"]],
])("A8: an Azure that only knows %s is asked in it, and that is remembered", async (_says, onlyApiVersions) => {
  const { emulator, readModels } = connect({ onlyApiVersions });
  expect(await settle(readModels())).toMatchObject({ missing: [], evidence: { apiVersion: onlyApiVersions[0] } });
  expect(emulator.journal.entries().filter(({ status }) => status !== 200)).toHaveLength(1);
  await settle(readModels());
  expect(emulator.journal.entries().filter(({ status }) => status !== 200)).toHaveLength(1);
});

test("A8: an Azure that knows none of ours is a failure, not a loop", async () => {
  const { emulator, readModels, strike } = connect();
  strike({ kind: "status", status: 404, code: "NoRegisteredProviderFound" });
  expect(await settle(readModels())).toMatchObject({ kind: "not-found" });
  expect(emulator.journal.counters().calls).toBe(5);
});
