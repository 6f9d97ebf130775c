import { type Figure, writeCount, writeNumber } from "@/lib/units";

/** What the known figures come to, and how many figures are not among them. Exact only where none is missing. */
export interface Total {
  value: number;
  missing: number;
}

/**
 * Adds up figures of one unit. What is not offered adds nothing and lacks nothing; what is not known is counted, never 0. A limit
 * of -1 is no number to add: it is counted too.
 */
export function totalOf(figures: readonly Figure<number>[]): Total {
  const known = figures.flatMap((figure) => (figure.is === "value" && figure.value >= 0 ? [figure.value] : []));
  const absent = figures.filter(({ is }) => is === "not-offered").length;
  return {
    value: known.reduce((sum, value) => sum + value, 0),
    missing: figures.length - known.length - absent,
  };
}

interface TotalWords {
  /** For a cell: "420", "≥ 420", "unknown". */
  short: string;
  /** For a sentence: "at least 420; 3 figures are missing". */
  full: string;
}

/**
 * A total as it is written.
 * @param write how a value is written; that of a total with a missing part is rounded down, so that "≥" stays true
 */
export function totalWords({ value, missing }: Total, write: (value: number) => string = writeNumber): TotalWords {
  if (missing === 0) return { short: write(value), full: write(value) };
  const lack = `${writeCount(missing, "figure is", "figures are")} missing`;
  // "At least 0" would say nothing.
  if (value === 0) return { short: "unknown", full: `unknown; ${lack}` };
  const least = write(Math.floor(value));
  return { short: `≥ ${least}`, full: `at least ${least}; ${lack}` };
}
