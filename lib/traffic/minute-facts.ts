import type { Series } from "@/lib/time";
import { isPerMinute } from "./measure";
import { percentilesOf } from "./percentiles";
import { onOneGrid, pointAt, shiftOf } from "./pieces";

/** The series of one deployment over one window, counts read whole; null for what Azure has not, or could not be read whole. */
export interface Traffic {
  /** Utilization, per cent. */
  maxima: Series | null;
  averages: Series | null;
  /** Successful requests. */
  served: Series | null;
  /** 429s of the deployment, spilled calls among them. */
  tooMany: Series | null;
  /** Successful spilled requests on its spill-over target. */
  spilled: Series | null;
  promptTokens: Series | null;
  generatedTokens: Series | null;
  /** Of prompt tokens, per cent. */
  cacheMatch: Series | null;
}

/** One minute; null where it is not known. Counts are read whole: null only where nothing of the minute is in. */
export interface MinuteFacts {
  atMs: number;
  maximum: number | null;
  average: number | null;
  served: number | null;
  tooMany: number | null;
  spilled: number | null;
  promptTokens: number | null;
  generatedTokens: number | null;
  /** Tokens of a served request in the mean; null where none was served. */
  meanPrompt: number | null;
  meanGenerated: number | null;
  /** 0 to 100. */
  cachedPercent: number | null;
}

/** What is usual in the window: the median of its minutes, by nearest rank. Null where no minute tells. */
export interface Usual {
  meanPrompt: number | null;
  cachedPercent: number | null;
}

/** What was measured in the minute that holds an instant; null where points are longer than a minute. */
export function minuteFacts(traffic: Traffic, instantMs: number): MinuteFacts | null {
  const series = Object.values(traffic).filter((one) => one !== null);
  const [any] = series;
  if (any === undefined || !series.every((one: Series) => isPerMinute(one.grainMs))) return null;
  const at = (one: Series | null) => {
    const value = one === null ? Number.NaN : pointAt(one, instantMs);
    return Number.isNaN(value) ? null : value;
  };
  const [maximum, average] = [at(traffic.maxima), at(traffic.averages)];
  const isIn = maximum !== null || average !== null || at(traffic.served) !== null;
  // Monitor writes no point of a count where it counted nothing: in a minute that is in, that is none.
  const count = (one: Series | null) => at(one) ?? (one !== null && isIn ? 0 : null);
  const served = count(traffic.served);
  // Served calls have tokens: where they have no point, they are not known.
  const tokens = (one: Series | null) => at(one) ?? (served === 0 ? 0 : null);
  const [promptTokens, generatedTokens] = [tokens(traffic.promptTokens), tokens(traffic.generatedTokens)];
  return {
    atMs: any.startMs + Math.floor((instantMs - any.startMs) / any.grainMs) * any.grainMs,
    maximum,
    average,
    served,
    tooMany: count(traffic.tooMany),
    spilled: count(traffic.spilled),
    promptTokens,
    generatedTokens,
    meanPrompt: ratio(promptTokens, served),
    meanGenerated: ratio(generatedTokens, served),
    cachedPercent: at(traffic.cacheMatch),
  };
}

const ratio = (tokens: number | null, requests: number | null) =>
  tokens !== null && requests !== null && requests > 0 ? tokens / requests : null;

/** What is usual, for a minute to be compared with. */
export function usualOf({ promptTokens, served, cacheMatch }: Traffic): Usual {
  const prompts = promptTokens === null || served === null ? null : perRequest(promptTokens, served);
  return {
    meanPrompt: prompts === null ? null : (percentilesOf(prompts)?.p50 ?? null),
    cachedPercent: cacheMatch === null ? null : (percentilesOf(cacheMatch)?.p50 ?? null),
  };
}

function perRequest(tokens: Series, served: Series): Series | null {
  if (!onOneGrid(tokens, served)) return null;
  const shift = shiftOf(tokens, served);
  const values = tokens.values.map((count, i) => {
    const requests = served.values[i + shift] ?? Number.NaN;
    return requests > 0 ? count / requests : Number.NaN;
  });
  return { ...tokens, values };
}
