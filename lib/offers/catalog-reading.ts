import type { AzureFailure } from "@/lib/azure";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import { writeCount } from "@/lib/units";
import { offeredVersions, type OfferedVersion } from "./offers";
import type { Reading } from "./reading";
import type { CatalogState, Coverage } from "./coverage";

/** What the regions' catalogues say together, and how many of them have said it. */
export interface CatalogReading {
  versions: readonly OfferedVersion[];
  coverage: Coverage;
  /** Of each region, in the order in which the readings were given. */
  states: readonly CatalogState[];
  readCount: number;
  regionCount: number;
  /** What could not be read, or only in part. */
  troubles: readonly Trouble[];
}

/** A failure, and the region whose catalogue met it (a running number); null for the list of regions itself. */
export interface Trouble {
  region: number | null;
  failure: AzureFailure;
}

/** Azure's answers for a region where the service does not exist: nothing is offered there, and that is certain. */
const absentCodes = new Set(["noregisteredproviderfound", "locationnotavailableforresourcetype", "invalidlocation"]);

export const isAbsence = (failure: AzureFailure) =>
  "words" in failure && failure.kind !== "forbidden" && absentCodes.has(failure.words.code?.toLowerCase() ?? "");

/** Pure, so that a half-read world can be tested: what is not yet read is never "not offered". */
export function readCatalogs(readings: readonly Reading<RegionalCatalog>[]): CatalogReading {
  const catalogs = readings.flatMap((reading) => (reading.is === "read" ? [reading.data] : []));
  const troubles = readings.flatMap((reading, region) =>
    failuresOf(reading)
      .filter((failure) => reading.is === "read" || !isAbsence(failure))
      .map((failure) => ({ region, failure })),
  );
  const openCount = readings.filter((reading) => reading.is === "open").length;
  return {
    versions: offeredVersions(catalogs.map(({ region, items }) => ({ region, models: items }))),
    coverage: coverageOf(openCount, new Set(troubles.map(({ region }) => region)).size),
    states: readings.map(stateOf),
    readCount: readings.length - openCount,
    regionCount: readings.length,
    troubles,
  };
}

function stateOf(reading: Reading<unknown>): CatalogState {
  if (reading.is === "open") return "reading";
  const isSure = reading.is === "read" ? reading.missing.length === 0 : isAbsence(reading.failure);
  return isSure ? "whole" : "partial";
}

// Made once: what depends on a coverage is worked out again only when it changes.
const beingRead: Coverage = { is: "reading" };
const withoutList: Coverage = { is: "partial", why: "the list of regions was not read" };

/** A world is only as whole as the list of its regions: while that is open or failed, nothing is certainly "not offered". */
export function withRegionList(reading: CatalogReading, regionList: Reading<unknown>): CatalogReading {
  const failures = failuresOf(regionList);
  const coverage = failures.length > 0 ? withoutList : reading.coverage;
  return {
    ...reading,
    coverage: regionList.is === "open" || reading.coverage.is === "reading" ? beingRead : coverage,
    troubles: [...failures.map((failure) => ({ region: null, failure })), ...reading.troubles],
  };
}

function failuresOf(reading: Reading<unknown>): readonly AzureFailure[] {
  if (reading.is === "read") return reading.missing;
  return reading.is === "failed" ? [reading.failure] : [];
}

function coverageOf(openCount: number, failedCount: number): Coverage {
  if (openCount > 0) return beingRead;
  if (failedCount > 0)
    return { is: "partial", why: `the catalogue of ${writeCount(failedCount, "region")} was not read` };
  return { is: "whole" };
}
