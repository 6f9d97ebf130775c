import { deploy, type Deployment } from "../deployment";
import { dice, pick } from "../dice";
import { isListed, modelSeeds, offersOf } from "../offers";
import type { AccountSeed } from "../seeds/accounts";
import type { RegionSeed } from "../seeds/regions";
import { limitedSubscription, otherTenantId, tenantId, type SubscriptionSeed } from "../seeds/subscriptions";
import { nthSize } from "../sizes";
import type { WorldParts } from "../world";

/** Fewer than the 32 that a resource may hold. Source: Foundry Models "quotas and limits", read 2026-11-21. */
const PER_ACCOUNT = 20;

type Parts = Pick<WorldParts, "regions" | "subscriptions" | "accounts" | "deployments">;
type Grown = Pick<WorldParts, "accounts" | "deployments">;

/** A resource and a few deployments for each new subscription; then more, until `sample` may read `count` deployments. */
export function grownDeployments(seed: number, parts: Parts, count: number): Grown {
  const accounts = [...parts.accounts];
  const deployments = [...parts.deployments];
  const shared = parts.regions.filter(({ onlyFor }) => onlyFor === undefined);
  const choicesIn = rememberedChoices();

  function open(subscription: SubscriptionSeed, size: number): void {
    const number = String(accounts.length + 1).padStart(4, "0");
    const region = pick(shared, seed, "region", number);
    const account: AccountSeed = {
      subscriptionId: subscription.subscriptionId,
      resourceGroup: `rg-workload-${number}`,
      name: `workload-${number}-${region.name}`,
      kind: accounts.length % 2 === 0 ? "OpenAI" : "AIServices",
      location: region.name,
      dateCreated: dayOf(dice(seed, "opened", number) * 0.5),
    };
    accounts.push(account);
    for (let n = 1; n <= size; n += 1) deployments.push(deploymentOf(account, region, n));
  }

  function deploymentOf(account: AccountSeed, region: RegionSeed, n: number): Deployment {
    const { model, offer } = pick(choicesIn(region, account.kind), seed, account.name, n);
    const share = dice(seed, account.name, n, "size");
    return deploy(account, region, model, offer.skuName, {
      name: `${model.name}-${n}`,
      capacity: offer.isProvisioned ? nthSize(offer.sizes, Math.floor(8 * share)) : 10 + Math.floor(190 * share),
      createdAt: dayOf(0.5 + 0.5 * dice(seed, account.name, n, "created")),
      provisioningState: "Succeeded",
    });
  }

  const isHome = new Set(parts.accounts.map(({ subscriptionId }) => subscriptionId));
  const settle = (subscription: SubscriptionSeed) => {
    if (!isHome.has(subscription.subscriptionId)) open(subscription, 1 + (accounts.length % 3));
  };
  parts.subscriptions.filter((each) => each.tenantId !== otherTenantId).forEach(settle);
  const hosts = parts.subscriptions.filter(
    (each) => each.tenantId === tenantId && each.subscriptionId !== limitedSubscription,
  );
  const readable = new Set(hosts.map(({ subscriptionId }) => subscriptionId));
  let missing = count - deployments.filter(({ account }) => readable.has(account.subscriptionId)).length;
  for (let turn = 0; missing > 0; turn += 1, missing -= PER_ACCOUNT) {
    const host = hosts[turn % hosts.length];
    if (!host) break;
    open(host, Math.min(PER_ACCOUNT, missing));
  }
  // Last, so that names made of a count are those that a tenant alone would have.
  parts.subscriptions.filter((each) => each.tenantId === otherTenantId).forEach(settle);
  return { accounts, deployments };
}

/** What an account of a kind can deploy in a region: other makers' models in Foundry resources only. */
function rememberedChoices() {
  const known = new Map<string, { model: (typeof modelSeeds)[number]; offer: ReturnType<typeof offersOf>[number] }[]>();
  return (region: RegionSeed, kind: AccountSeed["kind"]) => {
    const key = `${region.name} ${kind}`;
    const choices =
      known.get(key) ??
      modelSeeds
        .filter((model) => isListed(model, region) && (kind !== "OpenAI" || model.format === "OpenAI"))
        .flatMap((model) => offersOf(model, region).map((offer) => ({ model, offer })));
    known.set(key, choices);
    return choices;
  };
}

/** A day from 2025 to November 2026. */
const dayOf = (share: number) =>
  new Date(Date.UTC(2025, 0, 1) + Math.floor(share * 680) * 86_400_000).toISOString().replace(".000Z", ".0000000Z");
