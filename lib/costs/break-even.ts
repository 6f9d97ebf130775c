import { cheapestAt, costOf, type Piece } from "./lines";

/** Where an option and Standard change places. */
export interface Crossing {
  /** Of the load. */
  factor: number;
  /** They cost the same there; or the size steps up or down there: up to this load, and just above it, another is cheaper. */
  is: "equal" | "step";
  /** From here on. */
  cheaper: "option" | "standard";
}

/** Smaller differences are none: they come from how numbers are held. */
const NEARLY = 1e-9;

/**
 * Every place in which what an option costs and what Standard costs change places, the smallest load first; loads that touch and part
 * again are none.
 * @param standard what Standard costs in the mean hour at factor 1; in proportion at all others
 */
export function crossingsOf(pieces: readonly Piece[], standard: number): readonly Crossing[] {
  const crossings: Crossing[] = [];
  let before = 0;
  let isEqualAtEnd = false;
  const passTo = (sign: number, factor: number, is: Crossing["is"]) => {
    if (sign === 0 || sign === before) return;
    if (before !== 0) crossings.push({ factor, is, cheaper: sign < 0 ? "option" : "standard" });
    before = sign;
  };
  for (const { from, to, lines } of pieces) {
    const here = lines();
    const signAt = (factor: number) => {
      const line = cheapestAt(here, factor);
      const [option, against] = [line === null ? Number.NaN : costOf(line, factor), standard * factor];
      const difference = option - against;
      return Math.abs(difference) <= NEARLY * Math.max(Math.abs(option), Math.abs(against)) ? 0 : Math.sign(difference);
    };
    // Where lines meet Standard; only those on which an option is cheapest are crossings, which the signs between them tell.
    const roots = here.flatMap(({ fixed, perLoad }) => {
      const root = fixed / (standard - perLoad);
      return root > from && root < to && signAt(root) === 0 ? [root] : [];
    });
    const places = [...new Set([from, ...roots.sort((a, b) => a - b), to])];
    places.slice(1).forEach((end, at) => {
      const start = places[at] ?? from;
      passTo(signAt((start + end) / 2), start, start === from && !isEqualAtEnd ? "step" : "equal");
    });
    isEqualAtEnd = signAt(to) === 0;
  }
  return crossings;
}

/** From which load on an option costs less than Standard. */
export type BreakEven =
  /** Not up to the largest load that is looked at; or at every one of them. */
  { is: "never" | "always"; upTo: number } | { is: "at"; crossings: readonly [Crossing, ...Crossing[]]; upTo: number };

/** @returns null where there is no piece */
export function breakEvenOf(pieces: readonly Piece[], standard: number): BreakEven | null {
  const last = pieces.at(-1);
  if (last === undefined) return null;
  const [first, ...more] = crossingsOf(pieces, standard);
  if (first !== undefined) return { is: "at", crossings: [first, ...more], upTo: last.to };
  const line = cheapestAt(last.lines(), last.to);
  return { is: line !== null && costOf(line, last.to) < standard * last.to ? "always" : "never", upTo: last.to };
}
