import type { Emulator } from "@/lib/emulator";
import type { Picture, Watched } from "./regions-pictures";

/** Seconds from where the scan began to when the screen showed it, and what it asked Azure meanwhile. */
export interface Scan {
  regions: readonly string[];
  firstRowS: number;
  capacityS: number;
  /** Quota of the rows on the screen, when it is scrolled to the table. */
  quotaInViewS: number;
  quotaS: number;
  /** Catalogues of further locations are not counted. */
  reads: number;
  throttled: number;
  /** Rows on the screen then. */
  inView: number;
}

const isComplete = ({ rows, isReading }: Picture, regions: number) =>
  rows.length >= regions && !isReading && rows.every(({ hasCapacity, hasQuota }) => hasCapacity && hasQuota);

interface Beginning {
  /** UTC epoch ms, by the page's clock. */
  beganMs: number;
  /** So many rows has the whole table at least. */
  regions: number;
}

/** What the pictures and the journal tell of one scan. A figure that no picture shows is not a number. */
export function scanOf({ pictures, quotas }: Watched, azure: Emulator, { beganMs, regions }: Beginning): Scan {
  const since = pictures.filter(({ atMs }) => atMs >= beganMs);
  const first = (is: (picture: Picture) => boolean) => since.find(is);
  const seconds = (picture: Picture | undefined) => ((picture?.atMs ?? NaN) - beganMs) / 1000;

  const withCapacity = first(({ rows }) => rows.length >= regions && rows.every(({ hasCapacity }) => hasCapacity));
  const inView = new Set(withCapacity?.rows.flatMap(({ region, isInView }) => (isInView ? [region] : [])));
  // A row shows one subscription's figure as soon as it has it; here all of them have to have answered, too.
  const answeredMs = Math.max(...quotas.flatMap(({ region, atMs }) => (inView.has(region) ? [atMs] : [])));
  const withQuotaInView = first(
    ({ atMs, rows }) =>
      atMs >= answeredMs && rows.filter(({ region }) => inView.has(region)).every(({ hasQuota }) => hasQuota),
  );
  const complete = first((picture) => isComplete(picture, regions));

  const entries = azure.journal.entries();
  const untilMs = complete?.atMs ?? NaN;
  const [firstCatalog] = entries.filter(({ operation }) => operation === "listModels");
  const isFurther = ({ operation, path: at }: (typeof entries)[number]) =>
    operation === "listModels" && at !== firstCatalog?.path;
  const counted = entries.filter((entry) => {
    const atMs = Date.parse(entry.at);
    return entry.kind === "read" && atMs >= beganMs && atMs <= untilMs && !isFurther(entry);
  });
  return {
    regions: withCapacity?.rows.map(({ region }) => region) ?? [],
    firstRowS: seconds(first(({ rows }) => rows.some(({ hasCapacity }) => hasCapacity))),
    capacityS: seconds(withCapacity),
    quotaInViewS: seconds(withQuotaInView),
    quotaS: seconds(complete),
    reads: counted.length,
    throttled: entries.filter(({ status }) => status === 429).length,
    inView: inView.size,
  };
}
