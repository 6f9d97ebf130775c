import type { Lacks } from "./unread";

/** One of the four numbers at the top, as it is written. */
export interface KeyFigure {
  name: string;
  /** Never a number where nothing is known. */
  is: "value" | "at-least" | "unknown" | "loading" | "none";
  /** "1,250 PTU", "≥ 1,250 PTU", "unknown". */
  text: string;
  /** What it is of, and what it lacks. */
  notes: readonly string[];
}

interface Told {
  name: string;
  /** Null where nothing of it is known. */
  value: number | null;
  lacks: Lacks;
  write: (value: number) => string;
  /** What it is of, where there is a value. */
  notes?: readonly string[];
}

/** A sum or a highest, of what is known: "≥" where something is missing; "at least 0" would say nothing. */
export function keyFigure({ name, value, lacks, write, notes = [] }: Told): KeyFigure {
  const isWhole = lacks.words.length === 0 && !lacks.isOpen;
  const missing = [...lacks.words, ...(lacks.isOpen ? ["still reading"] : [])];
  if (value === null || (value === 0 && !isWhole))
    return lacks.isOpen
      ? { name, is: "loading", text: "Reading…", notes: lacks.words }
      : { name, is: "unknown", text: "unknown", notes: missing };
  return {
    name,
    is: isWhole ? "value" : "at-least",
    text: `${isWhole ? "" : "≥ "}${write(value)}`,
    notes: [...notes, ...missing],
  };
}
