import { expect, test } from "vitest";
import { readMeterName } from "./meter-name";
import { isTokenPrice, metersOf, type RecordedMeter } from "./test-recorded";

const written = (parts: readonly unknown[]) => JSON.stringify(parts);

/** How people read a row, in one line. */
const byHand = ({ reads }: RecordedMeter) =>
  written([
    ...[reads.model, reads.direction, reads.scope],
    ...[[...(reads.modifiers ?? (reads.modifier ? [reads.modifier] : []))].sort(), reads.modality ?? null],
  ]);

function byTables({ meterName, productName }: RecordedMeter): string | null {
  const read = readMeterName(meterName, productName ?? null);
  if (read.is !== "tokens") return null;
  return written([read.model, read.direction, read.scope, [...read.modifiers].sort(), read.modality]);
}

function coverageOf(kind: RecordedMeter["kind"]) {
  const rows = metersOf(kind);
  const priced = rows.filter(isTokenPrice);
  return {
    rows: rows.length,
    read: `${priced.filter((row) => byTables(row) === byHand(row)).length} of ${priced.length}`,
    declined: `${rows.filter((row) => !isTokenPrice(row) && byTables(row) === null).length} of ${rows.length - priced.length}`,
    wrong: rows.filter((row) => byTables(row) !== null && byTables(row) !== byHand(row)).map((row) => row.meterName),
    unread: priced.filter((row) => byTables(row) === null).map((row) => row.meterName),
  };
}

/** Bare versions whose record lacks the product, the only place that names their family; rows of the list always have one. */
const withoutFamily = {
  recorded: ["4.6 Outp DZ L Tokens"],
  claimed: ["inp", "pro inp", "mini Inp", "nano Inp"].map((words) => `5.4 ${words} Gl 1M Tokens`),
};

test.each<[kind: RecordedMeter["kind"], expected: ReturnType<typeof coverageOf>]>([
  ["recorded", { rows: 152, read: "128 of 129", declined: "23 of 23", wrong: [], unread: withoutFamily.recorded }],
  [
    "claimed-real",
    {
      rows: 78,
      read: "23 of 28",
      declined: "50 of 50",
      wrong: [],
      unread: [...withoutFamily.claimed, "4.3 Inp Glbl Tokens"],
    },
  ],
  ["synthetic", { rows: 8, read: "2 of 2", declined: "6 of 6", wrong: [], unread: [] }],
])("%s rows: all that can be told are read, all others are declined, and none is read wrongly", (kind, expected) => {
  expect(coverageOf(kind)).toEqual(expected);
});

test("every recorded row that names its product is read as people read it", () => {
  const named = metersOf("recorded").filter(({ productName }) => productName !== undefined);
  expect(named.length).toBeGreaterThan(120);
  expect(named.filter((row) => byTables(row) !== (isTokenPrice(row) ? byHand(row) : null))).toEqual([]);
});

test("the two invented rows that nobody can read are cannot-read, not other", () =>
  expect(
    metersOf("synthetic")
      .map(({ meterName, productName }) => readMeterName(meterName, productName ?? null))
      .filter(({ is }) => is === "cannot-read"),
  ).toHaveLength(2));
