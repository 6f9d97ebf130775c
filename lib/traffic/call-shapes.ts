import type { CallShape } from "@/lib/sources/calculator";
import { MINUTE_MS } from "@/lib/time";
import { rpm, tokens } from "@/lib/units";
import { type Choice, chosenMinutes } from "./chosen-minutes";
import type { Traffic } from "./minute-facts";
import { type LoadsUnknown, type MinuteLoads, minuteLoads } from "./minute-loads";
import type { MinutesSeen } from "./minutes-seen";
import { sumOf } from "./rejected";

/** A load as the calculator takes it, or why there is none. */
export type MeasuredLoad =
  | {
      is: "measured";
      /** Light calls first. In whole numbers, rounded up. */
      shapes: readonly CallShape[];
      /** Whole per cent of prompt tokens, rounded down, at most 99; null where a minute does not tell. */
      cachedPercent: number | null;
      /** How many minutes it was taken from, and the first and last of them. */
      minutes: number;
      firstMs: number;
      lastMs: number;
    }
  /** No call was served in these minutes. */
  | { is: "nothing" }
  /** `nothing-served`: calls were turned away in a minute that served none, so their shape is not known. */
  | { is: "unknown"; why: LoadsUnknown | "no-whole-hour" | "nothing-served" };

/**
 * The load of a window. What was served is not what was asked for: demand is requests × (served + turned away + spilled) ÷ served,
 * each minute in its own mean shape; clients that try again make it an upper bound.
 */
export interface MeasuredSize {
  served: MeasuredLoad;
  /** `same`: in no minute of the window was a call turned away or spilled. */
  demand: MeasuredLoad | { is: "same" };
  /** Null where no minute is known. */
  minutes: MinutesSeen | null;
}

/** Into how many shapes the minutes are split, light ones apart from heavy ones. */
export type Split = 1 | 2 | 3 | 4;

/** The call shapes of the chosen minutes, for the calculator. */
export function sizeFromTraffic(traffic: Traffic, choice: Choice, split: Split = 1): MeasuredSize {
  const loads = minuteLoads(traffic);
  if (typeof loads === "string") {
    const unknown: MeasuredLoad = { is: "unknown", why: loads };
    return { served: unknown, demand: unknown, minutes: null };
  }
  const served = loadOf(loads, loads.weight, () => 1, choice, split);
  return { served, demand: demandOf(traffic, loads, choice, split), minutes: loads.minutes };
}

function demandOf(traffic: Traffic, loads: MinuteLoads, choice: Choice, split: Split): MeasuredSize["demand"] {
  if (traffic.tooMany === null) return { is: "unknown", why: "no-data" };
  if (sumOf(traffic.tooMany) + sumOf(traffic.spilled) === 0) return { is: "same" };
  const factor = (i: number) => {
    const more = loads.more[i] ?? Number.NaN;
    return more === 0 ? 1 : ((loads.served[i] ?? Number.NaN) + more) / (loads.served[i] ?? Number.NaN);
  };
  // Nothing served and calls turned away: nobody knows how heavy it would have been, so it stands above all others.
  const weights = loads.weight.map((weight, i) => {
    const times = factor(i);
    return times === Number.POSITIVE_INFINITY ? times : weight * times;
  });
  return loadOf(loads, weights, factor, choice, split);
}

type Factor = (slot: number) => number;

function loadOf(loads: MinuteLoads, weights: Float64Array, factor: Factor, choice: Choice, split: Split): MeasuredLoad {
  const chosen = chosenMinutes(weights, choice);
  const [first, last] = [chosen.at(0), chosen.at(-1)];
  if (first === undefined || last === undefined) return { is: "unknown", why: "no-whole-hour" };
  if (chosen.some((i) => factor(i) === Number.POSITIVE_INFINITY)) return { is: "unknown", why: "nothing-served" };
  const busy = chosen.filter((i) => (loads.served[i] ?? 0) > 0);
  if (busy.length === 0) return { is: "nothing" };
  const shapes = groupsOf(loads, busy, split).map((slots) => shapeOf(loads, slots, factor, chosen.length));
  const at = (slot: number) => loads.startMs + slot * MINUTE_MS;
  const cachedPercent = cachedPercentOf(loads, busy, factor);
  return { is: "measured", shapes, cachedPercent, minutes: chosen.length, firstMs: at(first), lastMs: at(last) };
}

/** The minutes in order of the tokens of a call in the mean, in groups of as many minutes each. */
function groupsOf(loads: MinuteLoads, slots: readonly number[], split: Split): readonly (readonly number[])[] {
  const perCall = (i: number) =>
    ((loads.promptTokens[i] ?? 0) + (loads.generatedTokens[i] ?? 0)) / (loads.served[i] ?? Number.NaN);
  const inOrder = split === 1 ? slots : [...slots].sort((a, b) => perCall(a) - perCall(b));
  const count = Math.min(split, slots.length);
  const cut = (group: number) => Math.round((group * slots.length) / count);
  return Array.from({ length: count }, (_, group) => inOrder.slice(cut(group), cut(group + 1)));
}

/** @param minutes of all groups: the groups' requests come on top of each other, as they did in these minutes */
function shapeOf(loads: MinuteLoads, slots: readonly number[], factor: Factor, minutes: number): CallShape {
  const sum = (of: Float64Array) => slots.reduce((total, i) => total + (of[i] ?? Number.NaN) * factor(i), 0);
  const requests = sum(loads.served);
  const upwards = (quotient: number) => Math.max(1, roundedUp(quotient));
  return {
    requestsPerMinute: rpm(upwards(requests / minutes)),
    promptTokens: tokens(upwards(sum(loads.promptTokens) / requests)),
    generatedTokens: tokens(upwards(sum(loads.generatedTokens) / requests)),
  };
}

function cachedPercentOf(loads: MinuteLoads, slots: readonly number[], factor: Factor): number | null {
  let [cached, prompts] = [0, 0];
  for (const i of slots) {
    const here = (loads.promptTokens[i] ?? Number.NaN) * factor(i);
    cached += here * (loads.cached[i] ?? Number.NaN);
    prompts += here;
  }
  return prompts > 0 && !Number.isNaN(cached) ? Math.min(MOST_CACHED, Math.floor(cached / prompts + TRIFLE)) : null;
}

/** A share of 100 % would leave no prompt to calculate with. */
const MOST_CACHED = 99;

/** What sums of floating point numbers can be off by, and counts never are: 200.00000000001 tokens are 200. */
const TRIFLE = 1e-7;

const roundedUp = (value: number) => Math.ceil(value - TRIFLE);
