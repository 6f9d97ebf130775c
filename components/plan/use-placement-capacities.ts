"use client";

import { useMemo } from "react";
import { useAsked } from "@/components/asking";
import { useAzure } from "@/components/session";
import { asksEachRegion } from "@/lib/scan";
import { capacitiesQuery, type CapacityModel, regionCapacitiesQuery } from "@/lib/sources/capacity";
import type { RegionName } from "@/lib/units";

export const modelKey = ({ format, name, version }: CapacityModel) => JSON.stringify([format, name, version]);

/**
 * What could be deployed now of each of these model versions: one call a subscription; where that one fails or is cut off, one a
 * region.
 * @param models, subscriptions, regionsOf the same while they are the same
 */
export function usePlacementCapacities(
  models: readonly CapacityModel[],
  subscriptions: readonly string[],
  regionsOf: ReadonlyMap<string, readonly RegionName[]>,
  enabled: boolean,
) {
  const azure = useAzure();
  const questions = useMemo(
    () =>
      models.flatMap((model) =>
        subscriptions.map((subscription) => ({
          ...{ model: modelKey(model), subscription, region: null },
          query: { ...capacitiesQuery(azure, subscription, model), enabled },
        })),
      ),
    [azure, models, subscriptions, enabled],
  );
  const wide = useAsked(questions);
  const further = useMemo(
    () =>
      wide
        .filter(({ reading }) => asksEachRegion(reading))
        .flatMap(({ model, subscription }) =>
          (regionsOf.get(subscription) ?? []).flatMap((region) => {
            const of = models.find((each) => modelKey(each) === model);
            const query = of && { ...regionCapacitiesQuery(azure, subscription, of, region), enabled };
            return query === undefined ? [] : [{ model, subscription, region, query }];
          }),
        ),
    [azure, wide, models, regionsOf, enabled],
  );
  const own = useAsked(further);
  return { wide, own };
}
