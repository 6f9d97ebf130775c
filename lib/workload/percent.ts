import type { Typed } from "./shape";

/** Requests grow or shrink by this much; growth of −100 % would be no workload. */
const GROWTH = { least: -90, most: 1_000 };
/** A share of 100 % would leave no prompt to calculate with. */
const CACHED = { least: 0, most: 99 };

/** Reads a whole percentage; nothing typed is 0. */
function readPercent(text: string, { least, most }: { least: number; most: number }): Typed {
  const typed = text.trim().replace(/\s*%$/, "").replace(/^−/, "-");
  if (typed === "") return { is: "number", value: 0 };
  const value = Number(typed);
  const isWhole = /^[+-]?\d{1,6}$/.test(typed);
  if (!isWhole || value < least || value > most)
    return { is: "problem", message: `Enter a whole number from ${least} to ${most}.` };
  return { is: "number", value };
}

export const readGrowth = (text: string) => readPercent(text, GROWTH);
export const readCachedShare = (text: string) => readPercent(text, CACHED);

/** `percent` of a whole number, rounded up: the calculator takes whole numbers only. Exact up to 2^53. */
export const percentOf = (value: number, percent: number) => Math.ceil((value * percent) / 100);
