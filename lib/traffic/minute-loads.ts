import type { Series } from "@/lib/time";
import { isPerMinute } from "./measure";
import type { Traffic } from "./minute-facts";
import { type MinutesSeen, minutesSeen } from "./minutes-seen";
import { onOneGrid, shiftOf } from "./pieces";
import { countAt } from "./rejected";

/** What each minute carried, slot by slot of one grid; NaN in `served` where it is not known. */
export interface MinuteLoads {
  minutes: MinutesSeen;
  startMs: number;
  served: Float64Array;
  promptTokens: Float64Array;
  generatedTokens: Float64Array;
  /** Turned away or spilled: asked for on top of what was served. */
  more: Float64Array;
  /** How heavy a minute was, for the order of minutes alone. */
  weight: Float64Array;
  /** Per cent of prompt tokens; NaN where not known. */
  cached: Float64Array;
}

export type LoadsUnknown = "no-data" | "coarse-grain";

/**
 * The minutes of a window in which everything is known that a size needs. A minute is known where utilization has a point and, of a
 * minute with served calls, both tokens are there; without utilization where served calls have one.
 *
 * Minutes are put in order by their average utilization, which is how Azure itself weighs prompt, cached and generated tokens; where
 * there is none, by the sum of their tokens.
 */
export function minuteLoads(traffic: Traffic): MinuteLoads | LoadsUnknown {
  const { served, promptTokens, generatedTokens, averages, tooMany, spilled, cacheMatch } = traffic;
  if (served === null || promptTokens === null || generatedTokens === null) return "no-data";
  const others = [promptTokens, generatedTokens, averages, tooMany, spilled, cacheMatch].filter((one) => one !== null);
  if (!isPerMinute(served.grainMs) || !others.every((one) => onOneGrid(served, one))) return "coarse-grain";
  const reader = (one: Series | null) => {
    if (one === null) return () => Number.NaN;
    const shift = shiftOf(served, one);
    return (i: number) => one.values[i + shift] ?? Number.NaN;
  };
  const [prompt, generated, average, cache] = [promptTokens, generatedTokens, averages, cacheMatch].map(reader);
  const [refused, spilt] = [countReader(served, tooMany), countReader(served, spilled)];
  const slots = () => new Float64Array(served.values.length).fill(Number.NaN);
  const loads = {
    startMs: served.startMs,
    served: slots(),
    promptTokens: slots(),
    generatedTokens: slots(),
    more: slots(),
    weight: slots(),
    cached: slots(),
  };
  if (!prompt || !generated || !average || !cache) return "no-data";
  for (let i = 0; i < served.values.length; i++) {
    const isIn = !Number.isNaN(averages === null ? served.values[i] : average(i));
    const calls = countAt(served, i);
    const [prompts, answers] = calls > 0 ? [prompt(i), generated(i)] : [0, 0];
    if (!isIn || Number.isNaN(prompts) || Number.isNaN(answers)) continue;
    loads.served[i] = calls;
    loads.promptTokens[i] = prompts;
    loads.generatedTokens[i] = answers;
    // A spilled call counts a 429 as well, unless it was spilled for another reason.
    loads.more[i] = tooMany === null ? Number.NaN : Math.max(refused(i), spilt(i));
    loads.weight[i] = averages === null ? prompts + answers : average(i);
    loads.cached[i] = cache(i);
  }
  const minutes = minutesSeen({ startMs: served.startMs, grainMs: served.grainMs, values: loads.served });
  return minutes === null ? "no-data" : { ...loads, minutes };
}

/** Counts have no point where nothing was counted. */
function countReader(grid: Series, counts: Series | null) {
  if (counts === null) return () => 0;
  const shift = shiftOf(grid, counts);
  return (i: number) => countAt(counts, i + shift);
}
