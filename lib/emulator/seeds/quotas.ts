import { pick } from "../dice";
import type { Offer } from "../offers";
import { developmentSubscription, limitedSubscription, productionSubscription } from "./subscriptions";

/**
 * Quota limits, made up: much in a few regions, nothing in some. Western Europe and northern Switzerland have much Regional
 * quota where the service has nothing free; central Poland has little where much is free.
 */
type Limits = readonly [global: number, dataZone: number, regional: number];
type ByRegion = Readonly<Record<string, Limits>>;

const openAi: Readonly<Record<string, ByRegion>> = {
  [productionSubscription]: {
    eastus2: [2_000, 1_000, 600],
    swedencentral: [1_500, 800, 400],
    westus3: [600, 300, 200],
    uksouth: [400, 0, 200],
    eastus: [300, 300, 100],
    japaneast: [300, 0, 100],
    westeurope: [200, 500, 1_000],
    germanywestcentral: [100, 500, 300],
    francecentral: [100, 400, 100],
    southcentralus: [100, 300, 50],
    switzerlandnorth: [100, 0, 500],
    northcentralus: [100, 100, 100],
    polandcentral: [100, 100, 50],
    italynorth: [100, 100, 100],
    canadacentral: [100, 0, 100],
    southeastasia: [100, 0, 100],
    koreacentral: [100, 0, 50],
    australiaeast: [200, 0, 100],
    brazilsouth: [100, 0, 100],
    southafricanorth: [0, 0, 0],
    mexicocentral: [0, 0, 0],
    israelcentral: [0, 0, 0],
  },
  [developmentSubscription]: {
    eastus: [200, 100, 100],
    northcentralus: [200, 100, 100],
    swedencentral: [100, 100, 50],
    japaneast: [100, 0, 100],
    brazilsouth: [50, 0, 100],
    germanynorth: [100, 50, 0],
  },
  [limitedSubscription]: { uksouth: [100, 0, 50], francecentral: [50, 50, 0] },
};

const elsewhere: Readonly<Record<string, Limits>> = {
  [productionSubscription]: [100, 50, 0],
  [developmentSubscription]: [50, 50, 0],
  [limitedSubscription]: [0, 0, 0],
};
/** What a subscription that is not one of the three begins with: in each region one of these. */
const ordinary: readonly Limits[] = [
  [100, 50, 0],
  [300, 100, 100],
  [50, 50, 50],
  [500, 200, 200],
  [0, 0, 0],
];
const ordinaryIn = (subscriptionId: string, region: string) => pick(ordinary, 0, subscriptionId, region);

/** For models of other makers. */
const aiServices: Readonly<Record<string, ByRegion>> = {
  [productionSubscription]: { eastus2: [1_000, 200, 0], swedencentral: [300, 100, 0], westus3: [100, 0, 0] },
  [developmentSubscription]: { northcentralus: [200, 0, 0] },
};
const none: Limits = [0, 0, 0];

/** PTU that a pool still counts though no deployment tells of them, as after a deletion whose quota has not come back yet. */
const notYetBack: Readonly<Record<string, number>> = {
  [`${developmentSubscription} OpenAI.DataZoneProvisionedManaged NorthCentralUS`]: 50,
};
export const unreturned = (subscriptionId: string, pool: string) => notYetBack[`${subscriptionId} ${pool}`] ?? 0;

/** Pools in which more is used than their limit, as after a limit was lowered: they stay so however the world grows. */
const overLimit = new Set([`${developmentSubscription} OpenAI.ProvisionedManaged NorthCentralUS`]);
export const staysOverLimit = (subscriptionId: string, pool: string) => overLimit.has(`${subscriptionId} ${pool}`);

/** Thousands of tokens per minute, for each model. */
const payAsYouGo: Readonly<Record<string, number>> = { GlobalStandard: 5_000, DataZoneStandard: 2_000, Standard: 240 };
/** Where one pool stands for many regions. */
const payAsYouGoMoved: Readonly<Record<string, number>> = { GlobalStandard: 30_000, DataZoneStandard: 10_000 };

/** Accounts of a region. Source: Foundry Models "quotas and limits", read 2026-11-21. */
export const ACCOUNTS_PER_REGION = 100;

/** The limit that a subscription begins with. PTU, or thousands of tokens per minute. */
export function seededLimit(subscriptionId: string, region: string, offer: Offer): number {
  const { skuName, usageName, isProvisioned, reach, quotaReach } = offer;
  if (!isProvisioned) return (quotaReach === "Regional" ? payAsYouGo : payAsYouGoMoved)[skuName] ?? 0;
  const [global, dataZone, regional] = usageName.startsWith("OpenAI.")
    ? (openAi[subscriptionId]?.[region] ?? elsewhere[subscriptionId] ?? ordinaryIn(subscriptionId, region))
    : (aiServices[subscriptionId]?.[region] ?? none);
  return { Global: global, DataZone: dataZone, Regional: regional }[reach];
}
