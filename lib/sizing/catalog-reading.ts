import type { AzureFailure } from "@/lib/azure";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import { writeCount } from "@/lib/units";
import { offeredVersions, type OfferedVersion } from "./offers";
import type { Reading } from "./reading";
import type { Coverage } from "./size-rows";

/** What the regions' catalogues say together, and how many of them have said it. */
export interface CatalogReading {
  versions: readonly OfferedVersion[];
  coverage: Coverage;
  readCount: number;
  regionCount: number;
  /** Of the regions that could not be read, or only in part. */
  failures: readonly AzureFailure[];
}

/** Azure's answers for a region where the service does not exist: nothing is offered there, and that is certain. */
const absentCodes = new Set(["noregisteredproviderfound", "locationnotavailableforresourcetype", "invalidlocation"]);

const isAbsence = (failure: AzureFailure) =>
  "words" in failure && failure.kind !== "forbidden" && absentCodes.has(failure.words.code?.toLowerCase() ?? "");

/** Pure, so that a half-read world can be tested: what is not yet read is never "not offered". */
export function readCatalogs(readings: readonly Reading<RegionalCatalog>[]): CatalogReading {
  const catalogs = readings.flatMap((reading) => (reading.is === "read" ? [reading.data] : []));
  const failuresByRegion = readings.map((reading) => {
    if (reading.is === "read") return reading.missing;
    return reading.is === "failed" && !isAbsence(reading.failure) ? [reading.failure] : [];
  });
  const openCount = readings.filter((reading) => reading.is === "open").length;
  return {
    versions: offeredVersions(catalogs.map(({ region, items }) => ({ region, models: items }))),
    coverage: coverageOf(openCount, failuresByRegion.filter((failures) => failures.length > 0).length),
    readCount: readings.length - openCount,
    regionCount: readings.length,
    failures: failuresByRegion.flat(),
  };
}

function coverageOf(openCount: number, failedCount: number): Coverage {
  if (openCount > 0) return { is: "reading" };
  if (failedCount > 0)
    return { is: "partial", why: `the catalogue of ${writeCount(failedCount, "region")} was not read` };
  return { is: "whole" };
}
