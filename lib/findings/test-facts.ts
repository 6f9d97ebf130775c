import type { OfferedVersion } from "@/lib/offers";
import { offer, offered, rule } from "@/lib/offers/test-offers";
import type { Pool } from "@/lib/pools";
import { type Figure, regionName, unknownCell, valueCell } from "@/lib/units";
import type { FindingFacts } from "./facts";
import type { FindingNames } from "./finding";
import { findingsOf, findingWords } from "./rules";

/** Small worlds of quota: what the tests of this room share. */

export const NOW = Date.UTC(2026, 10, 21);
export const GLOBAL = "GlobalProvisionedManaged";

export const unknown = unknownCell("not read");

const figureOf = (value: number | null): Figure<number> => (value === null ? unknown : valueCell(value));

/** A pool of a subscription in East US, with what is left reckoned as lib/pools does. */
export function pool(limit: number | null, used: number | null, more: Partial<Pool> = {}): Pool {
  const subscription = more.subscription ?? "a";
  const regions: Pool["regions"] = more.regions ?? [regionName("eastus")];
  const isKnown = limit !== null && used !== null && limit >= 0;
  return {
    key: [subscription, more.name ?? GLOBAL, ...regions].join(" "),
    ...{ subscription, regions, kind: "global", name: `OpenAI.${GLOBAL}`, displayName: "Global PTU", scope: null },
    ...{ limit: figureOf(limit), used: figureOf(used) },
    remaining: isKnown ? valueCell(Math.max(0, limit - used)) : unknown,
    isOverLimit: isKnown && used > limit,
    ...more,
  };
}

/** A version that takes these sizes in East US and in Sweden Central: the smallest, then those in between. */
export const version = (minimum: number | null, more: Partial<OfferedVersion> = {}): OfferedVersion =>
  offered({ offers: [offer(GLOBAL, { eastus: rule(minimum, 5), swedencentral: rule(minimum, 5) })], ...more });

export const deployment = (more: Partial<FindingFacts["deployments"][number]["deployment"]> = {}) => ({
  deployment: {
    ...{ id: "/d/chat", name: "chat", model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } },
    ...{ skuName: GLOBAL, size: 50, sizeInForce: 50, state: "Succeeded", upgradePolicy: null, spilloverTo: null },
    ...{ createdAt: null, modifiedAt: null },
    ...more,
  },
  account: {
    ...{ id: "/a/one", name: "one", subscription: "a", resourceGroup: "rg", kind: "OpenAI" },
    region: regionName("eastus"),
  },
});

export const facts = (more: Partial<FindingFacts> = {}): FindingFacts => ({
  ...{ pools: [], deployments: [], versions: [version(15)], asked: null, nowMs: NOW },
  isCatalogWhole: () => true,
  available: () => ({ is: "not-asked" }),
  weekBy: () => ({ is: "not-asked" }),
  ...more,
});

/** Available capacity in East US by subscription. */
export const availableBy =
  (by: Record<string, Figure<number>>): FindingFacts["available"] =>
  (region, _skuName, subscription) =>
    (region === "eastus" ? by[subscription] : undefined) ?? { is: "not-asked" };

const nameOf: FindingNames = {
  region: (name) => (name === "eastus" ? "East US" : "Sweden Central"),
  subscription: (id) => `Sub ${id}`,
};

/** What was found, as people read it. */
export const said = (given: FindingFacts) =>
  findingsOf(given).map((finding) => {
    const { title, says } = findingWords(finding, nameOf);
    return `${title}: ${says}`;
  });

export const kindsOf = (given: FindingFacts) => findingsOf(given).map(({ is }) => is);
