"use client";

import { useQueries } from "@tanstack/react-query";
import { answersOf, askedOf } from "@/components/asking";
import { useAzure } from "@/components/session";
import { asksEachRegion } from "@/lib/scan";
import { type CapacityModel, capacitiesQuery, regionCapacitiesQuery } from "@/lib/sources/capacity";
import type { RegionName } from "@/lib/units";
import { watched } from "./watch-timing";

interface CapacitiesFacts {
  subscriptions: readonly string[];
  /** Null while it is not known which model version is meant. */
  model: CapacityModel | null;
  regionsOf: (subscription: string) => readonly RegionName[];
  enabled: boolean;
  /** Minutes between two looks of a watch; null is off. */
  watchMinutes: number | null;
}

/** What could be deployed now: one call a subscription; where that one fails or is cut off, one a region. */
export function useCapacities({ subscriptions, model, regionsOf, enabled, watchMinutes }: CapacitiesFacts) {
  const azure = useAzure();
  const questions = (model === null ? [] : subscriptions).flatMap((subscription) =>
    model === null ? [] : [{ subscription, region: null, query: capacitiesQuery(azure, subscription, model) }],
  );
  const answers = useQueries({
    queries: questions.map(({ query }) => ({ ...watched(query, watchMinutes), enabled })),
    combine: answersOf,
  });
  const wide = askedOf(questions, answers);

  const further = wide
    .filter(({ reading }) => asksEachRegion(reading))
    .flatMap(({ subscription }) =>
      regionsOf(subscription).flatMap((region) =>
        model === null
          ? []
          : [{ subscription, region, query: regionCapacitiesQuery(azure, subscription, model, region) }],
      ),
    );
  const ownAnswers = useQueries({
    queries: further.map(({ query }) => ({ ...query, enabled })),
    combine: answersOf,
  });
  return { wide, own: askedOf(further, ownAnswers) };
}
