import { remainingQuota } from "@/lib/deployability";
import type { OtherType, PreflightFacts, Surroundings } from "@/lib/deploying";
import { type Coverage, type OfferedHere, type OfferedVersion, type Reading, refusedCell } from "@/lib/offers";
import { DOCUMENTED_SLOTS } from "@/lib/pools";
import type { Account } from "@/lib/sources/accounts";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { SizeRule } from "@/lib/sources/catalog";
import type { Deployment, NewDeployment } from "@/lib/sources/deployments";
import type { Usage } from "@/lib/sources/usages";
import { type Figure, notOffered, type Ptu, type RegionName, unknownCell, valueCell } from "@/lib/units";

/** What the lists tell that a pre-flight stands on, each as far as it was read. */
export interface DeployReadings {
  capacity: Reading<ModelCapacities>;
  quota: Reading<readonly Usage[]>;
  deployments: Reading<readonly Deployment[]>;
}

interface Known extends DeployReadings {
  plan: NewDeployment;
  region: RegionName;
  version: OfferedVersion | null;
  coverage: Coverage;
  nowMs: number;
}

const loading = { is: "loading" } as const;
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const deployFacts = (known: Known): PreflightFacts => {
  const { plan, version, deployments, nowMs } = known;
  const here = hereOf(known, plan.skuName);
  return {
    ...{ plan, nowMs, slotLimit: DOCUMENTED_SLOTS },
    ...typeFacts(known, plan.skuName),
    deployments: figureOf(deployments, "the resource's deployments could not be read", (all, isWhole) =>
      isWhole ? valueCell(all) : unknownCell("the resource's deployments were read in part"),
    ),
    retiresAt: here === null ? (version?.retiresAt ?? null) : here.retiresAt,
    lifecycle: version?.lifecycle ?? null,
  };
};

/** The other types of the model in the region, and the resources that have room. */
export const deploySurroundings = (
  known: Known,
  resources: readonly { account: Account; deployments: Reading<readonly Deployment[]> }[],
): Surroundings => ({
  types: (known.version?.offers ?? [])
    .filter(({ skuName }) => !same(skuName, known.plan.skuName))
    .map(({ skuName }): OtherType => ({ skuName, ...typeFacts(known, skuName) })),
  resources: resources
    .filter(({ account }) => !isHeldBy(known.plan, account))
    .filter(({ deployments }) => deployments.is === "read" && deployments.data.length < DOCUMENTED_SLOTS)
    .map(({ account }) => account),
});

/** Azure compares ids without case. */
export const isHeldBy = (
  plan: Pick<NewDeployment, "subscription" | "resourceGroup" | "account">,
  { subscription, resourceGroup, name }: Account,
) =>
  same(plan.subscription, subscription ?? "") &&
  same(plan.resourceGroup, resourceGroup ?? "") &&
  same(plan.account, name);

function typeFacts(known: Known, skuName: string): Omit<OtherType, "skuName"> {
  return {
    sizes: sizesOf(known, skuName),
    available: availableOf(known, skuName),
    remaining: remainingOf(known, skuName),
  };
}

const hereOf = ({ version, region }: Known, skuName: string): OfferedHere | null =>
  version?.offers.find((offer) => same(offer.skuName, skuName))?.sizes.find((each) => each.region === region) ?? null;

/** Only a whole reading of the catalogues can say that nothing is offered. */
function sizesOf(known: Known, skuName: string): Figure<SizeRule> {
  const here = hereOf(known, skuName);
  if (here !== null) return valueCell(here.rule);
  if (known.coverage.is === "reading") return loading;
  return known.coverage.is === "whole" ? notOffered : unknownCell(known.coverage.why);
}

function availableOf({ capacity, region }: Known, skuName: string): Figure<Ptu> {
  return figureOf(capacity, "available capacity could not be read", ({ items }, isWhole) => {
    const row = items.find((each) => each.region === region && same(each.skuName, skuName));
    if (row === undefined) return isWhole ? notOffered : unknownCell("available capacity was read in part");
    return row.availablePtu === null ? unknownCell("Azure's answer held no number here") : valueCell(row.availablePtu);
  });
}

function remainingOf(known: Known, skuName: string): Figure<Ptu> {
  const here = hereOf(known, skuName);
  if (here === null) {
    const sizes = sizesOf(known, skuName);
    return sizes.is === "value" ? loading : sizes;
  }
  return figureOf(known.quota, "quota could not be read", (pools, isWhole) =>
    remainingQuota(pools, here.pool, !isWhole),
  );
}

function figureOf<Data, T>(
  reading: Reading<Data>,
  why: string,
  of: (data: Data, isWhole: boolean) => Figure<T>,
): Figure<T> {
  if (reading.is === "open") return loading;
  if (reading.is === "failed") return refusedCell(reading.failure, why);
  return of(reading.data, reading.missing.length === 0);
}

export const hasNoSlot = (deployments: Reading<readonly Deployment[]>) =>
  deployments.is === "read" && deployments.data.length >= DOCUMENTED_SLOTS;

/** Each is asked for its deployments: enough to choose from. */
const MOST_ELSEWHERE = 4;

/**
 * Resources of the same subscription in other regions where so much could be created now, most capacity first. Available capacity
 * takes the quota into account.
 */
export function roomyElsewhere(
  accounts: readonly Account[],
  capacity: Reading<ModelCapacities>,
  { subscription, region }: Pick<Account, "subscription" | "region">,
  { skuName, size, model }: Pick<NewDeployment, "skuName" | "size" | "model">,
): readonly Account[] {
  if (capacity.is !== "read") return [];
  const availableIn = (each: Account) =>
    capacity.data.items.find((row) => row.region === each.region && same(row.skuName, skuName))?.availablePtu ?? 0;
  // A resource of OpenAI's kind holds models of that format alone.
  const holds = ({ kind }: Account) => !same(kind, "OpenAI") || same(model.format, "OpenAI");
  return accounts
    .filter((each) => each.subscription === subscription && each.region !== region && holds(each))
    .filter((each) => availableIn(each) >= size)
    .toSorted((a, b) => availableIn(b) - availableIn(a))
    .slice(0, MOST_ELSEWHERE);
}
