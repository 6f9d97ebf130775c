import fc from "fast-check";
import { expect, test } from "vitest";
import { becameDeployable } from "./became-deployable";
import { placeKey, type Snapshot, type Sought } from "./snapshot";

const MINUTE = 60_000;
const GLOBAL = "globalprovisionedmanaged";
const sweden = placeKey("swedencentral", GLOBAL);
const france = placeKey("francecentral", GLOBAL);
const regional = placeKey("swedencentral", "ProvisionedManaged");

const look = (at: number, figures: Snapshot["figures"], more: Partial<Snapshot> = {}): Snapshot => ({
  ...{ at: at * MINUTE, seenUntil: at * MINUTE, subscription: "production", isWhole: true, figures, pools: {} },
  ...{ model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" }, sought: null },
  ...more,
});
const wanting = (ptu: number | null, types: Sought["types"] = []) => ({ sought: { ptu, types } });

const found = (snapshots: readonly Snapshot[], { afterMs = 0, smallest = 15 } = {}) =>
  becameDeployable(snapshots, { smallestOf: () => smallest, afterMs }).map((each) =>
    [each.skuName, each.regions.join(), each.availablePtu, each.sinceMs / MINUTE, each.seenMs / MINUTE].join(" "),
  );

test.each<[says: string, snapshots: readonly Snapshot[], expected: readonly string[]]>([
  ["nothing is watched", [], []],
  ["what could always be created is no news", [look(0, { [sweden]: 40 }), look(1, { [sweden]: 50 })], []],
  [
    "from nothing to more than the smallest size",
    [look(0, { [sweden]: 0 }), look(1, { [sweden]: 15 })],
    [`${GLOBAL} swedencentral 15 1 1`],
  ],
  ["more than nothing may be too little", [look(0, { [sweden]: 0 }), look(1, { [sweden]: 10 })], []],
  [
    "the size that was looked for decides, not the smallest",
    [look(0, { [sweden]: 100 }), look(1, { [sweden]: 160 }, wanting(150))],
    [`${GLOBAL} swedencentral 160 1 1`],
  ],
  ["too little for it is none", [look(0, { [sweden]: 0 }), look(1, { [sweden]: 100 }, wanting(150))], []],
  [
    "what is looked for last is what counts",
    [look(0, { [sweden]: 100 }, wanting(50)), look(1, { [sweden]: 160 }, wanting(150))],
    [`${GLOBAL} swedencentral 160 1 1`],
  ],
  [
    "it is told since the look that found it, however much came after",
    [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 }), look(2, { [sweden]: 90 })],
    [`${GLOBAL} swedencentral 90 1 2`],
  ],
  ["what is gone again is none", [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 }), look(2, { [sweden]: 0 })], []],
  [
    "what is not known now is none",
    [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 }), look(2, { [sweden]: null })],
    [],
  ],
  [
    "a look that saw nothing of it does not end it",
    [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 }), look(2, { [sweden]: null }), look(3, { [sweden]: 20 })],
    [`${GLOBAL} swedencentral 20 1 3`],
  ],
  ["unknown before is not less", [look(0, { [sweden]: null }), look(1, { [sweden]: 20 })], []],
  ["what was not offered was less", [look(0, {}), look(1, { [sweden]: 20 })], [`${GLOBAL} swedencentral 20 1 1`]],
  [
    "regions of a type stand together, the one with most first",
    [look(0, { [sweden]: 0, [france]: 0 }), look(1, { [sweden]: 20, [france]: 30 })],
    [`${GLOBAL} francecentral,swedencentral 30 1 1`],
  ],
  [
    "types that are not looked at are left out, in any casing",
    [
      look(0, { [sweden]: 0, [regional]: 0 }),
      look(1, { [sweden]: 20, [regional]: 50 }, wanting(15, ["ProvisionedManaged"])),
    ],
    ["provisionedmanaged swedencentral 50 1 1"],
  ],
  [
    "each subscription is a watch of its own",
    [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 }, { subscription: "development" })],
    [],
  ],
])("%s", (_says, snapshots, expected) => expect(found(snapshots)).toEqual(expected));

test("what happened before is no news", () => {
  const looks = [look(0, { [sweden]: 0 }), look(1, { [sweden]: 20 })];
  expect(found(looks, { afterMs: MINUTE })).toHaveLength(1);
  expect(found(looks, { afterMs: MINUTE + 1 })).toEqual([]);
});

test("whatever was seen, what is told is enough now, and was less before", () =>
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      (seen, ptu) => {
        const looks = seen.map((figure, at) => look(at, { [sweden]: figure }, wanting(ptu)));
        const [told] = becameDeployable(looks, { smallestOf: () => null, afterMs: 0 });
        const last = seen.at(-1) ?? null;
        const isNews = last !== null && last >= ptu && seen.some((figure) => figure !== null && figure < ptu);
        expect(told !== undefined).toBe(isNews);
        if (told === undefined) return;
        expect(told.availablePtu).toBe(last);
        const since = told.sinceMs / MINUTE;
        expect(seen.slice(since).every((figure) => figure === null || figure >= ptu)).toBe(true);
        expect(seen.slice(0, since).findLast((figure) => figure !== null)).toBeLessThan(ptu);
      },
    ),
  ));
