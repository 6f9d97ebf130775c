import { largestUpTo, smallestFrom, smallestSize } from "@/lib/deployability";
import { type Ptu, ptu } from "@/lib/units";
import { byPlace, fitting, type MeasuredPlace } from "./best-options-places";
import type { NextStep } from "./next-steps-kinds";

/** A place and the number by which it is chosen. */
interface Candidate {
  place: MeasuredPlace;
  size: Ptu;
}

const candidates = (places: readonly MeasuredPlace[], sizeOf: (place: MeasuredPlace) => Ptu | null) =>
  places.flatMap((place): readonly Candidate[] => {
    const size = sizeOf(place);
    return size === null ? [] : [{ place, size }];
  });

/** What was asked for is no size that a place takes: the next larger one, where it fits now. */
export function nearestSize(places: readonly MeasuredPlace[]): NextStep | null {
  const misfits = places.filter(
    ({ site }) => site.verdict.is === "below-minimum" || site.verdict.is === "off-increment",
  );
  const [best] = candidates(misfits, (place) => {
    const size = smallestFrom(place.rule, place.neededPtu);
    return size !== null && size <= fitting(place) ? size : null;
  }).toSorted((a, b) => a.size - b.size || fitting(b.place) - fitting(a.place) || byPlace(a.place, b.place));
  if (best === undefined) return null;
  return { is: "nearest-size", target: "ask-size", ...best, isSmallest: best.size === smallestSize(best.place.rule) };
}

/** The largest size below what was asked for that some place takes and that fits there now. */
export function smallerSize(places: readonly MeasuredPlace[]): NextStep | null {
  const [best] = candidates(places, (place) =>
    largestUpTo(place.rule, ptu(Math.min(fitting(place), place.neededPtu))),
  ).toSorted((a, b) => b.size - a.size || byPlace(a.place, b.place));
  return best === undefined ? null : { is: "smaller-size", target: "ask-size", ...best };
}

/** Where the least more of quota is enough. Where capacity is short as well, only for want of any other place. */
export function requestQuota(places: readonly MeasuredPlace[]): NextStep | null {
  const isCapacityShort = ({ site }: MeasuredPlace) => site.verdict.is === "both-short";
  const [best] = candidates(places, ({ site: { verdict } }) =>
    "shortByPtu" in verdict ? verdict.shortByPtu : null,
  ).toSorted(
    (a, b) =>
      Number(isCapacityShort(a.place)) - Number(isCapacityShort(b.place)) ||
      a.size - b.size ||
      byPlace(a.place, b.place),
  );
  if (best === undefined) return null;
  const { place, size } = best;
  return { is: "request-quota", target: "quota", place, shortBy: size, isCapacityShort: isCapacityShort(place) };
}

/** Where nothing but capacity is missing: it changes through the day. */
export function tryLater(places: readonly MeasuredPlace[]): NextStep | null {
  const [first, ...others] = places
    .filter(({ site }) => site.verdict.is === "capacity-short")
    .toSorted((a, b) => b.available - a.available || byPlace(a, b));
  if (first === undefined) return null;
  return {
    is: "try-later",
    target: "watch",
    places: [first, ...others],
    atMost: largestUpTo(first.rule, fitting(first)),
  };
}
