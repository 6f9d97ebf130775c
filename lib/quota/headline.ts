import { type PlacedDeployment, type Pool, type Total, totalWords } from "@/lib/pools";
import { isProvisioned, writeCount, writeNumber } from "@/lib/units";
import { isUnread } from "./pool-words";
import type { QuotaParams } from "./search-params";
import { type Totals, totalsOf } from "./totals";

interface HeadlineFacts {
  tab: QuotaParams["tab"];
  pools: readonly Pool[];
  deployments: readonly PlacedDeployment[];
  /** Whether the deployments of every resource have been read. */
  isWhole: boolean;
  subscriptionCount: number;
}

type PtuKind = "global" | "zone" | "regional";

const quotaNames: Readonly<Record<PtuKind, string>> = {
  global: "Global Provisioned",
  zone: "Data Zone Provisioned",
  regional: "Regional Provisioned",
};

/** The answer in one sentence: what is left, or who holds it. Never a number that is not known. */
export function quotaHeadline(facts: HeadlineFacts): string {
  const { tab, pools } = facts;
  switch (tab) {
    case "global":
    case "zone":
    case "regional":
      return leftWords(
        pools.filter(({ kind }) => kind === tab),
        `${quotaNames[tab]} quota`,
      );
    case "fleet":
      return leftWords(
        pools.filter(({ kind }) => kind in quotaNames),
        "provisioned quota",
        ` in ${writeCount(facts.subscriptionCount, "subscription")}`,
      );
    case "standard":
    case "other":
      return countWords(pools.filter(({ kind }) => kind === tab));
    case "deployments":
      return deploymentWords(facts);
  }
}

function leftWords(pools: readonly Pool[], quota: string, where = ""): string {
  if (pools.length === 0) return `No ${quota} was found.`;
  const { limit, used, remaining }: Totals = totalsOf(pools);
  if (isNothing(remaining) && isNothing(used)) {
    if (pools.some((pool) => pool.limit.is === "loading")) return "Reading quota…";
    return `How much ${quota} is left is not known.`;
  }
  const over = pools.filter(({ isOverLimit }) => isOverLimit).length;
  const left = `${totalWords(remaining).short} PTU of ${quota} are left${where}: ${totalWords(used).short} of ${totalWords(limit).short} are used.`;
  return over === 0 ? left : `${left} ${writeCount(over, "pool is", "pools are")} over the limit.`;
}

/** Nothing is known: no sum can be told. */
const isNothing = ({ value, missing }: Total) => value === 0 && missing > 0;

function countWords(pools: readonly Pool[]): string {
  const told = pools.filter((pool) => !isUnread(pool));
  if (told.length === 0) return pools.length === 0 ? "Reading quota…" : "No such pool could be read.";
  const inUse = told.filter(({ used }) => used.is === "value" && used.value > 0).length;
  return `${writeCount(inUse, "pool", "pools")} of ${writeNumber(told.length)} ${inUse === 1 ? "is" : "are"} in use.`;
}

function deploymentWords({ deployments, isWhole }: HeadlineFacts): string {
  const held = deployments.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));
  if (held.length === 0) return isWhole ? "There is no provisioned deployment." : "Reading deployments…";
  const sizes = held.flatMap(({ deployment: { size } }) => (size === null ? [] : [size]));
  const total = { value: sizes.reduce((sum, size) => sum + size, 0), missing: held.length - sizes.length };
  const words = totalWords(isWhole ? total : { ...total, missing: total.missing + 1 }).short;
  return `${isWhole ? "" : "At least "}${writeCount(held.length, "provisioned deployment holds", "provisioned deployments hold")} ${words} PTU.`;
}
