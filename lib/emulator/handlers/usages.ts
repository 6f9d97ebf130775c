import { writtenLazily } from "../paging";
import { poolsIn } from "../quota";
import { wireScope } from "../wire-scope";
import { askedRegion } from "./asked-region";
import type { Handler } from "./handler";

/** A region's pools are one page, so that quota of 40 regions is 40 reads; a fault cuts it smaller. */
const PAGE_SIZE = 100;

export const listUsages: Handler = (scene) => {
  const region = askedRegion(scene, "locations/usages");
  const items = writtenLazily(poolsIn(scene.world, scene.subscriptionId, region), (pool) => ({
    name: { localizedValue: pool.displayName, value: pool.name },
    currentValue: pool.used,
    limit: pool.limit,
    unit: "Count",
    ...wireScope(scene.apiVersion, pool.reach, pool.scopeId),
  }));
  return { is: "list", pageSize: PAGE_SIZE, items };
};
