import { refusedCell } from "@/lib/offers";
import {
  callsOf,
  type DimensionFilter,
  familyOf,
  type MetricCall,
  type MetricFamily,
  metricFamilies,
} from "@/lib/sources/metrics";
import { DAY_MS, HOUR_MS, isSettled, lastFull, type TimeWindow } from "@/lib/time";
import { type Asked, type Idleness, type LastWeek, lastWeekOf } from "@/lib/traffic";
import { unknownCell } from "@/lib/units";
import { metricGroups, type MetricGroup, type MetricResource } from "./metric-groups";
import { countOf, isReadWhole, levelOf, type SeriesOf } from "./deployment-series";

const both: readonly MetricFamily[] = ["azure-openai", "foundry"];

/** The maximum of an hour is that of its minutes: no peak is lost, and seven days are 168 points. */
const GRAIN_MS = HOUR_MS;

/** Names in one address: longer ones are more than some proxies take. A resource holds 32 deployments unless Azure raised that. */
const MOST_NAMES = 32;

/** The last seven days, up to a full hour whose points are in: the same window for the whole of the next hour. */
export function weekWindow(nowMs: number): TimeWindow & { grainMs: number } {
  const fullMs = lastFull(nowMs, GRAIN_MS);
  const endMs = isSettled(fullMs, nowMs) ? fullMs : fullMs - GRAIN_MS;
  return { startMs: endMs - 7 * DAY_MS, endMs, grainMs: GRAIN_MS };
}

/** What a week is asked for: its peaks need no requests. */
export type WeekRole = "utilization" | "requests";

/** A call for each role, for both families: utilization, and all requests, whatever became of them. */
export function weekCalls(
  deployments: readonly string[],
  roles: readonly WeekRole[],
): readonly (MetricCall & { role: WeekRole })[] {
  const names: DimensionFilter[string] = deployments.length > MOST_NAMES ? "*" : deployments.toSorted();
  return roles.flatMap((role) =>
    callsOf(both, [role], names).map((call) => ({ ...call, role, filter: { ModelDeploymentName: names } })),
  );
}

/** The fewest calls in which each names the deployments it is about, and not all that a region has. */
export function weekGroups(
  resources: readonly MetricResource[],
  countIn: (resource: string) => number,
): readonly MetricGroup[] {
  return metricGroups(resources).flatMap((group) => {
    const parts: MetricResource[][] = [];
    let room = 0;
    for (const each of group.resources) {
      room -= countIn(each.resource);
      if (room >= 0) parts.at(-1)?.push(each);
      else {
        parts.push([each]);
        room = MOST_NAMES - countIn(each.resource);
      }
    }
    return parts.flatMap(metricGroups);
  });
}

/**
 * What the last week's readings tell of one deployment; null while one of them is on its way. Its figures are of one family; but
 * it is idle only where neither tells of use: models of other makers are counted under the Foundry names alone.
 */
export function weekOf(of: Omit<SeriesOf, "family" | "grainMs">, createdMs: number | null): LastWeek | null {
  const { readings, resource } = of;
  if (readings.length === 0 || readings.some(({ reading }) => reading.is === "open")) return null;
  const found = familyOf(
    readings.flatMap(({ reading }) => (reading.is === "read" ? [reading.data] : [])),
    resource,
  );
  const [first, second] = (found === "foundry" ? both.toReversed() : both).map((family) => {
    const series = { ...of, family, grainMs: GRAIN_MS };
    return {
      week: lastWeekOf(factsOf(series, createdMs)),
      hasPoints: levelOf(series, "utilization", "maximum") !== null,
    };
  });
  if (first === undefined || second === undefined) return null;
  const shown = first.hasPoints || !second.hasPoints ? first : second;
  return { ...shown.week, idleness: ofBoth(first.week.idleness, second.week.idleness) };
}

const ofBoth = (one: Idleness, other: Idleness): Idleness =>
  [one, other].find(({ is }) => is === "in-use") ?? [one, other].find(({ is }) => is === "unknown") ?? one;

function factsOf(of: SeriesOf, createdMs: number | null) {
  const maxima = levelOf(of, "utilization", "maximum");
  return {
    ...{ window: of.window, createdMs },
    maxima: askedOf(of, "utilization", maxima),
    averages: levelOf(of, "utilization", "average"),
    requests: askedOf(of, "requests", countOf(of, "requests")),
    refused: { maxima: refusalOf(of, "utilization"), requests: refusalOf(of, "requests") },
  };
}

const aboutOf = ({ readings, family }: SeriesOf, role: WeekRole) =>
  readings.filter(({ metrics }) => metrics.includes(metricFamilies[family][role]?.metric ?? ""));

function askedOf(of: SeriesOf, role: WeekRole, series: LastWeekSeries): Asked {
  if (aboutOf(of, role).every(({ reading }) => reading.is !== "read")) return { is: "failed" };
  return { is: isReadWhole(of, role) ? "whole" : "partial", series };
}

type LastWeekSeries = ReturnType<typeof levelOf>;

function refusalOf(of: SeriesOf, role: WeekRole) {
  const [failure] = aboutOf(of, role).flatMap(({ reading }) => (reading.is === "failed" ? [reading.failure] : []));
  return failure === undefined
    ? unknownCell(`${role} could not be read`)
    : refusedCell(failure, `${role} could not be read`);
}
