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
  /** Whether something may still arrive. */
  isReading: boolean;
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
        { quota: `${quotaNames[tab]} quota`, where: "", isReading: facts.isReading },
      );
    case "fleet":
      return leftWords(
        pools.filter(({ kind }) => kind in quotaNames),
        {
          ...{ quota: "provisioned quota", where: ` in ${writeCount(facts.subscriptionCount, "subscription")}` },
          isReading: facts.isReading,
        },
      );
    case "standard":
    case "other":
      return countWords(
        pools.filter(({ kind }) => kind === tab),
        facts.isReading,
      );
    case "deployments":
      return deploymentWords(facts);
  }
}

interface Said {
  quota: string;
  where: string;
  isReading: boolean;
}

function leftWords(pools: readonly Pool[], { quota, where, isReading }: Said): string {
  if (pools.length === 0) return isReading ? "Reading quota…" : `No ${quota} was found.`;
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

function countWords(pools: readonly Pool[], isReading: boolean): string {
  const told = pools.filter((pool) => !isUnread(pool));
  const lost = new Set(pools.filter(isUnread).flatMap(({ regions }) => regions)).size;
  if (told.length === 0) {
    if (isReading) return "Reading quota…";
    return lost === 0 ? "No such pool was found." : "No such pool could be read.";
  }
  const inUse = told.filter(({ used }) => used.is === "value" && used.value > 0).length;
  const words = `${writeCount(inUse, "pool")} of ${writeNumber(told.length)} ${inUse === 1 ? "is" : "are"} in use`;
  if (lost === 0) return `${words}.`;
  return isReading
    ? `At least ${words}; still reading.`
    : `At least ${words}; ${writeCount(lost, "region was", "regions were")} not read whole.`;
}

function deploymentWords({ deployments, isWhole, isReading }: HeadlineFacts): string {
  const held = deployments.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));
  if (held.length === 0) {
    if (isWhole) return "There is no provisioned deployment.";
    return isReading ? "Reading deployments…" : "Which provisioned deployments there are is not known.";
  }
  const sizes = held.flatMap(({ deployment: { size } }) => (size === null ? [] : [size]));
  const total = { value: sizes.reduce((sum, size) => sum + size, 0), missing: held.length - sizes.length };
  const words = totalWords(isWhole ? total : { ...total, missing: total.missing + 1 }).short;
  return `${isWhole ? "" : "At least "}${writeCount(held.length, "provisioned deployment holds", "provisioned deployments hold")} ${words} PTU.`;
}
