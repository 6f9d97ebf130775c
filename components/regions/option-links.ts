import { planHref } from "@/lib/plan/search-params";
import { quotaHref } from "@/lib/quota/search-params";
import type { NextStep, Option } from "@/lib/placing";
import { regionsHref, type RegionsParams } from "@/lib/regions/search-params";

/** The load that the link brought along, for Plan. */
export const loadOf = ({ shapes, growth, cached, measured }: RegionsParams) => ({ shapes, growth, cached, measured });

/** What to do with a place that can take it. */
export function optionLinks(
  { places: [{ region, type }] }: Option,
  params: RegionsParams,
  subscriptions: readonly string[],
) {
  return [
    {
      label: "Plan",
      href: planHref({
        ...{ model: params.model, version: params.version, format: params.format, ptu: params.ptu },
        ...{ stay: params.stay, ...loadOf(params) },
        ...{ type: type.skuName, region: region.name, subscriptions: [...subscriptions] },
      }),
    },
  ];
}

/** Where a step leads, with the question changed as it advises. */
export function stepHref(step: NextStep, params: RegionsParams, subscriptions: readonly string[]): string {
  const carried = { ...params, subscriptions: [...subscriptions] };
  switch (step.is) {
    case "nearest-size":
    case "smaller-size":
      return regionsHref({ ...carried, ptu: step.size });
    case "other-type": {
      const [{ type }] = step.option.places;
      return regionsHref({ ...carried, type: [...params.type, type.skuName] });
    }
    case "other-region":
      return regionsHref({ ...carried, geography: step.within.name });
    case "split": {
      const [{ place, size }] = step.parts;
      return planHref({
        ...{ model: params.model, version: params.version, format: params.format, ptu: size },
        ...{ stay: params.stay, ...loadOf(params) },
        ...{ type: place.type.skuName, region: place.region.name, subscriptions: [...subscriptions] },
      });
    }
    case "request-quota":
      return quotaHref({ region: step.place.region.name, subscriptions: [...subscriptions] });
    case "try-later":
      return regionsHref({ ...carried, watch: 5 });
  }
}
