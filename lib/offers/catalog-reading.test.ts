import fc from "fast-check";
import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import { regionName } from "@/lib/units";
import { readCatalogs, withRegionList } from "./catalog-reading";
import type { Reading } from "./reading";
import type { Coverage } from "./coverage";
import { evidence, forbidden, model, notFound, rejected, serverFailure, unreadable } from "./test-offers";

const read = (region: string, ...missing: readonly AzureFailure[]): Reading<RegionalCatalog> => ({
  is: "read",
  data: { region: regionName(region), items: [model()], missing, evidence },
  missing,
});
const open: Reading<RegionalCatalog> = { is: "open" };
const failed = (failure: AzureFailure): Reading<RegionalCatalog> => ({ is: "failed", failure });

const partly = (regions: string): Coverage => ({ is: "partial", why: `the catalogue of ${regions} was not read` });
const absence = "LocationNotAvailableForResourceType";

test.each<[says: string, readings: Reading<RegionalCatalog>[], coverage: Coverage]>([
  ["all regions read is the whole world", [read("eastus"), read("westus")], { is: "whole" }],
  ["a world read by half is being read", [read("eastus"), open], { is: "reading" }],
  ["one region failed and one is open: still being read", [failed(serverFailure), open], { is: "reading" }],
  ["a region that failed leaves the world in part", [read("eastus"), failed(serverFailure)], partly("1 region")],
  ["two that failed are counted", [failed(serverFailure), failed(forbidden())], partly("2 regions")],
  ["P3: a region read in part is not read whole", [read("eastus", serverFailure), read("westus")], partly("1 region")],
  ["A7: a region with rows that cannot be read is not read whole", [read("eastus", unreadable)], partly("1 region")],
  [
    "a region in which two things went wrong is one region",
    [read("eastus", serverFailure, unreadable)],
    partly("1 region"),
  ],
  [
    "a region without the service is read: nothing is offered there",
    [read("eastus"), failed(notFound(absence))],
    { is: "whole" },
  ],
])("%s", (_says, readings, coverage) => expect(readCatalogs(readings).coverage).toEqual(coverage));

test.each<[says: string, failure: AzureFailure, isAbsence: boolean]>([
  ["no provider there", notFound("NoRegisteredProviderFound"), true],
  ["the service is not in that location", rejected("LocationNotAvailableForResourceType"), true],
  ["no such location", rejected("InvalidLocation"), true],
  ["the same code in another casing", rejected("invalidlocation"), true],
  ["another code", rejected("InvalidSubscriptionId"), false],
  ["not found, with no code", notFound(null), false],
  ["a refusal, whatever its code", forbidden("InvalidLocation"), false],
  ["a failure without words of Azure's", unreadable, false],
])("certainly nothing offered: %s", (_says, failure, isAbsence) => {
  const { coverage, troubles } = readCatalogs([failed(failure)]);
  expect(coverage.is).toBe(isAbsence ? "whole" : "partial");
  expect(troubles).toEqual(isAbsence ? [] : [{ region: 0, failure }]);
});

test("P3: what arrived is kept, and what is missing is told", () => {
  const { versions, troubles, readCount, regionCount } = readCatalogs([
    read("eastus", unreadable),
    failed(serverFailure),
    open,
    read("westus"),
  ]);
  expect(versions.map(({ name, offers }) => [name, offers[0]?.sizes.map(({ region }) => region)])).toEqual([
    ["gpt-4o", ["eastus", "westus"]],
  ]);
  expect(troubles).toEqual([
    { region: 0, failure: unreadable },
    { region: 1, failure: serverFailure },
  ]);
  expect({ readCount, regionCount }).toEqual({ readCount: 3, regionCount: 4 });
});

test("each region says how far it was read", () =>
  expect(
    readCatalogs([
      read("eastus"),
      open,
      read("westus", unreadable),
      failed(serverFailure),
      failed(notFound(absence)),
      failed(forbidden("InvalidLocation")),
    ]).states,
  ).toEqual(["whole", "reading", "partial", "partial", "whole", "partial"]));

test("only a world without anything open or failed is whole", () => {
  const one = fc.constantFrom(
    open,
    read("eastus"),
    failed(serverFailure),
    read("westus", unreadable),
    failed(notFound(absence)),
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), (readings) => {
      const { coverage, states, readCount, regionCount } = readCatalogs(readings);
      const isCertain = (each: Reading<RegionalCatalog>) =>
        each.is === "read" ? each.missing.length === 0 : each.is === "failed" && each.failure.kind === "not-found";
      expect(coverage.is === "whole").toBe(readings.every(isCertain));
      expect(coverage.is === "reading").toBe(readings.includes(open));
      expect(coverage.is === "whole").toBe(states.every((state) => state === "whole"));
      expect(regionCount - readCount).toBe(readings.filter((each) => each.is === "open").length);
    }),
  );
});

test.each<[says: string, regionList: Reading<unknown>, coverage: Coverage]>([
  ["while the list of regions is open, no type is certainly not offered", open, { is: "reading" }],
  [
    "without the list of regions, one region is not the whole world",
    failed(serverFailure),
    { is: "partial", why: "the list of regions was not read" },
  ],
  [
    "P3: a list of regions read in part is not the whole world",
    { is: "read", data: [], missing: [serverFailure] },
    { is: "partial", why: "the list of regions was not read" },
  ],
  ["with the whole list, what the regions said stands", { is: "read", data: [], missing: [] }, { is: "whole" }],
])("%s", (_says, regionList, coverage) => {
  const reading = withRegionList(readCatalogs([read("eastus")]), regionList);
  expect(reading.coverage).toEqual(coverage);
  expect(reading.troubles).toHaveLength(coverage.is === "partial" ? 1 : 0);
});

test("a region still open keeps the world open, whatever became of the list", () =>
  expect(withRegionList(readCatalogs([open]), failed(serverFailure)).coverage).toEqual({ is: "reading" }));
