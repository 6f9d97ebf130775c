import { smallestSize } from "@/lib/deployability";
import type { Pool } from "@/lib/pools";
import { deploymentType, type DeploymentType, type RegionName } from "@/lib/units";
import type { EvidenceFigure } from "./finding";
import type { KnownFacts } from "./facts";
import { valueOf } from "./pool-figures";
import type { Smallest } from "./smallest-sizes";

/** One type of the model version that was asked about, in one region: what both rules on quota and capacity look at. */
export interface AskedPlace {
  region: RegionName;
  type: DeploymentType;
  /** "gpt-4o 2024-08-06"; hostile text. */
  model: string;
  smallest: Smallest;
  /** One for each subscription, in their order, where all of its figures are known. */
  stands: readonly Stand[];
}

export interface Stand {
  pool: Pool;
  remaining: number;
  /** It takes the subscription's quota into account. */
  available: number;
}

/** Where the smallest size is not known, or the version has retired, there is nothing to say. */
export function askedPlaces({ asked, poolsAt, available, nowMs }: KnownFacts): readonly AskedPlace[] {
  if (asked === null || asked.lifecycle === "Deprecated") return [];
  const model = `${asked.name} ${asked.version}`;
  return asked.offers.flatMap(({ skuName, sizes }) =>
    sizes.flatMap(({ region, rule, pool: name, retiresAt }): readonly AskedPlace[] => {
      const ptu = smallestSize(rule);
      if (ptu === null || name === null || (retiresAt !== null && retiresAt <= nowMs)) return [];
      const stands = poolsAt(region, name).flatMap((pool): readonly Stand[] => {
        const remaining = valueOf(pool.remaining);
        const now = valueOf(available(region, skuName, pool.subscription));
        return remaining === null || now === null ? [] : [{ pool, remaining, available: now }];
      });
      return [{ region, type: deploymentType(skuName), model, smallest: { ptu, model, region }, stands }];
    }),
  );
}

export const availableEvidence = ({ model, type, region }: AskedPlace, { pool, available }: Stand): EvidenceFigure => ({
  ...({ what: "Available capacity", of: `${model}, ${type.name}`, region, subscription: pool.subscription } as const),
  ...({ is: "amount", value: available, unit: "PTU" } as const),
});
