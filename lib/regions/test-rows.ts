import { dataZoneOf, type Verdict } from "@/lib/deployability";
import { rule } from "@/lib/offers/test-offers";
import { bestOf, type RegionRow, type SiteOf } from "@/lib/scan";
import { deploymentType, type Figure, type Ptu, ptu, regionName, valueCell } from "@/lib/units";

/** Small rows of the table "Regions": what the tests of this room share. */

export const GLOBAL = "GlobalProvisionedManaged";
export const ZONE = "DataZoneProvisionedManaged";
export const REGIONAL = "ProvisionedManaged";

/** One verdict of each kind. */
export const verdicts = [
  { is: "deployable" },
  { is: "quota-short", shortByPtu: ptu(120) },
  { is: "capacity-short", atMostPtu: ptu(40) },
  { is: "both-short", atMostPtu: ptu(40), shortByPtu: ptu(120) },
  { is: "off-increment", nearestPtu: [ptu(15), ptu(20)] },
  { is: "below-minimum", smallestPtu: ptu(15) },
  { is: "above-maximum", largestPtu: ptu(45) },
  { is: "retired", sinceMs: Date.UTC(2026, 9, 1) },
  { is: "not-offered" },
  { is: "unknown", why: "quota could not be read" },
  { is: "not-permitted", role: "Reader" },
] as const satisfies readonly Verdict[];
export const waiting = { is: "loading" } as const;

export const value = (size: number): Figure<Ptu> => valueCell(ptu(size));

/** What is not said: it can be deployed, 430 PTU are available, 500 remain. */
export const siteOf = (more: Partial<SiteOf> = {}): SiteOf => ({
  ...{ subscription: "one", available: value(430), remaining: value(500) },
  ...{ capacityPool: null, quotaPool: null },
  ...{ sizes: valueCell(rule(15, 5)), retiresAt: null, neededPtu: ptu(100), verdict: { is: "deployable" } },
  ...more,
});

/** Each type with the sites of its subscriptions, of which the best stands for it. */
type Types = Record<string, readonly Partial<SiteOf>[]>;

/** A region; what is not said is not known of it, but that Azure's list has it, somewhere. */
export const rowOf = (name: string, types: Types = {}, more: Partial<RegionRow> = {}): RegionRow => ({
  ...{ name: regionName(name), displayName: name, isListed: true, geography: null, geographyGroup: null },
  ...{ dataZone: dataZoneOf(more.geography ?? null), coordinates: { latitude: 1, longitude: 2 } },
  sites: Object.entries(types).flatMap(([skuName, made]) => {
    const each = made.map(siteOf);
    const best = bestOf(each);
    return best === null ? [] : [{ type: deploymentType(skuName), best, each }];
  }),
  ...more,
});

/** A region in which Global has this verdict. */
export const judged = (name: string, verdict: SiteOf["verdict"], more: Partial<SiteOf> = {}) =>
  rowOf(name, { [GLOBAL]: [{ verdict, ...more }] });
