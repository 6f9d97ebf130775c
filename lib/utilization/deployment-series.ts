import type { Reading } from "@/lib/offers";
import {
  metricFamilies,
  type MetricAnswer,
  type MetricFamily,
  type MetricRole,
  type MetricRow,
} from "@/lib/sources/metrics";
import type { Series, TimeWindow } from "@/lib/time";
import { joinPieces, overWindow } from "@/lib/traffic";

/** One question about metrics, as far as it is answered. */
export interface MetricReading {
  metrics: readonly string[];
  reading: Reading<MetricAnswer>;
}

/** Whose series are wanted: of one deployment, over a window. */
export interface SeriesOf {
  /** Newest piece first. */
  readings: readonly MetricReading[];
  /** Azure's id of its resource, lower case. */
  resource: string;
  deployment: string;
  family: MetricFamily;
  window: TimeWindow;
  /** As it was asked for; the answers may have another. */
  grainMs: number;
}

/** Mostly they are spelled alike, and there are many: the shorter way first. */
const isSame = (a: string, b: string | undefined) =>
  a === b || (a.length === b?.length && a.toLowerCase() === b.toLowerCase());

const metricOf = (family: MetricFamily, role: MetricRole) => metricFamilies[family][role]?.metric ?? null;

/** The rows of a metric that are about this deployment, by answer, newest first. */
function rowsOf({ readings, resource, deployment, family }: SeriesOf, role: MetricRole): readonly MetricRow[][] {
  const metric = metricOf(family, role);
  if (metric === null) return [];
  return readings.flatMap(({ metrics, reading }) => {
    if (reading.is !== "read" || !metrics.some((each) => isSame(metric, each))) return [];
    const rows = reading.data.rows.filter(
      (row) =>
        isSame(metric, row.metric) &&
        (row.resource === null || row.resource === resource) &&
        isSame(deployment, row.dimensions.get("modeldeploymentname")),
    );
    return rows.length === 0 ? [] : [rows];
  });
}

/** Whether every part of a metric has been read: only then is a minute without a point one in which nothing was counted. */
export function isReadWhole({ readings, family }: Pick<SeriesOf, "readings" | "family">, role: MetricRole): boolean {
  const metric = metricOf(family, role);
  if (metric === null) return false;
  const about = readings.filter(({ metrics }) => metrics.some((each) => isSame(metric, each)));
  return (
    about.length > 0 &&
    about.every(
      ({ reading }) =>
        reading.is === "read" &&
        reading.data.missing.every((each) => each.metric !== null && !isSame(metric, each.metric)),
    )
  );
}

/** Pieces of the newest one's grid, put together; null where there is none. What was answered in another grid is a gap. */
function joined(pieces: readonly Series[], window: TimeWindow): Series | null {
  const [newest] = pieces;
  if (newest === undefined) return null;
  // Whether they fit is seen without a single point: whole, each would be as long as the window.
  const nowhere = { startMs: newest.startMs, endMs: newest.startMs };
  const alike = pieces.filter((piece) => joinPieces([newest, piece], nowhere).is === "joined");
  const whole = joinPieces(alike, window);
  return whole.is === "joined" ? whole.series : null;
}

/** Per cent and the like: the maximum or the average of each point. Null where no answer has one. */
export function levelOf(of: SeriesOf, role: MetricRole, aggregation: "maximum" | "average"): Series | null {
  // A deployment has one series of a level; another would be of another deployment with a like name, which Azure does not allow.
  const pieces = rowsOf(of, role).flatMap(([row]) => row?.[aggregation] ?? []);
  return joined(pieces, of.window);
}

/**
 * Counts of the rows that are wanted, added up minute by minute. Null where it was not read whole; where it was, a series without
 * a point counted nothing.
 */
export function countOf(of: SeriesOf, role: MetricRole, isWanted: (row: MetricRow) => boolean = () => true) {
  if (!isReadWhole(of, role)) return null;
  const rows = rowsOf(of, role);
  const pieces = rows.flatMap((each) => added(each.filter(isWanted).flatMap(({ total }) => total ?? [])) ?? []);
  return joined(pieces, of.window) ?? nothing(of, rows);
}

function nothing({ window, grainMs, readings }: SeriesOf, rows: readonly MetricRow[][]): Series {
  const answered = readings.flatMap(({ reading }) => (reading.is === "read" ? reading.data.grainMs : []))[0];
  const grid = rows[0]?.[0]?.total ?? { startMs: window.startMs, grainMs: answered ?? grainMs };
  return overWindow({ ...grid, values: new Float64Array() }, window);
}

/** Series of one answer have one grid; a point is there where any of them has one. */
function added(series: readonly Series[]): Series | null {
  const [first, ...others] = series;
  if (first === undefined || others.length === 0) return first ?? null;
  const values = first.values.slice();
  for (const { values: more } of others)
    for (let i = 0; i < values.length; i++) {
      const value = more[i] ?? Number.NaN;
      const known = values[i] ?? Number.NaN;
      if (!Number.isNaN(value)) values[i] = Number.isNaN(known) ? value : known + value;
    }
  return { ...first, values };
}
