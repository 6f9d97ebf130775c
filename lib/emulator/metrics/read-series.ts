import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { familiesOf } from "../seeds/traffic";
import type { AccountSeed } from "../seeds/accounts";
import type { World } from "../world";
import { accepts } from "./filter";
import { HOUR, type HourFacts } from "./hour";
import { hourOf, metered, type Metered } from "./meter";
import type { MetricDefinition } from "./metric-table";
import type { MetricQuestion } from "./question";
import { add, newTally, wholeOf, type Tally } from "./tally";
import { sourcesOf, type Point, type Source } from "./told";
import type { MetricFault } from "./metric-fault";

/** Azure Monitor keeps platform metrics for 93 days: learn.microsoft.com/azure/azure-monitor/metrics, read 2026-11-21. */
const KEPT_MS = 93 * DAY_MS;

export type Reading = { metric: MetricDefinition; tallies: readonly Tally[] };

/** Resources, with the ids that Monitor names them by. */
export type Asked = readonly (readonly [account: AccountSeed, id: string])[];

type Feed = { source: Source; tally: Tally };

/** All series of a question, each of one metric. Hour by hour, so that nothing but the answer is held. */
export function readSeries(
  world: World,
  asked: Asked,
  question: MetricQuestion,
  nowMs: number,
  fault: MetricFault = {},
): Reading[] {
  const { startMs, endMs, grainMs, metrics } = question;
  const points = grainMs === null ? 1 : Math.ceil((endMs - startMs) / grainMs);
  const groups = metrics.map(() => new Map<string, Tally>());
  const feeds = new Map<Metered, Feed[]>();
  for (const [account, id] of asked) {
    const families = fault.families ?? familiesOf(world.seed, account);
    for (const each of world.deploymentsIn(account).map((deployment) => metered(world, deployment))) {
      const own = metrics.flatMap((metric, i): Feed[] => {
        if (!families.includes(metric.family)) return [];
        return sourcesOf(metric, each, id)
          .filter(({ dimensions }) => accepts(question.conditions, dimensions))
          .map((source) => ({ source, tally: grouped(groups[i], question.splitBy, source, points) }));
      });
      if (own.length > 0) feeds.set(each, own);
    }
  }
  const first = Math.max(startMs, nowMs - KEPT_MS) / MINUTE_MS;
  for (const [each, own] of feeds) {
    const lateMs = (fault.lateMinutes ?? each.lateMinutes) * MINUTE_MS;
    const last = Math.min(endMs, nowMs - lateMs) / MINUTE_MS;
    for (let hour = hourOf(first); hour < last; hour += HOUR) {
      if (!standsWithin(each, hour)) continue;
      const facts = each.hour(hour);
      for (let at = 0; at < HOUR; at += 1) {
        const minute = hour + at;
        // A minute is told when it is over.
        if (minute < first || minute + 1 > last || isLost(fault, minute, nowMs)) continue;
        const slot = grainMs === null ? 0 : Math.floor((minute * MINUTE_MS - startMs) / grainMs);
        tellMinute(own, facts, at, slot, each, minute, fault);
      }
    }
  }
  return metrics.map((metric, i) => ({ metric, tallies: chosen([...(groups[i]?.values() ?? [])], question) }));
}

const scratch: Point = { sum: 0, count: 0, minimum: 0, maximum: 0 };

function tellMinute(
  own: readonly Feed[],
  facts: HourFacts,
  at: number,
  slot: number,
  each: Metered,
  minute: number,
  { peakPercent }: MetricFault,
): void {
  if (!each.stands(minute)) return;
  for (const { source, tally } of own) {
    if (!source.tell(facts, at, scratch)) continue;
    if (peakPercent !== undefined && source.isUtilization && minute % HOUR === PEAK_MINUTE)
      scratch.maximum = peakPercent;
    add(tally, slot, scratch);
  }
}

/** The minute of each hour that a fault's peak strikes. */
const PEAK_MINUTE = 17;

const standsWithin = (each: Metered, hour: number) => each.stands(hour) || each.stands(hour + HOUR - 1);

function isLost({ gap }: MetricFault, minute: number, nowMs: number): boolean {
  if (!gap) return false;
  const from = Math.floor((nowMs - gap.hoursAgo * HOUR_MS) / MINUTE_MS);
  return minute >= from && minute < from + gap.hours * HOUR;
}

function grouped(
  group: Map<string, Tally> | undefined,
  splitBy: readonly string[],
  { dimensions }: Source,
  points: number,
): Tally {
  const values = splitBy.map((dimension) => dimensions[dimension] ?? "");
  const key = JSON.stringify(values);
  const tally = group?.get(key) ?? newTally(values, points);
  group?.set(key, tally);
  return tally;
}

/** A combination of values that nothing was ever counted of is not there; of the others at most `top`. */
function chosen(tallies: Tally[], { most, orderBy, splitBy }: MetricQuestion): Tally[] {
  const found = splitBy.length === 0 ? tallies : tallies.filter(({ isEmpty }) => !isEmpty);
  if (orderBy) {
    const whole = new Map(found.map((tally) => [tally, wholeOf(tally, orderBy.aggregation)]));
    const sign = orderBy.isDescending ? -1 : 1;
    found.sort((a, b) => sign * ((whole.get(a) ?? 0) - (whole.get(b) ?? 0)));
  }
  return found.slice(0, most);
}
