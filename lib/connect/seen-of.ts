import type { AzureFailure } from "@/lib/azure";
import type { Reading } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import type { CalculatorAnswer } from "@/lib/sources/calculator";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import type { Region } from "@/lib/sources/locations";
import { isProvisioned, writeCount, writePtu } from "@/lib/units";
import type { Seen, SeenAll } from "./seen";

/** A question that was put, or why it could not be. */
export type Tried<T> = Reading<T> | { is: "not-tried"; why: string };

interface Rows<Row> {
  items: readonly Row[];
}

/** Everything that was tried in one subscription. */
export interface Tries {
  regions: Tried<Rows<Region>>;
  resources: Tried<Rows<Account>>;
  deployments: Tried<Rows<unknown>>;
  catalog: Tried<Pick<RegionalCatalog, "items">>;
  capacity: Tried<Rows<unknown>>;
  quota: Tried<Rows<unknown>>;
  calculator: Tried<CalculatorAnswer>;
  /** Of all resources of a region by one call. */
  metrics: Tried<unknown>;
  /** Of one resource, where the former was refused. */
  metricsOfOne: Tried<unknown>;
  prices: Tried<unknown>;
}

function seenOf<T>(tried: Tried<T>, told: (data: T) => Seen): Seen {
  switch (tried.is) {
    case "open":
      return { is: "waiting" };
    case "not-tried":
      return tried;
    case "failed":
      return refusalOf(tried.failure);
    case "read":
      return told(tried.data);
  }
}

const refusalOf = (failure: AzureFailure): Seen =>
  failure.kind === "forbidden"
    ? { is: "not-permitted", role: failure.role, action: failure.action }
    : { is: "failed", failure };

/** A count, or that there is nothing to count. */
const counted =
  (thing: string, nothing: string) =>
  ({ items }: Rows<unknown>): Seen =>
    items.length === 0 ? { is: "nothing", says: nothing } : { is: "works", says: writeCount(items.length, thing) };

/** What came of each, in words. */
export function seenAll(tries: Tries): SeenAll {
  return {
    regions: seenOf(tries.regions, counted("region", "no region is listed")),
    resources: seenOf(tries.resources, counted("resource", "no resource in this subscription")),
    deployments: seenOf(tries.deployments, counted("deployment", "none in the first resource")),
    catalog: seenOf(tries.catalog, ({ items }) => {
      const provisioned = items.filter(({ skus }) => skus.some(({ name }) => isProvisioned(name)));
      return counted("model version", "no model version with provisioned throughput")({ items: provisioned });
    }),
    capacity: seenOf(tries.capacity, counted("place", "offered nowhere")),
    quota: seenOf(tries.quota, counted("pool", "no pool of quota in this region")),
    calculator: seenOf(tries.calculator, ({ data: { requiredPtu } }) => ({
      is: "works",
      says: requiredPtu === null ? "it answers" : `one small call needs ${writePtu(requiredPtu)}`,
    })),
    metrics: metricsSeen(tries),
    prices: seenOf(tries.prices, () => ({ is: "works", says: "read" })),
  };
}

/** A role on single resources shows their metrics, though not those of a subscription by one call. */
function metricsSeen({ metrics, metricsOfOne }: Pick<Tries, "metrics" | "metricsOfOne">): Seen {
  const whole = seenOf(metrics, () => ({ is: "works", says: "of the whole subscription" }));
  if (whole.is !== "not-permitted") return whole;
  const one = seenOf(metricsOfOne, () => ({
    is: "works",
    says: "resource by resource; not of the subscription at once",
  }));
  return one.is === "not-tried" || one.is === "not-permitted" ? whole : one;
}
