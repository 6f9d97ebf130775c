import fc from "fast-check";
import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { type CoverRow, coverOf, type Reservation } from "./cover";
import { MONTH_HOURS } from "./hours";
import { terms } from "./prices";
import { prices } from "./test-cases";

const eastus2 = { skuName: "GlobalProvisionedManaged", region: "eastus2" };
const known = prices({ "ptu-hourly": 1, "one-month": 260, "one-year": 2_628 });
const reserved = (count: number, term: Reservation["term"] = "one-year", place = eastus2): Reservation => ({
  ...place,
  ...{ ptu: ptu(count), term },
});
const cover = (deployed: number, ...reservations: Reservation[]) =>
  coverOf({
    deployed: [{ ...eastus2, ptu: ptu(deployed), isAtLeast: false }],
    ...{ isWhole: true, reservations, pricesOf: () => known },
  });
const perMonth = ({ costs }: CoverRow) =>
  Object.values(costs).map((cost) => (cost.is === "known" ? Math.round(cost.perHour * MONTH_HOURS * 100) / 100 : null));

test.each<[string, CoverRow | undefined, object, (number | null)[]]>([
  // 100 × $1 × 730
  [
    "nothing reserved: all of it is paid by the hour",
    cover(100)[0],
    { covered: 0, uncovered: 100, unused: 0 },
    [0, 73_000, 0],
  ],
  // 60 × $2,628 ÷ 12, 40 × $1 × 730
  ["in part", cover(100, reserved(60))[0], { covered: 60, uncovered: 40, unused: 0 }, [13_140, 29_200, 0]],
  // 100 and 50 × $2,628 ÷ 12
  [
    "too much: what is unused costs as much",
    cover(100, reserved(150))[0],
    { covered: 100, uncovered: 0, unused: 50 },
    [21_900, 0, 10_950],
  ],
  // 60 × $2,628 ÷ 12 + 60 × $260 = $28,740 for 120, so 100 of them $23,950
  [
    "two terms",
    cover(100, reserved(60), reserved(60, "one-month"))[0],
    { covered: 100, uncovered: 0, unused: 20 },
    [23_950, 0, 4_790],
  ],
])("%s", (_says, row, counts, money) => {
  expect(row).toMatchObject(counts);
  expect(row && perMonth(row)).toEqual(money);
});

test("a reservation matches one type in one region, in any casing of Azure's names", () => {
  const elsewhere = reserved(50, "one-year", { ...eastus2, region: "westeurope" });
  const rows = cover(
    100,
    reserved(10, "one-year", { skuName: "globalprovisionedmanaged", region: "EastUS2" }),
    elsewhere,
  );
  expect(rows.map(({ covered, uncovered, unused }) => [covered, uncovered, unused])).toEqual([
    [10, 90, 0],
    [0, 0, 50],
  ]);
});

test("what has no price is unknown; nothing of it costs nothing", () => {
  const [row] = coverOf({
    deployed: [{ ...eastus2, ptu: ptu(100), isAtLeast: true }],
    ...{ isWhole: true, reservations: [reserved(60)], pricesOf: () => prices({ "ptu-hourly": 1 }) },
  });
  expect(row).toMatchObject({
    isAtLeast: true,
    costs: { covered: { is: "unknown" }, unused: { is: "known", perHour: 0 } },
  });
});

test("where not everything was read, more may be deployed, also where nothing was seen", () => {
  const rows = coverOf({ deployed: [], isWhole: false, reservations: [reserved(60)], pricesOf: () => known });
  expect(rows).toMatchObject([{ isAtLeast: true, deployed: 0, unused: 60 }]);
});

test("whatever is deployed and reserved: covered and uncovered are what is deployed, covered and unused what is reserved", () => {
  const some = fc.record({
    ...{ skuName: fc.constantFrom("A", "a", "B"), region: fc.constantFrom("x", "y") },
    count: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(some), fc.array(some), fc.constantFrom(...terms), (deployed, bought, term) => {
      const rows = coverOf({
        deployed: deployed.map(({ count, ...place }) => ({ ...place, ptu: ptu(count), isAtLeast: false })),
        reservations: bought.map(({ count, ...place }) => ({ ...place, ptu: ptu(count), term })),
        ...{ isWhole: true, pricesOf: () => known },
      });
      const sum = (of: (row: CoverRow) => number) => rows.reduce((total, row) => total + of(row), 0);
      const count = (all: typeof bought) => all.reduce((total, each) => total + each.count, 0);
      expect(sum((row) => row.covered + row.uncovered)).toBe(count(deployed));
      expect(sum((row) => row.covered + row.unused)).toBe(count(bought));
      for (const { uncovered, unused } of rows) expect(Math.min(uncovered, unused)).toBe(0);
    }),
  );
});
