import type { AzureFailure } from "@/lib/azure";
import type { RegionName } from "@/lib/units";

/** A resource whose metrics are wanted. */
export interface MetricResource {
  /** Azure's id, lower case. */
  resource: string;
  subscription: string;
  /** Null where it is not known: then it is asked for alone. */
  region: RegionName | null;
}

/** Resources that one question asks about. */
export interface MetricGroup {
  subscription: string;
  /** Null where one resource is asked for alone. */
  region: RegionName | null;
  /** At least one. */
  resources: readonly MetricResource[];
}

const alone = (each: MetricResource): MetricGroup => ({
  subscription: each.subscription,
  region: null,
  resources: [each],
});

/** Several resources of one subscription and region are asked for by one call; the others one by one. */
export function metricGroups(resources: readonly MetricResource[]): readonly MetricGroup[] {
  const byPlace = new Map<string, MetricResource[]>();
  for (const each of resources) {
    const place = each.region === null ? each.resource : `${each.subscription} ${each.region}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), each]);
  }
  return [...byPlace.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined) return [];
    return second === undefined
      ? [alone(first)]
      : [{ subscription: first.subscription, region: first.region, resources: group }];
  });
}

/** The same resources one by one: where a role stands on single resources only, the call for a region is refused. */
export const oneByOne = ({ resources }: MetricGroup): readonly MetricGroup[] => resources.map(alone);

/**
 * Whether single resources may answer where the call for a region failed: a role may stand on them alone, and not every kind of
 * resource takes that call.
 */
export const isForSingles = ({ kind }: AzureFailure) => ["forbidden", "not-found", "rejected"].includes(kind);
