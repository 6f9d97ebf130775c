/** What to do, in this order and no other. */
interface ActionStep {
  name: string;
  says: string;
}

/**
 * Source: learn.microsoft.com/azure/foundry/openai/concepts/provisioned-throughput-billing and how-to/provisioned-throughput-onboarding,
 * read 2026-11-21.
 */
export const orderOfAction: readonly ActionStep[] = [
  { name: "Quota", says: "Ask for quota first: it takes days, costs nothing, and holds no capacity." },
  { name: "Deploy", says: "Deploy: only a deployment holds capacity. It is billed by the hour until it is deleted." },
  {
    name: "Watch utilization",
    says: "Watch utilization until the size has proved itself; change it while that is free.",
  },
  {
    name: "Reserve",
    says: "Only then reserve. A reservation holds no capacity, matches one deployment type in one region, and is a commitment for its term.",
  },
];
