import { compareVerdicts, smallestSize, verdict, type Verdict } from "@/lib/deployability";
import { type Cell, type DeploymentType, type Figure, type Ptu, ptu, type RegionName, unknownCell } from "@/lib/units";
import { availableAt, poolAt, remainingAt, retirementAt, type Scope, sizesAt } from "./figures";
import type { Pool, Site, SiteOf } from "./region-row";
import type { CatalogScan, SubscriptionScan } from "./subscription-scan";

export interface SiteQuestion {
  /** "PTU needed"; null is the smallest size that each place takes. */
  neededPtu: number | null;
  nowMs: number;
  /** A person has cancelled the scan: what is not read stays so. */
  isStopped: boolean;
}

/** One deployment type in one region: each subscription by itself, and the best of them. */
export function siteAt(
  type: DeploymentType,
  region: RegionName,
  scans: readonly SubscriptionScan[],
  catalog: CatalogScan,
  question: SiteQuestion,
): Site | null {
  const each = scans.map((scan) => siteOf(type, region, scan, catalog, question));
  const best = bestOf(each);
  return best === null ? null : { type, best, each };
}

/**
 * What can be deployed decides at once; short of that, what is still being read may yet be better than what is known. That one
 * type or subscription has nothing here says least of all: what is not known of another stands before it. Of two alike the one
 * with more room stands, else the first.
 */
export function bestOf(sites: readonly SiteOf[]): SiteOf | null {
  return sites.reduce<SiteOf | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null);
}

function isBetter(one: SiteOf, other: SiteOf): boolean {
  if (one.verdict.is === "loading") return other.verdict.is !== "deployable" && other.verdict.is !== "loading";
  if (other.verdict.is === "loading") return one.verdict.is === "deployable";
  const [isOneAbsent, isOtherAbsent] = [isAbsent(one.verdict), isAbsent(other.verdict)];
  if (isOneAbsent !== isOtherAbsent) return isOtherAbsent;
  const order = compareVerdicts(one.verdict, other.verdict);
  return order < 0 || (order === 0 && roomIn(one) > roomIn(other));
}

const isAbsent = ({ is }: SiteOf["verdict"]) => is === "not-offered" || is === "retired";

const roomIn = ({ available, remaining }: SiteOf) =>
  available.is === "value" && remaining.is === "value" ? Math.min(available.value, remaining.value) : -1;

function siteOf(
  { skuName }: DeploymentType,
  region: RegionName,
  scan: SubscriptionScan,
  catalog: CatalogScan,
  { neededPtu, nowMs, isStopped }: SiteQuestion,
): SiteOf {
  const place = { region, skuName };
  const settle = <T>(figure: Figure<T>): Figure<T> =>
    isStopped && figure.is === "loading" ? unknownCell("reading was cancelled") : figure;
  const settled = (scoped: ReturnType<typeof availableAt>) => ({ ...scoped, figure: settle(scoped.figure) });
  const available = settled(availableAt(scan, place));
  const isOffered = available.figure.is !== "not-offered";
  const quota = settled(remainingAt(scan, catalog, place, isOffered));
  // A pool that nobody needs here need not be among Azure's.
  const remaining = !isOffered && isKnown(quota.figure) && quota.figure.is !== "value" ? ABSENT : quota.figure;
  const sizes = settle(sizesAt(catalog, place));
  const retiresAt = retirementAt(catalog, place);
  const needed = neededPtu === null ? (sizes.is === "value" ? smallestSize(sizes.value) : null) : ptu(neededPtu);
  const poolOf = (scope: Scope, ...of: readonly (string | null)[]): Pool => ({
    key: JSON.stringify([scan.id, ...of, skuName, ...keysOf(scope, region)]).toLowerCase(),
    name: scope?.id ?? (scope && ownScopes.has(scope.type) ? scope.type : null),
  });
  return {
    subscription: scan.id,
    available: available.figure,
    remaining,
    capacityPool: available.figure.is === "value" ? poolOf(available.scope, "capacity") : null,
    quotaPool: remaining.is === "value" ? poolOf(quota.scope, "quota", poolAt(catalog, place)) : null,
    ...{ sizes, retiresAt, neededPtu: needed },
    verdict: verdictOf({
      ...{ available: available.figure, remaining, sizes, needed, retiresAt, nowMs },
      isRetired: catalog.version?.lifecycle === "Deprecated",
    }),
  };
}

/** Scopes that no other region has a part in, whether they name their place or not. */
const ownScopes = new Set(["Regional", "Classic"]);

/** A scope without an id, and a row without a scope, is its region's own pool. Azure spells one id in several ways. */
const keysOf = (scope: Scope, region: RegionName) =>
  scope?.id ? [scope.type, scope.id.replace(/\s+/g, "")] : [region];

interface Known {
  available: Figure<Ptu>;
  remaining: Figure<Ptu>;
  sizes: SiteOf["sizes"];
  needed: Ptu | null;
  retiresAt: number | null;
  isRetired: boolean;
  nowMs: number;
}

const ABSENT = { is: "not-offered" } as const;
const LOADING = { is: "loading" } as const;

/**
 * Where Azure offers nothing there is no quota to ask about, and one figure that is not permitted is enough; otherwise all
 * three have to be known. What is said at once is what the figures still under way could not change.
 */
function verdictOf({ available, remaining, sizes, needed, ...dates }: Known): Verdict | typeof LOADING {
  if (available.is === "not-offered") return ABSENT;
  if (!isKnown(available)) return LOADING;
  const refused = [available, remaining, sizes].find((figure) => figure.is === "not-permitted");
  if (refused) return refused;
  if (!isKnown(remaining) || !isKnown(sizes)) return LOADING;
  if (available.is === "value" && sizes.is === "not-offered") return ABSENT;
  // Without a size to go by the rule is not known either, and the verdict says so before it looks at any number.
  return verdict({ ...{ available, remaining, sizes }, neededPtu: needed ?? ptu(1), ...dates });
}

const isKnown = <T>(figure: Figure<T>): figure is Cell<T> => figure.is !== "loading" && figure.is !== "not-asked";
