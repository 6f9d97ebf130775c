import type { Place } from "@/lib/overview";
import { deploymentHref, quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import { deploymentType } from "@/lib/units";
import { deploymentUtilizationHref } from "@/lib/utilization/search-params";

/** The place that settles a line; null where its name is not one that a link takes. */
export function placeLink(place: Place, subscriptions: readonly string[]): { name: string; href: string } | null {
  switch (place.is) {
    case "utilization":
      return named("Utilization", deploymentUtilizationHref(place.deployment.id, subscriptions, place.range));
    case "deployment":
      return named("The deployment", deploymentHref(place.deployment.id, subscriptions));
    case "pool": {
      const { kind, regions, subscription } = place.pool;
      return named("The pool", quotaHref({ tab: kind, region: regions[0], subscriptions: [subscription] }));
    }
    case "regions": {
      const { model, skuName, soughtPtu, subscription } = place.watched;
      const { name, version, format } = model;
      const type = [deploymentType(skuName).skuName];
      return named(
        "Regions",
        regionsHref({ model: name, version, format, type, ptu: soughtPtu, subscriptions: [subscription] }),
      );
    }
  }
}

const named = (name: string, href: string | null) => (href === null ? null : { name, href });
