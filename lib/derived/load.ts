import type { CalculatedSize, CallShape } from "@/lib/sources/calculator";
import { type Rpm, rpm } from "@/lib/units";
import { LARGEST } from "@/lib/workload";

/** The shapes of a workload, all scaled by one factor, in the whole numbers that are sent. */
export interface Load {
  factor: number;
  shapes: readonly CallShape[];
  /** Of all shapes together. */
  totalRpm: Rpm;
}

/** A load that was asked about; without an answer where the call failed. */
export interface AskedLoad extends Load {
  answer: CalculatedSize | null;
}

/** A row that growth has taken further is asked as it is, and no row beyond it. */
export const mostRpm = (shapes: readonly CallShape[]) =>
  Math.max(LARGEST, ...shapes.map((shape) => shape.requestsPerMinute));

/**
 * The shapes with `factor` times as many requests, each rounded up to a whole number, at least 1. Tokens stay.
 * @returns null where a row would have more requests than can be asked
 */
export function scaledShapes(shapes: readonly CallShape[], factor: number): readonly CallShape[] | null {
  const scaled = shapes.map((shape) => ({
    ...shape,
    requestsPerMinute: rpm(Math.max(1, roundedUp(shape.requestsPerMinute * factor))),
  }));
  const most = mostRpm(shapes);
  return scaled.some((shape) => shape.requestsPerMinute > most) ? null : scaled;
}

/**
 * As floating point has it, 100 × 1.1 is a little more than 110, which would be one request too many. What two roundings of 2^-53
 * can have added is no request: products of a whole number and a quotient of whole numbers, all below 10^7, lie further apart.
 */
function roundedUp(product: number): number {
  const nearest = Math.round(product);
  return Math.abs(product - nearest) <= nearest * 2 ** -51 ? nearest : Math.ceil(product);
}

/** @returns null where a row would have more requests than can be asked */
export function loadAt(shapes: readonly CallShape[], factor: number): Load | null {
  const scaled = scaledShapes(shapes, factor);
  return scaled === null ? null : { factor, shapes: scaled, totalRpm: totalRpm(scaled) };
}

export const totalRpm = (shapes: readonly CallShape[]): Rpm =>
  rpm(shapes.reduce((sum, shape) => sum + shape.requestsPerMinute, 0));

export const sameShape = (a: CallShape, b: CallShape) =>
  a.requestsPerMinute === b.requestsPerMinute &&
  a.promptTokens === b.promptTokens &&
  a.generatedTokens === b.generatedTokens;

/** Whether two loads would be the same question, number by number. */
export const sameLoad = (a: readonly CallShape[], b: readonly CallShape[]) =>
  a.length === b.length &&
  a.every((shape, row) => {
    const other = b[row];
    return other !== undefined && sameShape(shape, other);
  });
