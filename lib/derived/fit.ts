import type { CalculatedSize, CallShape } from "@/lib/sources/calculator";
import { type Contradiction, contradictionIn } from "./contradiction";
import { endsOf, type FitQuestion, nextLoad, type KnownLoad } from "./fit-search";
import type { AskedLoad } from "./load";
import { factorsBetween } from "./neighbouring-loads";

/** What load fits in so many PTU: derived from the calculator's answers, all of which stand in `asked`. */
export type Fit = {
  /** In the order of the questions. */
  asked: readonly AskedLoad[];
  /** Not null where a larger load was said to need less: then no single load is the largest that fits. */
  contradiction: Contradiction | null;
} & (
  | {
      is: "bracketed";
      fits: KnownLoad;
      tooMuch: KnownLoad;
      /** No load of other whole numbers lies between the two. */
      isExact: boolean;
    }
  /** Even the largest load that can be asked fits. */
  | { is: "all-fit"; fits: KnownLoad }
  /** Even the smallest load, 1 request a minute in each row, needs more. */
  | { is: "none-fits"; tooMuch: KnownLoad }
  /** An answer without a number, or a cancellation, came before one load had fitted and one had not. */
  | { is: "unknown" }
);

/** What the answers so far say, also of a search that was cancelled. */
export function fitOf({ shapes, ptu }: FitQuestion, asked: readonly AskedLoad[]): Fit {
  const { fits, tooMuch } = endsOf(ptu, asked);
  const all = { asked, contradiction: contradictionIn(asked, "requiredPtu") };
  const isExact = factorsBetween(shapes, fits?.shapes ?? null, tooMuch?.shapes ?? null) === null;
  if (fits !== null && tooMuch !== null) return { is: "bracketed", ...all, fits, tooMuch, isExact };
  if (fits !== null && isExact) return { is: "all-fit", ...all, fits };
  if (tooMuch !== null && isExact) return { is: "none-fits", ...all, tooMuch };
  return { is: "unknown", ...all };
}

/** A search, and who answers it. */
export interface FitSearch extends FitQuestion {
  /** Asks the official calculator. What it throws, a cancellation too, ends the search and is thrown on. */
  ask: (shapes: readonly CallShape[]) => Promise<CalculatedSize>;
  /** Told of each answer, with those before it. */
  onAnswer?: (asked: readonly AskedLoad[]) => void;
}

/**
 * Scales all shapes by one factor until one load fits and the next one does not: at most `FIT_CALLS` questions, none of them twice,
 * whatever the answers.
 * @throws what `ask` throws
 */
export async function findFit({ ask, onAnswer, ...question }: FitSearch): Promise<Fit> {
  let asked: readonly AskedLoad[] = [];
  for (let load = nextLoad(question, asked); load !== null; load = nextLoad(question, asked)) {
    asked = [...asked, { ...load, answer: await ask(load.shapes) }];
    onAnswer?.(asked);
  }
  return fitOf(question, asked);
}
