import type { AzureFailure } from "@/lib/azure";

/** The things that screens read from Azure. */
export const readKeys = [
  "regions",
  "resources",
  "deployments",
  "catalog",
  "capacity",
  "quota",
  "calculator",
  "metrics",
  "prices",
] as const;
export type ReadKey = (typeof readKeys)[number];

/** What came of trying one of them. */
export type Seen =
  | { is: "works"; says: string }
  /** It may be read, and there is nothing. */
  | { is: "nothing"; says: string }
  | { is: "not-permitted"; role: string; action: string | null }
  | { is: "failed"; failure: AzureFailure }
  /** What it would have been asked about is not known. */
  | { is: "not-tried"; why: string }
  | { is: "waiting" };

export type SeenAll = Readonly<Record<ReadKey, Seen>>;

export const readNames: Readonly<Record<ReadKey, string>> = {
  regions: "Regions",
  resources: "Resources",
  deployments: "Deployments",
  catalog: "Model catalogue",
  capacity: "Available capacity",
  quota: "Quota",
  calculator: "Capacity calculator",
  metrics: "Metrics",
  prices: "Public prices",
};

interface ScreenReads {
  name: string;
  path: string;
  reads: readonly ReadKey[];
}

/** What each screen cannot do without. */
export const screens: readonly ScreenReads[] = [
  { name: "Overview", path: "/", reads: ["resources", "deployments", "quota", "metrics", "prices"] },
  { name: "Size", path: "/size", reads: ["catalog", "calculator"] },
  { name: "Regions", path: "/regions", reads: ["regions", "catalog", "capacity", "quota"] },
  { name: "Quota", path: "/quota", reads: ["regions", "quota", "resources", "deployments"] },
  { name: "Utilization", path: "/utilization", reads: ["resources", "deployments", "metrics"] },
  { name: "Plan", path: "/plan", reads: ["catalog", "calculator", "capacity", "quota", "prices"] },
];

export type ScreenVerdict = "waiting" | "works" | "in-part" | "not-permitted" | "failed";

const isFine = ({ is }: Seen) => is === "works" || is === "nothing";

/** A screen whose every read is allowed works, also where there is nothing to look at. Public prices are no right of anybody's. */
export function verdictOf(reads: readonly ReadKey[], all: SeenAll): ScreenVerdict {
  const seen = reads.map((key) => all[key]);
  if (seen.some(({ is }) => is === "waiting")) return "waiting";
  const isBroken = seen.some(({ is }) => is === "not-permitted" || is === "failed");
  const seesAny = reads.some((key) => key !== "prices" && isFine(all[key]));
  if (seesAny) return isBroken ? "in-part" : "works";
  return seen.some(({ is }) => is === "not-permitted") ? "not-permitted" : "failed";
}

/** What one subscription lets you see, in a sentence. */
export function seenHeadline(all: SeenAll, subscription: string): string {
  const verdicts = screens.map(({ reads }) => verdictOf(reads, all));
  if (verdicts.includes("waiting")) return `Looking at what you can see in ${subscription}…`;
  const count = (verdict: ScreenVerdict) => verdicts.filter((each) => each === verdict).length;
  if (count("works") === screens.length) return `You can see everything in ${subscription}: all screens work.`;
  const parts = [
    [count("works"), "work"],
    [count("in-part"), "in part"],
    [count("not-permitted"), "not permitted"],
    [count("failed"), "failed"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Of ${screens.length} screens in ${subscription}: ${told.join(", ")}.`;
}
