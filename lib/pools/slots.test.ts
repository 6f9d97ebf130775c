import { expect, test } from "vitest";
import { forbidden, serverFailure, unreadable } from "@/lib/offers/test-offers";
import { type Figure, notOffered, unknownCell, valueCell } from "@/lib/units";
import { DOCUMENTED_SLOTS, shorter, type Shorter, type Slots, slotsOf } from "./slots";
import { account, deployment, failed, open, read } from "./test-pools";

type Reading = ReturnType<Parameters<typeof slotsOf>[1]>;

/** Each of them holds nothing of the quota: a slot is a slot whatever its size. */
const many = (count: number) => Array.from({ length: count }, (_, at) => deployment(`${at}`, 0));
const slots = (reading: Reading, limit = 3) => slotsOf([account("a")], () => reading, limit);
const inPart = unknownCell("its deployments were read in part");

test.each<[says: string, reading: Reading, expected: Omit<Slots, "account" | "limit">]>([
  ["nothing in it, nothing used", read([]), { used: valueCell(0), atLeast: 0, isFull: false }],
  ["each deployment takes one", read(many(2)), { used: valueCell(2), atLeast: 2, isFull: false }],
  ["all of them used", read(many(3)), { used: valueCell(3), atLeast: 3, isFull: true }],
  ["more than the documented default", read(many(4)), { used: valueCell(4), atLeast: 4, isFull: true }],
  ["a part of them read", read(many(2), unreadable), { used: inPart, atLeast: 2, isFull: false }],
  ["a part that fills it", read(many(3), unreadable), { used: inPart, atLeast: 3, isFull: true }],
  ["not yet read", open, { used: { is: "loading" }, atLeast: null, isFull: false }],
  [
    "not to be read",
    failed(forbidden()),
    { used: { is: "not-permitted", role: "Cognitive Services Contributor" }, atLeast: null, isFull: false },
  ],
  [
    "not read",
    failed(serverFailure),
    { used: unknownCell("its deployments could not be read"), atLeast: null, isFull: false },
  ],
])("slots of a resource: %s", (_says, reading, expected) =>
  expect(slots(reading)).toEqual([{ account: account("a"), limit: 3, ...expected }]),
);

test("the documented default is a number a person can replace", () => {
  const full = read(many(DOCUMENTED_SLOTS));
  expect([slots(full, DOCUMENTED_SLOTS), slots(full, DOCUMENTED_SLOTS + 1)]).toMatchObject([
    [{ isFull: true }],
    [{ isFull: false }],
  ]);
});

const free = read(many(2));
const full = read(many(3));
const left = (value: number): Figure<number> => valueCell(value);

test.each<[says: string, reading: Reading, remaining: Figure<number>, smallest: number | null, expected: Shorter]>([
  ["a slot and enough quota", free, left(15), 15, "neither"],
  ["no slot", full, left(15), 15, "slots"],
  ["too little quota", free, left(14), 15, "quota"],
  ["neither a slot nor quota", full, left(0), 15, "both"],
  ["nothing left is short of every size", free, left(0), null, "quota"],
  ["without a size nobody can say whether it is enough", free, left(100), null, "unknown"],
  ["unknown quota beside a full resource", full, unknownCell("why"), 15, "unknown"],
  ["quota that is not permitted", free, { is: "not-permitted", role: "Reader" }, 15, "unknown"],
  ["quota that is not offered", free, notOffered, 15, "unknown"],
  ["unknown slots beside quota that is short", open, left(0), 15, "unknown"],
  ["slots read in part, with some free so far", read(many(2), unreadable), left(15), 15, "unknown"],
  ["slots read in part, and full already", read(many(3), unreadable), left(15), 15, "slots"],
])("which is short: %s", (_says, reading, remaining, smallest, expected) =>
  expect(slots(reading).map((each) => shorter(each, remaining, smallest))).toEqual([expected]),
);
