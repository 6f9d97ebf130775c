import type { Regions } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import { deploymentType } from "@/lib/units";
import { isUnread, scopeWords, spansRegions } from "../pool-words";
import { quotaParams } from "../search-params";
import { isOfPtu } from "./quota-request";
import type { RequestedPool } from "./request-input";

/** How regions and subscriptions are called. */
export interface PlaceNames {
  regions: Regions;
  subscriptionName: (id: string) => string;
}

/** Whether more of it can be asked for: it counts PTU, Azure has told of it, and a link can name it. */
export const canAskMore = (pool: Pool): boolean =>
  !isUnread(pool) && isOfPtu(pool) && quotaParams.ask.parse(pool.key) !== null;

/** The deployment type that draws from a pool that can be asked about: "OpenAI.GlobalProvisionedManaged" is named by its SKU. */
export const typeOfPool = ({ name }: Pool) => deploymentType((name ?? "").slice((name ?? "").indexOf(".") + 1));

/** The pool as its request names it. */
export const poolAsked = (pool: Pool, { regions, subscriptionName }: PlaceNames): RequestedPool => ({
  ...{ displayName: pool.displayName, name: pool.name, kind: pool.kind },
  region: { displayName: scopeWords(pool, regions), name: spansRegions(pool) ? null : pool.regions[0] },
  subscription: { name: subscriptionName(pool.subscription), id: pool.subscription },
  ...{ limit: pool.limit, used: pool.used, remaining: pool.remaining },
});
