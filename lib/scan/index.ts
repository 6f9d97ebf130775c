export { countedPools, mayBeShared, siteKey } from "./pools";
export type { Pool, RegionFacts, RegionRow, Site, SiteOf } from "./region-row";
export { asksQuota, regionRows, type RegionsQuestion, regionsOf, typesOf, withTypes } from "./region-rows";
export { bestOf } from "./site";
export { asksEachRegion, rowsOf, type SubscriptionScan } from "./subscription-scan";
