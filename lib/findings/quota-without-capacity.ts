import { plainName } from "@/lib/export";
import { ptu, writePtu } from "@/lib/units";
import { availableEvidence, type AskedPlace, askedPlaces, type Stand } from "./asked-places";
import type { Found, Rule } from "./finding";
import { inPlace, poolEvidence, smallestEvidence } from "./pool-figures";

/** Enough quota is left for a deployment, and the region has no capacity for it now. */
interface QuotaWithoutCapacity extends Found<"quota-without-capacity"> {
  place: AskedPlace;
  stand: Stand;
}

export const quotaWithoutCapacity: Rule<QuotaWithoutCapacity> = {
  find: (known) =>
    askedPlaces(known)
      .flatMap((place) =>
        place.stands
          .filter(({ remaining, available }) => remaining >= place.smallest.ptu && available < place.smallest.ptu)
          .map((stand): QuotaWithoutCapacity => ({
            is: "quota-without-capacity",
            key: `quota-without-capacity ${place.region} ${place.type.skuName} ${stand.pool.key}`,
            ...{ place, stand },
            evidence: [
              ...poolEvidence(stand.pool, "Remaining"),
              smallestEvidence(place.smallest),
              availableEvidence(place, stand),
            ],
          })),
      )
      .toSorted((a, b) => b.stand.remaining - a.stand.remaining),
  words: ({ place: { region, type, model, smallest }, stand }, nameOf) => ({
    title: "Quota without capacity",
    says:
      `${plainName(type.name)} ${inPlace(region, stand.pool.subscription, nameOf)}: ${writePtu(ptu(stand.remaining))} of quota ` +
      `left, yet the largest deployment of ${plainName(model)} that could be created now is ${writePtu(ptu(stand.available))}; ` +
      `the smallest it takes is ${writePtu(smallest.ptu)}. More quota would not help. Capacity changes through the day.`,
  }),
};
