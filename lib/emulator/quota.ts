import { counted, poolKey } from "./deployment";
import { isListed, modelSeeds, offersOf, scopeId, type Offer, type Reach } from "./offers";
import { ACCOUNTS_PER_REGION, seededLimit, unreturned } from "./seeds/quotas";
import type { RegionSeed } from "./seeds/regions";
import { folded } from "./spelling";
import type { World } from "./world";

/** One pool of quota as one region tells it. */
export type Pool = {
  name: string;
  displayName: string;
  used: number;
  limit: number;
  reach: Reach;
  scopeId: string;
};

/** A subscription's quota of one SKU in one region. What is used is the sum of what draws from the pool, and what has not come back. */
export function quotaBook(world: World, subscriptionId: string) {
  const used = new Map<string, number>();
  for (const deployment of world.deploymentsOf(subscriptionId)) {
    used.set(deployment.pool, (used.get(deployment.pool) ?? 0) + counted(deployment));
  }
  return (offer: Offer, region: RegionSeed) => {
    const key = poolKey(offer, region);
    const raised = world.raisedLimits.get(`${subscriptionId} ${key}`);
    return {
      used:
        (used.get(key) ?? 0) +
        unreturned(subscriptionId, key) +
        (world.taken.quota.get(`${subscriptionId} ${key}`) ?? 0),
      limit: raised ?? seededLimit(subscriptionId, region.name, offer),
    };
  };
}

/** All pools of a region: accounts, then PTU, then tokens of each model in the order of the catalogue. */
export function poolsIn(world: World, subscriptionId: string, region: RegionSeed): Pool[] {
  const quotaOf = quotaBook(world, subscriptionId);
  const offers = new Map<string, Offer>();
  for (const offer of [...provisionedOffers(region), ...payAsYouGoOffers(region)]) {
    if (!offers.has(offer.usageName)) offers.set(offer.usageName, offer);
  }
  const accounts = world.accountsOf(subscriptionId).filter(({ location }) => folded(location) === region.name);
  return [
    {
      name: "AccountCount",
      displayName: "Cognitive Services total account limit",
      used: accounts.length,
      limit: ACCOUNTS_PER_REGION,
      reach: "Regional",
      scopeId: scopeId("Regional", region),
    },
    ...[...offers.values()].map((offer) => ({
      name: offer.usageName,
      displayName: displayName(offer),
      ...quotaOf(offer, region),
      reach: offer.quotaReach,
      scopeId: scopeId(offer.quotaReach, region),
    })),
  ];
}

const typesOfPtu: readonly [skuName: string, reach: Reach][] = [
  ["GlobalProvisionedManaged", "Global"],
  ["DataZoneProvisionedManaged", "DataZone"],
  ["ProvisionedManaged", "Regional"],
];

/** PTU pools are told whether or not a model draws from them there; those of a zone only within it. */
const provisionedOffers = (region: RegionSeed): Offer[] =>
  ["OpenAI", "AIServices"].flatMap((maker) =>
    typesOfPtu
      .filter(([, reach]) => reach !== "DataZone" || region.dataZone !== undefined)
      .map(([skuName, reach]) => ({
        skuName,
        usageName: `${maker}.${skuName}`,
        isProvisioned: true,
        sizes: [1, 1],
        reach,
        quotaReach: "Regional",
      })),
  );

const payAsYouGoOffers = (region: RegionSeed): Offer[] =>
  modelSeeds
    .filter((seed) => isListed(seed, region))
    .flatMap((seed) => offersOf(seed, region).filter(({ isProvisioned }) => !isProvisioned));

const officialNames: Readonly<Record<Reach, string>> = {
  Global: "Global Provisioned Managed Throughput Unit",
  DataZone: "Data Zone Provisioned Managed Throughput Unit",
  Regional: "Provisioned Managed Throughput Unit",
};

export function displayName({ isProvisioned, usageName, skuName, reach }: Offer): string {
  const [maker, , ...model] = usageName.split(".");
  if (!isProvisioned) return `Tokens Per Minute (thousands) - ${model.join(".")} - ${skuName}`;
  return maker === "OpenAI" ? officialNames[reach] : `${officialNames[reach]} - ${maker}`;
}
