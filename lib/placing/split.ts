import { largestUpTo, smallestSize } from "@/lib/deployability";
import { type Ptu, ptu } from "@/lib/units";
import { byDistance, byPlace, fitting, kmBetween, type MeasuredPlace } from "./best-options-places";
import { mayBeOnePool } from "./best-options-pools";
import type { Pool } from "@/lib/scan";
import { type Side, splitSizes } from "./split-sizes";

export interface SplitPart {
  place: MeasuredPlace;
  size: Ptu;
}

/** Two deployments in two regions that hold together what one cannot. */
export interface Split {
  parts: readonly [SplitPart, SplitPart];
  /** What both hold together beyond what is needed. */
  excessPtu: Ptu;
  /** Great-circle kilometres between the two; null where Azure names no coordinates for one. */
  kmApart: number | null;
  /** Nothing says that the two draw from different capacity: together they may be too much. */
  mayBeOnePool: boolean;
}

interface PlacedSide extends Side {
  place: MeasuredPlace;
}

/**
 * The split with the smallest excess, then with the fewest kilometres: those of both from home where there is one, else between
 * the two. Both of one type, each of a size that its region takes and that fits there now, never out of one pool twice. Pools
 * that may be one come last: such a split may not fit at all.
 */
export function bestSplit(places: readonly MeasuredPlace[]): Split | null {
  const sides = places.toSorted(byPlace).flatMap((place): readonly PlacedSide[] => {
    const most = largestUpTo(place.rule, fitting(place));
    // Where even the smallest size is enough by itself, a split is none.
    const isPart = (smallestSize(place.rule) ?? place.neededPtu) < place.neededPtu;
    return most === null || !isPart ? [] : [{ place, rule: place.rule, most }];
  });
  const ofOneNeed = grouped(sides, ({ place }) => `${place.type.skuName.toLowerCase()} ${place.neededPtu}`);
  return ofOneNeed.reduce<Split | null>((best, group) => bestOfType(group, best), null);
}

function bestOfType(sides: readonly PlacedSide[], bestSoFar: Split | null): Split | null {
  let best = bestSoFar;
  // Nearest first: once a split is exact, the thousands of pairs that lie farther apart need no look.
  for (const { first, second, km } of regionPairs(sides)) {
    if (best !== null && isUnbeaten(best, km)) break;
    for (const a of first)
      for (const b of second) {
        if (!canBeat(a, b, best)) continue;
        const split = splitBetween(a, b);
        if (split !== null && (best === null || compare(split, best) < 0)) best = split;
      }
  }
  return best;
}

/** @param km of the next pair; those after it lie no nearer */
function isUnbeaten(split: Split, km: number | null): boolean {
  if (split.excessPtu > 0 || split.mayBeOnePool) return false;
  const order = byDistance(kmOf(split), km);
  return order < 0 || (order === 0 && !spansSubscriptions(split));
}

interface RegionPair {
  first: readonly PlacedSide[];
  second: readonly PlacedSide[];
  km: number | null;
}

function regionPairs(sides: readonly PlacedSide[]): readonly RegionPair[] {
  const regions = grouped(sides, ({ place }) => place.region.name);
  const pairs = regions.flatMap((first, at) =>
    regions.slice(at + 1).map((second) => {
      const [one, other] = [first[0]?.place, second[0]?.place];
      return { first, second, km: one && other ? kmOfBoth(one, other) : null };
    }),
  );
  return pairs.toSorted((a, b) => byDistance(a.km, b.km));
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}

/** What can be told before any size is looked for: there is enough, from two pools, and no doubt that the best one is free of. */
function canBeat(a: PlacedSide, b: PlacedSide, best: Split | null): boolean {
  if (a.most + b.most < a.place.neededPtu) return false;
  const [one, other] = [a.place.site, b.place.site];
  if (isSame(one.capacityPool, other.capacityPool) || isSame(one.quotaPool, other.quotaPool)) return false;
  return best === null || best.mayBeOnePool || !mayBeOnePool(a.place, b.place);
}

const isSame = (a: Pool | null, b: Pool | null) => a !== null && a.key === b?.key;

function splitBetween(a: PlacedSide, b: PlacedSide): Split | null {
  const { neededPtu } = a.place;
  const sizes = splitSizes(neededPtu, a, b);
  if (sizes === null) return null;
  return {
    parts: [
      { place: a.place, size: sizes[0] },
      { place: b.place, size: sizes[1] },
    ],
    excessPtu: ptu(sizes[0] + sizes[1] - neededPtu),
    kmApart: kmBetween(a.place.region.coordinates, b.place.region.coordinates),
    mayBeOnePool: mayBeOnePool(a.place, b.place),
  };
}

const compare = (a: Split, b: Split) =>
  Number(a.mayBeOnePool) - Number(b.mayBeOnePool) ||
  a.excessPtu - b.excessPtu ||
  byDistance(kmOf(a), kmOf(b)) ||
  Number(spansSubscriptions(a)) - Number(spansSubscriptions(b));

const kmOf = ({ parts: [a, b] }: Split) => kmOfBoth(a.place, b.place);

/** From home, where that is known of both; else between the two. */
const kmOfBoth = (a: MeasuredPlace, b: MeasuredPlace) =>
  a.kmFromHome === null || b.kmFromHome === null
    ? kmBetween(a.region.coordinates, b.region.coordinates)
    : a.kmFromHome + b.kmFromHome;

const spansSubscriptions = ({ parts: [a, b] }: Split) => a.place.site.subscription !== b.place.site.subscription;
