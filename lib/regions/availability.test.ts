import fc from "fast-check";
import { expect, test } from "vitest";
import type { Coverage } from "@/lib/offers";
import { model, regionsOf, rule, sku } from "@/lib/offers/test-offers";
import type { Lifecycle } from "@/lib/sources/catalog";
import { DAY_MS } from "@/lib/time";
import { regionName } from "@/lib/units";
import { availabilityTable } from "./availability";
import { cellsOf, regionCountOf } from "./availability-cells";
import { cellSigns } from "./availability-words";
import { type Answer, GLOBAL, NOW, REGIONAL, tableOf, ZONE } from "./test-availability";

const dated = (retiresAt: number | null, name = REGIONAL) => sku(name, rule(15, 5), null, retiresAt);

/** "gpt-4o 2024-08-06: G · · | ? ? ?" */
const written = (world: Record<string, Answer>) => {
  const table = tableOf(world);
  return table.rows.map((row) => {
    const cells = cellsOf(row, table).map((cell) => cellSigns(cell, table.types));
    return `${row.version.name} ${row.version.version}: ${cells.join(" | ")}`;
  });
};

test.each<[says: string, world: Record<string, Answer>, rows: string[]]>([
  ["nothing read shows nothing", { eastus: "open" }, []],
  [
    "a type that a region lists is offered there, one it does not list is not",
    { eastus: [model({ skus: [sku(GLOBAL), sku(REGIONAL)] })], westus: [] },
    ["gpt-4o 2024-08-06: G · R | · · ·"],
  ],
  [
    "in a region that is still being read nothing is known yet, where one failed it is unknown",
    { eastus: [model()], westus: "open", japaneast: "failed" },
    ["gpt-4o 2024-08-06: ? ? ? | G · · | … … …"],
  ],
  [
    "models stand by name as people sort them, versions newest first, casing aside",
    {
      eastus: [
        model({ name: "gpt-10" }),
        model({ name: "GPT-5", version: "2025-08-07" }),
        model({ name: "gpt-5", version: "2025-10-06", skus: [sku("datazoneprovisionedmanaged")] }),
      ],
    },
    ["gpt-5 2025-10-06: · D ·", "GPT-5 2025-08-07: G · ·", "gpt-10 2024-08-06: G · ·"],
  ],
  [
    "A7: a type nobody has heard of has a place of its own behind the others",
    { eastus: [model({ skus: [sku("OrbitalProvisionedManaged")] })], westus: [model()] },
    ["gpt-4o 2024-08-06: · · · 4 | G · · ·"],
  ],
])("%s", (_says, world, rows) => expect(written(world)).toEqual(rows));

test("regions stand by geography group, then by display name; those that do not say where they lie come last", () =>
  expect(
    tableOf({ westus: [], nowhere: [], swedencentral: [], eastus: [], japaneast: [], francecentral: [] }).columns.map(
      ({ region }) => region,
    ),
  ).toEqual(["japaneast", "francecentral", "swedencentral", "eastus", "westus", "nowhere"]));

test("a region that offers something and is not in Azure's list has a column, under its name", () => {
  const [version] = tableOf({ atlantis: [model()] }).rows.map((row) => row.version);
  const { columns } = availabilityTable({
    versions: version ? [version] : [],
    regions: regionsOf({ eastus: "United States" }),
    coverage: { is: "whole" },
    states: new Map([[regionName("eastus"), "whole"]]),
    nowMs: NOW,
  });
  expect(columns.map(({ displayName, state }) => [displayName, state])).toEqual([
    ["atlantis", "partial"],
    ["eastus!", "whole"],
  ]);
});

const soon = NOW + 30 * DAY_MS;
const later = NOW + 300 * DAY_MS;
const past = NOW - DAY_MS;

test.each<
  [says: string, dates: (number | null)[], lifecycle: Lifecycle | null, retiresAt: number | null, mark: string]
>([
  ["no date is no mark", [null, null], "GenerallyAvailable", null, "none"],
  ["A12: yesterday is retired", [past, past], null, past, "retired"],
  ["A12: in 30 days is soon", [soon, soon], null, soon, "retires-soon"],
  ["90 days are not soon any more", [NOW + 90 * DAY_MS], null, NOW + 90 * DAY_MS, "none"],
  ["this very moment is retired", [NOW], null, NOW, "retired"],
  ["what most regions say is the row's date", [soon, later, later], null, later, "none"],
  ["of two dates named as often the earlier", [later, soon], null, soon, "retires-soon"],
  ["a date goes before none, named as often", [null, later], null, later, "none"],
  ["what lives on in one region is not retired", [past, past, later], null, later, "none"],
  ["nor what has no date there", [past, past, null], null, null, "none"],
  ["“Deprecated” is retired, whatever the date", [later], "Deprecated", later, "retired"],
  ["a word nobody has heard of marks nothing", [null], "Sunsetting", null, "none"],
])("%s", (_says, dates, lifecycle, retiresAt, mark) => {
  const world = dates.map((date, at) => [`region${at}`, [model({ lifecycle, skus: [dated(date)] })]]);
  const [row] = tableOf(Object.fromEntries(world)).rows;
  expect([row?.retiresAt, row?.mark ?? "none"]).toEqual([retiresAt, mark]);
});

test("a cell keeps its region's own date", () => {
  const table = tableOf({ eastus: [model({ skus: [dated(soon)] })], westus: [model({ skus: [dated(later)] })] });
  const [row] = table.rows;
  expect(row && cellsOf(row, table).map((cell) => cell[2])).toEqual([
    { is: "offered", retiresAt: soon },
    { is: "offered", retiresAt: later },
  ]);
});

test("while the list of regions is not whole, a count of regions is a lower bound", () => {
  const table = tableOf({ eastus: [model()], westus: [] });
  const [row] = table.rows;
  const [global] = table.types;
  const countIn = (coverage: Coverage) => row && global && regionCountOf(row, global, { ...table, coverage });
  expect(countIn({ is: "whole" })).toEqual({ offeredCount: 1, regionCount: 2, isExact: true });
  expect(countIn({ is: "partial", why: "the list of regions was not read" })).toMatchObject({ isExact: false });
});

const answers = fc.constantFrom<Answer>("open", "failed", [], [model()], [model({ skus: [sku(GLOBAL), sku(ZONE)] })]);
const worlds = fc.dictionary(fc.constantFrom("eastus", "westus", "uksouth", "japaneast"), answers, { minKeys: 1 });

test("what is not read is never “not offered”, and a count is exact only when all is read", () =>
  fc.assert(
    fc.property(worlds, (world) => {
      const table = tableOf(world);
      for (const row of table.rows) {
        cellsOf(row, table).forEach((cell, at) => {
          const answer = world[table.columns[at]?.region ?? ""];
          const unread = answer === "open" ? "loading" : answer === "failed" ? "unknown" : null;
          for (const each of cell) expect(each.is === "loading" || each.is === "unknown" ? each.is : null).toBe(unread);
        });
        table.types.forEach((type, place) => {
          const count = regionCountOf(row, type, table);
          expect(count.offeredCount).toBe(cellsOf(row, table).filter((cell) => cell[place]?.is === "offered").length);
          expect(count.isExact).toBe(Object.values(world).every((answer) => Array.isArray(answer)));
        });
      }
    }),
  ));
