import type { CallShape } from "@/lib/sources/calculator";
import type { Ptu } from "@/lib/units";
import { type AskedLoad, type Load, loadAt } from "./load";
import { factorOf, factorsBetween } from "./neighbouring-loads";

/** As many questions as one search may ask. */
export const FIT_CALLS = 14;

/** What is searched: the largest load of this workload that fits in so many PTU. */
export interface FitQuestion {
  shapes: readonly CallShape[];
  ptu: Ptu;
}

/** A load that was asked about, and how many PTU it needs. */
export type KnownLoad = AskedLoad & { required: Ptu };

/** The largest load that fits and the smallest that does not. */
export interface Ends {
  fits: KnownLoad | null;
  tooMuch: KnownLoad | null;
}

/**
 * N deployed PTU carry a load that needs at most N. What counts is the required PTU: the deployable size is rounded up, and what
 * rounding adds carries load as well. Each question lies between the ends so far; so, whatever the answers, of the loads asked
 * those up to one end fit and those from the other on do not.
 */
export function endsOf(ptu: Ptu, asked: readonly AskedLoad[]): Ends {
  const ends: Ends = { fits: null, tooMuch: null };
  for (const load of asked) {
    const required = load.answer?.requiredPtu ?? null;
    if (required === null) continue;
    if (required <= ptu && (ends.fits === null || load.factor > ends.fits.factor)) ends.fits = { ...load, required };
    if (required > ptu && (ends.tooMuch === null || load.factor < ends.tooMuch.factor))
      ends.tooMuch = { ...load, required };
  }
  return ends;
}

/**
 * What to ask next: the workload itself, then guesses until one load fits and one does not, then loads between the two.
 * @returns null when the search is over: nothing lies between, the calls are used up, or an answer held no number
 */
export function nextLoad({ shapes, ptu }: FitQuestion, asked: readonly AskedLoad[]): Load | null {
  if (asked.length === 0) return loadAt(shapes, 1);
  if (asked.length >= FIT_CALLS || asked.some(({ answer }) => (answer?.requiredPtu ?? null) === null)) return null;
  const { fits, tooMuch } = endsOf(ptu, asked);
  const between = factorsBetween(shapes, fits?.shapes ?? null, tooMuch?.shapes ?? null);
  if (between === null) return null;
  const guess =
    fits !== null && tooMuch !== null
      ? inside(fits, tooMuch, ptu, FIT_CALLS - asked.length)
      : outside(fits, tooMuch, ptu, asked.length);
  const halfway = Math.sqrt(between.from * between.to);
  const load = loadAt(shapes, Math.min(between.to, Math.max(between.from, guess ?? halfway)));
  return load && { ...load, factor: factorOf(shapes, load.shapes) };
}

/** How much further than in proportion a guess goes that has missed; after these it goes as far as can be asked. */
const BOLDNESS = [1, 2, 8];

/** Where the load that needs `ptu` would be, were the calculator proportional: only a guess where to ask. */
function outside(fits: KnownLoad | null, tooMuch: KnownLoad | null, ptu: Ptu, misses: number): number {
  const boldness = BOLDNESS[misses - 1] ?? Infinity;
  const inProportion = ({ factor, required }: KnownLoad) => (factor * (ptu + 0.5)) / Math.max(required, 0.5);
  if (fits !== null) return inProportion(fits) * boldness;
  return tooMuch === null ? 1 : inProportion(tooMuch) / boldness;
}

/** How near to each other halving is to bring the ends whatever the calculator: half a per cent. */
const NEAR = 1 / 200;

/**
 * On a straight line between the ends, which a nearly proportional calculator confirms in a few calls; but only so near to one end
 * that, should the guess be wrong, halving can still make it good with the calls that are left.
 * @returns null where only halving can
 */
function inside(fits: KnownLoad, tooMuch: KnownLoad, ptu: Ptu, callsLeft: number): number | null {
  const step = tooMuch.required - fits.required;
  const straight = fits.factor + (tooMuch.factor - fits.factor) * ((ptu + 0.5 - fits.required) / step);
  const reach = fits.factor * NEAR * 2 ** (callsLeft - 1);
  const [from, to] = [tooMuch.factor - reach, fits.factor + reach];
  return from > to ? null : Math.min(to, Math.max(from, straight));
}
