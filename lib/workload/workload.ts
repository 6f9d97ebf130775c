import type { CallShape } from "@/lib/sources/calculator";
import { rpm, tokens, type Tpm, tpm, type Rpm } from "@/lib/units";
import { parseAsShapes } from "./shape-param";
import { percentOf, readCachedShare, readGrowth } from "./percent";
import { type LinkedShape, toCallShapes, toLinked, toTyped, type TypedShape } from "./shape";

/** The workload as it is typed: text, so that nothing typed is lost, whatever it is. */
export interface TypedWorkload {
  rows: readonly TypedShape[];
  /** Whole per cent; empty is 0. */
  growth: string;
  cachedShare: string;
}

/** The part of it that a link holds: numbers that are not there yet are null. */
export interface LinkedWorkload {
  shapes: LinkedShape[];
  growth: number;
  cached: number;
}

/**
 * What the calculator is sent, in whole numbers. It takes no cached share, while the service discounts cached prompt tokens by up to
 * 100 % (provisioned-throughput, Microsoft Learn, read 2026-11-21): hence two questions, and the truth lies between their answers.
 */
export interface Workload {
  /** Growth applied, no prompt token cached: the upper bound. */
  uncached: readonly CallShape[];
  /** The cached share taken off the prompts, as if all of it were free: the lower bound. Null when nothing is cached. */
  cached: readonly CallShape[] | null;
}

/** Which of the two questions an answer belongs to. */
export type Bound = "uncached" | "cached";

const numberOr = (typed: ReturnType<typeof readGrowth>, otherwise: number) =>
  typed.is === "number" ? typed.value : otherwise;

export const toLinkedWorkload = ({ rows, growth, cachedShare }: TypedWorkload): LinkedWorkload => ({
  shapes: rows.map(toLinked),
  growth: numberOr(readGrowth(growth), 0),
  cached: numberOr(readCachedShare(cachedShare), 0),
});

const typedPercent = (value: number) => (value === 0 ? "" : `${value}`);

export const toTypedWorkload = ({ shapes, growth, cached }: LinkedWorkload): TypedWorkload => ({
  rows: shapes.map(toTyped),
  growth: typedPercent(growth),
  cachedShare: typedPercent(cached),
});

/** What a link says of a workload, as one text: two drafts with the same one cannot be told apart by the link. */
export const workloadLink = ({ shapes, growth, cached }: LinkedWorkload) =>
  JSON.stringify([parseAsShapes.serialize(shapes), growth, cached]);

type Percents = Pick<TypedWorkload, "growth" | "cachedShare">;

/** What is to be sent for one row, whatever the others hold; null while any of it, or of the percentages, is missing or wrong. */
export function sentRow(row: TypedShape, { growth, cachedShare }: Percents) {
  const [shape] = toCallShapes([toLinked(row)]) ?? [];
  const grown = readGrowth(growth);
  const share = readCachedShare(cachedShare);
  if (shape === undefined || grown.is === "problem" || share.is === "problem") return null;
  const uncached: CallShape = {
    ...shape,
    requestsPerMinute: rpm(percentOf(shape.requestsPerMinute, 100 + grown.value)),
  };
  const promptTokens = tokens(percentOf(shape.promptTokens, 100 - share.value));
  return { uncached, cached: share.value === 0 ? null : { ...uncached, promptTokens } };
}

/** What is to be sent for what is typed; null while any of it is missing or wrong. The names are ours alone. */
export function workloadOf({ rows, ...percents }: TypedWorkload): Workload | null {
  const sent = rows.map((row) => sentRow(row, percents)).filter((row) => row !== null);
  if (sent.length === 0 || sent.length < rows.length) return null;
  const cached = sent.flatMap((row) => row.cached ?? []);
  return { uncached: sent.map((row) => row.uncached), cached: cached.length === 0 ? null : cached };
}

/** What a workload comes to per minute. */
export interface Sums {
  requestsPerMinute: Rpm;
  inputTokensPerMinute: Tpm;
  outputTokensPerMinute: Tpm;
}

export function sumsOf(shapes: readonly CallShape[]): Sums {
  const sum = (of: (shape: CallShape) => number) => shapes.reduce((total, shape) => total + of(shape), 0);
  return {
    requestsPerMinute: rpm(sum((shape) => shape.requestsPerMinute)),
    inputTokensPerMinute: tpm(sum((shape) => shape.requestsPerMinute * shape.promptTokens)),
    outputTokensPerMinute: tpm(sum((shape) => shape.requestsPerMinute * shape.generatedTokens)),
  };
}
