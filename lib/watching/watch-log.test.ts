import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { trouble } from "@/lib/storage";
import { editFor, MOST_KEPT } from "./keep";
import { edited, type Shelf } from "./shelf";
import type { Snapshot } from "./snapshot";
import { memoryShelf } from "./test-shelf";
import { createWatchLog } from "./watch-log";

const START = Date.UTC(2026, 10, 21, 13);
const watched = { subscription: "production", model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } };
const look = (at: number, ptu: number | null = 40, more: Partial<Snapshot> = {}): Snapshot => ({
  ...watched,
  at,
  seenUntil: at,
  isWhole: true,
  figures: { "swedencentral globalprovisionedmanaged": ptu },
  pools: {},
  sought: null,
  ...more,
});
const logOn = (shelf: Shelf, now = START + 400 * DAY_MS) =>
  createWatchLog(
    () => Promise.resolve(shelf),
    () => now,
  );
const kept = async (shelf: Shelf) => {
  const log = logOn(shelf);
  await log.load(watched);
  return log.snapshotsOf(watched).map(({ at, seenUntil }) => [at - START, seenUntil - START]);
};
async function keptAfter(looks: readonly Snapshot[], shelf = memoryShelf(), now?: number) {
  const log = logOn(shelf, now);
  for (const each of looks) await log.record(each);
  const inMemory = log.snapshotsOf(watched).map(({ at, seenUntil }) => [at - START, seenUntil - START]);
  expect(await kept(shelf)).toEqual(inMemory);
  return inMemory;
}

test.each<[says: string, looks: readonly Snapshot[], expected: readonly (readonly number[])[]]>([
  ["an equal look only moves the last", [look(START), look(START + MINUTE_MS)], [[0, MINUTE_MS]]],
  [
    "another figure is a row of its own",
    [look(START), look(START + 1, 50)],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "a figure that cannot be read is another one",
    [look(START), look(START + 1, null)],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "a partial answer is another one",
    [look(START), look(START + 1, 40, { isWhole: false })],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "where nobody looked, nobody saw the same",
    [look(START), look(START + HOUR_MS)],
    [
      [0, 0],
      [HOUR_MS, HOUR_MS],
    ],
  ],
  ["an answer that was recorded before tells nothing", [look(START), look(START)], [[0, 0]]],
  ["nor does an older one, of another tab", [look(START + 9), look(START, 50)], [[9, 9]]],
  ["after 30 days a row goes", [look(START), look(START + 31 * DAY_MS, 50)], [[31 * DAY_MS, 31 * DAY_MS]]],
])("%s", async (_says, looks, expected) => expect(await keptAfter(looks)).toEqual(expected));

test("no more are kept than the most, and the oldest go", () => {
  const rows = Array.from({ length: MOST_KEPT }, (_, n) => look(START + n, n));
  const next = look(START + MOST_KEPT, 7);
  const edit = editFor(rows.at(-1), rows.length, next, next.at);
  const after = edit ? edited(rows, edit) : [];
  expect([after.length, after[0]?.at, after.at(-1)?.at]).toEqual([MOST_KEPT, START + 1, next.at]);
});

test("what a wrong clock left for the future does not stop the watch", async () => {
  const shelf = memoryShelf();
  await keptAfter([look(START), look(START + DAY_MS, 50)], shelf);
  expect(await keptAfter([look(START + MINUTE_MS, 60)], shelf, START + MINUTE_MS)).toEqual([
    [0, 0],
    [MINUTE_MS, MINUTE_MS],
  ]);
});

test("two tabs on one shelf keep each look once, in order", async () => {
  const shelf = memoryShelf();
  const [one, other] = [logOn(shelf), logOn(shelf)];
  await Promise.all([one.load(watched), other.load(watched)]);
  await one.record(look(START));
  await other.record(look(START + 5));
  await one.record(look(START + 9, 50));
  await other.record(look(START + 7, 60)); // it came late: nine has been seen
  expect(await kept(shelf)).toEqual([
    [0, 5],
    [9, 9],
  ]);
});

test("whatever somebody put there is dropped, and nothing of it is taken for a figure", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.anything()), async (strange) => {
      const shelf = memoryShelf(strange);
      await logOn(shelf).record(look(START));
      expect(await kept(shelf)).toEqual([[0, 0]]);
    }),
    { numRuns: 50 },
  ));

test.each<[says: string, broken: object]>([
  ["a figure below 0", { figures: { "a b": -1 } }],
  ["a figure that is a text", { figures: { "a b": "40" } }],
  ["a figure of nowhere", { figures: { ab: 1 } }],
  ["an end before its beginning", { seenUntil: 0 }],
  ["an instant that no date holds", { at: 1e300, seenUntil: 1e300 }],
  ["no model", { model: null }],
  ["pools that are a list", { pools: [] }],
])("a row with %s is dropped", async (_says, broken) =>
  expect(await kept(memoryShelf([{ ...look(START), ...broken }]))).toEqual([]),
);

const failing = (error: unknown, ...which: readonly (keyof Shelf)[]): Shelf => ({
  ...memoryShelf(),
  ...Object.fromEntries(which.map((each) => [each, () => Promise.reject(error)])),
});
const full = new DOMException("", "QuotaExceededError");

test.each<[says: string, open: () => Promise<Shelf>, words: string]>([
  ["a full disk", () => Promise.resolve(failing(full, "edit")), "its storage is full"],
  ["a private window", () => Promise.reject(new DOMException("", "SecurityError")), "does not let this page"],
  ["another tab in the way", () => Promise.reject(trouble("blocked")), "another tab holds an older Headroom"],
  ["a browser without a database", () => Promise.reject(new ReferenceError("indexedDB")), "failed (ReferenceError)"],
  ["whatever is thrown", () => Promise.reject("no"), "its storage failed."],
])("%s is told, once, and the watch goes on in memory", async (_says, open, words) => {
  const log = createWatchLog(open, () => START);
  const told: (string | null)[] = [];
  log.subscribe(() => told.push(log.problem()));
  for (const n of [0, 1, 2]) await log.record(look(START + n, n));
  expect(log.problem()).toContain("Changes cannot be kept in this browser: ");
  expect(log.problem()).toContain(words);
  expect(new Set(told.filter((each) => each !== null)).size).toBe(1);
  expect(log.snapshotsOf(watched)).toHaveLength(3);
  expect(await log.exportAll()).toHaveLength(3);
});

test("clearing leaves nothing, here or on the shelf, and a full one keeps again", async () => {
  const shelf = memoryShelf();
  let isFull = true;
  const log = logOn({ ...shelf, edit: (...args) => (isFull ? Promise.reject(full) : shelf.edit(...args)) });
  await log.record(look(START));
  isFull = false;
  await log.clear();
  expect([log.snapshotsOf(watched), log.problem(), await kept(shelf)]).toEqual([[], null, []]);
  await log.record(look(START + 1));
  expect(await kept(shelf)).toEqual([[1, 1]]);
});

test("what could not be cleared is said, and stays", async () => {
  const log = logOn(failing(full, "clear"));
  await log.record(look(START));
  await log.clear();
  expect(log.problem()).toContain("could not be cleared");
  expect(log.snapshotsOf(watched)).toHaveLength(1);
});

test("the export holds every series, oldest first", async () => {
  const log = logOn(memoryShelf());
  await log.record(look(START + 5));
  await log.record(look(START, 1, { subscription: "research" }));
  expect((await log.exportAll()).map(({ subscription }) => subscription)).toEqual(["research", "production"]);
});

test("what is looked for is that of the last look, also where it saw what the one before saw", async () => {
  const shelf = memoryShelf();
  const log = logOn(shelf);
  await log.record(look(START, 40, { sought: { ptu: 50, types: [] } }));
  await log.record(look(START + MINUTE_MS, 40, { sought: { ptu: 150, types: [] } }));
  expect(log.snapshotsOf(watched).map(({ sought }) => sought?.ptu)).toEqual([150]);
});
