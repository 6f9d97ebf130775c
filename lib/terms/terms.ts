/** A word of this tool, explained in one sentence, and where Azure explains it at length. */
export interface Term {
  name: string;
  says: string;
  href: string;
}

// Microsoft Learn, addresses without a language; read 2026-11-21.
const LEARN = "https://learn.microsoft.com/azure/foundry";
const concept = `${LEARN}/openai/concepts/provisioned-throughput`;
const sizing = `${LEARN}/openai/how-to/provisioned-throughput-sizing`;
const types = `${LEARN}/foundry-models/concepts/deployment-types`;
const quotas = `${LEARN}/openai/quotas-limits`;
const spillover = `${LEARN}/openai/how-to/spillover-traffic-management`;
const capacities = "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/model-capacities/list";

export const terms = {
  requiredPtu: {
    name: "Required PTU",
    says: "What Azure’s calculator says this workload needs, in provisioned throughput units.",
    href: sizing,
  },
  deployableSize: {
    name: "Deployable size",
    says: "Required PTU, rounded up by Azure’s calculator to the minimum and increment of the deployment type.",
    href: sizing,
  },
  roundingWaste: {
    name: "Rounding waste",
    says: "Deployable size less required PTU: what is paid for and not needed by this workload.",
    href: sizing,
  },
  minimum: {
    name: "Minimum",
    says: "The smallest size that can be deployed, as Azure’s catalogue lists it.",
    href: sizing,
  },
  increment: {
    name: "Increment",
    says: "What sizes grow by above the minimum, as Azure’s catalogue lists it.",
    href: sizing,
  },
  remainingQuota: {
    name: "Remaining quota",
    says: "PTU quota of the subscription for this deployment type in this region, less what is used: a permission, not a promise of capacity.",
    href: quotas,
  },
  availableCapacity: {
    name: "Available capacity",
    says: "The largest deployment that Azure says can be created now; it changes through the day and takes quota into account.",
    href: capacities,
  },
  bestRegion: {
    name: "Best region",
    says: "Of the regions read, the one where the smaller of remaining quota and available capacity is largest.",
    href: concept,
  },
  deploymentType: {
    name: "Deployment type",
    says: "Global is processed in any Azure region, Data Zone within the zone (US or EU), Regional in the region of the deployment.",
    href: types,
  },
  dataMustStayIn: {
    name: "Data must stay in",
    says: "Where prompts and answers may be processed; types that could leave it are shown, and never called smallest.",
    href: types,
  },
  calculateWith: {
    name: "Calculate with",
    says: "The subscription in whose name the calculator is asked; its answer is the same in all of them.",
    href: sizing,
  },
  growth: {
    name: "Growth",
    says: "Scales the requests of each row by so many per cent, rounded up to whole requests.",
    href: sizing,
  },
  cachedPromptShare: {
    name: "Cached prompt share",
    says: "Cached prompt tokens are discounted by up to 100% on provisioned deployments; the calculator takes no share, so it is asked twice.",
    href: concept,
  },
  touched: {
    name: "Touched 100%",
    says: "Minutes whose highest utilization was 100% or more, if only for seconds: above that the service may answer 429.",
    href: concept,
  },
  full: {
    name: "Full",
    says: "Minutes whose average utilization was 100% or more: the load was sustained, not a burst.",
    href: concept,
  },
  percentiles: {
    name: "Percentiles",
    says: "Of the highest utilization of each minute: in 95% of the minutes with data it was not above the 95th.",
    href: concept,
  },
  longestTouched: {
    name: "Longest run touched",
    says: "The most minutes in a row that touched 100%; a minute without data ends a run, since it is not known to go on.",
    href: concept,
  },
  longestFull: {
    name: "Longest run full",
    says: "The most minutes in a row that were full; a minute without data ends a run, since it is not known to go on.",
    href: concept,
  },
  hidden: {
    name: "What the average hides",
    says: "The maximum of a minute is its highest moment and the average all of it: where they are far apart, calls were turned away at a moment that the average shows nothing of.",
    href: concept,
  },
  rejected: {
    name: "Rejected to the caller",
    says: "Calls that got a 429, less those that the spill-over target answered instead, matched minute by minute; a spilled call counts a 429 here as well.",
    href: spillover,
  },
} as const satisfies Record<string, Term>;
