import { plainName } from "@/lib/export";
import { ptu, writeCount, writePtu } from "@/lib/units";
import { availableEvidence, type AskedPlace, askedPlaces, type Stand } from "./asked-places";
import type { Found, Rule } from "./finding";
import { inPlace, poolEvidence, smallestEvidence } from "./pool-figures";

/**
 * A region has capacity that some subscriptions have too little quota for. Available capacity takes quota into account, so only
 * another subscription's larger figure can tell.
 */
interface CapacityWithoutQuota extends Found<"capacity-without-quota"> {
  place: AskedPlace;
  /** With the least remaining quota first; at least one. */
  short: readonly [Stand, ...Stand[]];
  /** The subscription that could create the most there. */
  witness: Stand;
}

/** So many of the short subscriptions' figures are told as evidence. */
const TOLD = 3;

export const capacityWithoutQuota: Rule<CapacityWithoutQuota> = {
  find: (known) =>
    askedPlaces(known)
      .flatMap((place): readonly CapacityWithoutQuota[] => {
        const least = place.smallest.ptu;
        const [witness] = place.stands.toSorted((a, b) => b.available - a.available);
        if (witness === undefined || witness.available < least) return [];
        const [first, ...others] = place.stands
          .filter(
            ({ pool, remaining, available }) =>
              pool.subscription !== witness.pool.subscription && remaining < least && available < witness.available,
          )
          .toSorted((a, b) => a.remaining - b.remaining);
        if (first === undefined) return [];
        const short = [first, ...others] as const;
        const evidence = [
          ...short
            .slice(0, TOLD)
            .flatMap((stand) => [...poolEvidence(stand.pool, "Remaining"), availableEvidence(place, stand)]),
          smallestEvidence(place.smallest),
          availableEvidence(place, witness),
        ];
        const key = `capacity-without-quota ${place.region} ${place.type.skuName}`;
        return [{ is: "capacity-without-quota", key, place, short: [first, ...others], witness, evidence }];
      })
      .toSorted((a, b) => b.witness.available - a.witness.available),
  words: ({ place: { region, type, model, smallest }, short, witness }, nameOf) => {
    const [first, ...others] = short;
    const more = others.length === 0 ? "" : `, and so in ${writeCount(others.length, "more subscription")}`;
    return {
      title: "Capacity without quota",
      says:
        `${plainName(type.name)} ${inPlace(region, first.pool.subscription, nameOf)}: ${writePtu(ptu(first.remaining))} of quota ` +
        `left${more}, below the smallest size of ${writePtu(smallest.ptu)}. The region has capacity: up to ` +
        `${writePtu(ptu(witness.available))} of ${plainName(model)} could be created now ` +
        `${inPlace(region, witness.pool.subscription, nameOf)}. A subscription's own figure cannot show that, since it takes its ` +
        "quota into account.",
    };
  },
};
