import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesIn, type Known, newestChanges } from "./changes";
import { placeKey, type Snapshot } from "./snapshot";
import { seenIn } from "./spans";

const MINUTE = 60_000;
const look = (at: number, figures: Snapshot["figures"], more: Partial<Snapshot> = {}): Snapshot => ({
  at: at * MINUTE,
  seenUntil: at * MINUTE,
  subscription: "production",
  model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" },
  isWhole: true,
  figures,
  pools: {},
  sought: null,
  ...more,
});
const sweden = placeKey("swedencentral", "GlobalProvisionedManaged");
const france = placeKey("francecentral", "GlobalProvisionedManaged");
const brief = (snapshots: readonly Snapshot[]) =>
  changesIn(snapshots).map(({ at, regions, pool, from, to }) => [at / MINUTE, regions.join(" "), pool, from, to]);

test.each<[says: string, snapshots: readonly Snapshot[], expected: ReturnType<typeof brief>]>([
  ["one look is no change", [look(0, { [sweden]: 40 })], []],
  ["an equal figure is no change", [look(0, { [sweden]: 40 }), look(1, { [sweden]: 40 })], []],
  [
    "newest first",
    [look(0, { [sweden]: 40 }), look(1, { [sweden]: 120 }), look(2, { [sweden]: 0 })],
    [
      [2, "swedencentral", null, 120, 0],
      [1, "swedencentral", null, 40, 120],
    ],
  ],
  [
    "a row that is gone is not offered, and no 0",
    [look(0, { [sweden]: 40 }), look(1, {})],
    [[1, "swedencentral", null, 40, "not offered"]],
  ],
  [
    "a row that comes was not offered",
    [look(0, {}), look(1, { [sweden]: 40 })],
    [[1, "swedencentral", null, "not offered", 40]],
  ],
  [
    "a partial answer does not say that something is gone",
    [look(0, { [sweden]: 40 }), look(1, {}, { isWhole: false }), look(2, { [sweden]: 40 })],
    [],
  ],
  [
    "what a partial answer does say counts",
    [look(0, { [sweden]: 40 }), look(1, { [sweden]: 50 }, { isWhole: false })],
    [[1, "swedencentral", null, 40, 50]],
  ],
  [
    "unknown in between is passed over",
    [look(0, { [sweden]: 40 }), look(1, { [sweden]: null }), look(2, { [sweden]: 50 })],
    [[2, "swedencentral", null, 40, 50]],
  ],
  ["what was never known did not change", [look(0, { [sweden]: null }), look(1, { [sweden]: 50 })], []],
  [
    "equal figures of rows without a pool stay apart",
    [look(0, { [sweden]: 40, [france]: 40 }), look(1, { [sweden]: 50, [france]: 50 })],
    [
      [1, "swedencentral", null, 40, 50],
      [1, "francecentral", null, 40, 50],
    ],
  ],
])("%s", (_says, snapshots, expected) => expect(brief(snapshots)).toEqual(expected));

describe("rows of one pool", () => {
  const pools = { [sweden]: "Global", [france]: "Global" };
  const before = look(0, { [sweden]: 40, [france]: 40 }, { pools });

  test("are one change that names it", () =>
    expect(brief([before, look(1, { [sweden]: 50, [france]: 50 }, { pools })])).toEqual([
      [1, "swedencentral francecentral", "Global", 40, 50],
    ]));
  test("also when they go", () =>
    expect(brief([before, look(1, {})])).toEqual([[1, "swedencentral francecentral", "Global", 40, "not offered"]]));
  test("that differ are told apart", () =>
    expect(brief([before, look(1, { [sweden]: 50, [france]: 60 }, { pools })])).toHaveLength(2));
  test("of two zones are two, however equal", () => {
    const zones = { [sweden]: "DataZone EU", [france]: "DataZone US" };
    const both = [40, 50].map((ptu, at) => look(at, { [sweden]: ptu, [france]: ptu }, { pools: zones }));
    expect(brief(both)).toHaveLength(2);
  });
});

test("a change says between which looks it was", () => {
  const quiet = look(0, { [sweden]: 40 }, { seenUntil: 9 * MINUTE });
  expect(changesIn([quiet, look(30, { [sweden]: 50 })])).toMatchObject([{ since: 9 * MINUTE, at: 30 * MINUTE }]);
});

test("several series are one list, newest first, bounded", () => {
  const one = changesIn([look(0, { [sweden]: 1 }), look(5, { [sweden]: 2 })]);
  const other = changesIn([look(0, { [france]: 1 }), look(3, { [france]: 2 }), look(9, { [france]: 3 })]);
  expect(newestChanges([one, other], 2).map(({ at }) => at / MINUTE)).toEqual([9, 5]);
});

const places = ["a x", "b x", "a y"];
const anySnapshots = fc
  .array(
    fc.record({
      isWhole: fc.boolean(),
      figures: fc.dictionary(fc.constantFrom(...places), fc.option(fc.nat(3)), { noNullPrototype: true }),
      pools: fc.dictionary(fc.constantFrom(...places), fc.constantFrom("Global", "DataZone EU"), {
        noNullPrototype: true,
      }),
    }),
    { maxLength: 12 },
  )
  .map((looks) => looks.map(({ figures, ...more }, at) => look(at, figures, more)));
const knownOf = (snapshots: readonly Snapshot[], key: string) =>
  snapshots.map((each) => seenIn(each, key)).filter((seen) => seen !== "unknown");

test("all changes applied to what was first known give what was last known", () =>
  fc.assert(
    fc.property(anySnapshots, fc.constantFrom(...places), (snapshots, key) => {
      const known = knownOf(snapshots, key);
      const [region, sku] = key.split(" ");
      const ofPlace = changesIn(snapshots)
        .filter((change) => change.skuName === sku && change.regions.includes(region ?? ""))
        .toReversed();
      let now: Known | undefined = known[0];
      for (const { from, to } of ofPlace) {
        expect(from).toBe(now);
        now = to;
      }
      // A place that was never in an answer has no changes; it was "not offered" all along.
      expect(now).toBe(known.at(-1));
    }),
  ));

test("no change is between equal figures, and none is to or from what is unknown", () =>
  fc.assert(
    fc.property(anySnapshots, (snapshots) => {
      for (const { from, to, regions, at } of changesIn(snapshots)) {
        expect(from).not.toBe(to);
        for (const each of [from, to]) expect(each === "not offered" || Number.isInteger(each)).toBe(true);
        const told = snapshots.find((snapshot) => snapshot.at === at);
        for (const region of regions) expect(region).toMatch(/^[ab]$/);
        expect(told).toBeDefined();
      }
    }),
  ));

test("a region and type stand in one change of a look at most", () =>
  fc.assert(
    fc.property(anySnapshots, (snapshots) => {
      const told = changesIn(snapshots).flatMap(({ at, skuName, regions }) =>
        regions.map((r) => `${at} ${r} ${skuName}`),
      );
      expect(new Set(told).size).toBe(told.length);
    }),
  ));
