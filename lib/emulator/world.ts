import { deploy, type Deployment } from "./deployment";
import { createUnderWay } from "./deploying/under-way";
import { modelSeeds } from "./offers";
import { seededPeople, type Person } from "./people";
import { accountSeeds, type AccountSeed } from "./seeds/accounts";
import { deploymentSeeds } from "./seeds/deployments";
import { isOpenTo, regionSeeds, unlistedRegion, type RegionSeed } from "./seeds/regions";
import { subscriptionSeeds, type SubscriptionSeed } from "./seeds/subscriptions";
import { folded, same } from "./spelling";

/** What a world is made of. */
export type WorldParts = {
  people: readonly Person[];
  regions: readonly RegionSeed[];
  subscriptions: readonly SubscriptionSeed[];
  accounts: readonly AccountSeed[];
  deployments: readonly Deployment[];
  /** By subscription and pool, where it is not the limit the subscription began with. */
  raisedLimits: ReadonlyMap<string, number>;
};

/** The state behind the answers, to be looked up by id. Ids and names are compared as Resource Manager compares them. */
export type World = Pick<WorldParts, "people" | "subscriptions" | "raisedLimits"> & {
  seed: number;
  /** The beginning (UTC) of the day it was made: what is young, or grows, is so from there. */
  bornMs: number;
  /** Those that the subscription has. */
  regionsOf(subscriptionId: string): readonly RegionSeed[];
  /** One that the subscription has. The region that no list names is found too. */
  regionNamed(spelling: string, subscriptionId: string): RegionSeed | undefined;
  subscription(id: string): SubscriptionSeed | undefined;
  accountsOf(subscriptionId: string): readonly AccountSeed[];
  deploymentsOf(subscriptionId: string): readonly Deployment[];
  deploymentsIn(account: AccountSeed): readonly Deployment[];
  /** Puts a deployment in the place of the one of its name, or beside the others. */
  put(deployment: Deployment): void;
  underWay: ReturnType<typeof createUnderWay>;
  /** What was taken while the emulator runs, beside what is listed: of the service's pools, and by others of a pool of quota. */
  taken: { capacity: Map<string, number>; quota: Map<string, number> };
};

export function newWorld(seed: number, bornMs: number, parts: WorldParts): World {
  const { people, regions, subscriptions, raisedLimits } = parts;
  const regionsByName = new Map([...regions, unlistedRegion].map((region) => [region.name, region]));
  const subscriptionsById = new Map(subscriptions.map((each) => [each.subscriptionId.toLowerCase(), each]));
  const accounts = grouped(parts.accounts, ({ subscriptionId }) => subscriptionId.toLowerCase());
  const deployments = grouped(parts.deployments, ({ account }) => account.subscriptionId.toLowerCase());
  const deploymentsByAccount = grouped(parts.deployments, ({ account }) => account);
  const put = (deployment: Deployment) => {
    const { account, name } = deployment;
    const isIt = (each: Deployment) => each.account === account && same(each.name, name);
    replace(deployments, account.subscriptionId.toLowerCase(), deployment, isIt);
    replace(deploymentsByAccount, account, deployment, isIt);
  };
  return {
    put,
    underWay: createUnderWay(put),
    taken: { capacity: new Map(), quota: new Map() },
    seed,
    bornMs,
    people,
    subscriptions,
    raisedLimits,
    regionsOf: (id) => regions.filter((region) => isOpenTo(region, id)),
    regionNamed: (spelling, id) => {
      const region = regionsByName.get(folded(spelling));
      return region && isOpenTo(region, id) ? region : undefined;
    },
    subscription: (id) => subscriptionsById.get(id.toLowerCase()),
    accountsOf: (id) => accounts.get(id.toLowerCase()) ?? [],
    deploymentsOf: (id) => deployments.get(id.toLowerCase()) ?? [],
    deploymentsIn: (account) => deploymentsByAccount.get(account) ?? [],
  };
}

/** The world as it is written down in `seeds/`, made on the day that begins at `bornMs`. */
export function seededParts(bornMs: number): WorldParts {
  return {
    people: seededPeople,
    regions: regionSeeds,
    subscriptions: subscriptionSeeds,
    accounts: accountSeeds,
    deployments: deploymentSeeds(bornMs).map((seed) => {
      const { account: accountName, model: modelName, version, skuName, ...facts } = seed;
      const account = accountSeeds.find(({ name }) => name === accountName);
      const region = regionSeeds.find(({ name }) => name === folded(account?.location ?? ""));
      const model = modelSeeds.find((each) => each.name === modelName && each.version === version);
      if (!account || !region || !model) throw new RangeError(`Deployment ${seed.name} stands nowhere.`);
      return deploy(account, region, model, skuName, facts);
    }),
    raisedLimits: new Map(),
  };
}

function replace<T, K>(groups: Map<K, T[]>, key: K, item: T, isIt: (each: T) => boolean): void {
  const group = groups.get(key) ?? [];
  const at = group.findIndex(isIt);
  groups.set(key, at === -1 ? [...group, item] : group.with(at, item));
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
