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
  { name: "Quota", says: "Ask for it first: it may take days, costs nothing, and holds no capacity." },
  { name: "Deploy", says: "Only a deployment holds capacity. It is billed by the hour until it is deleted." },
  {
    name: "Watch utilization",
    says: "Until the size has proved itself; while it is paid by the hour, it can be changed.",
  },
  {
    name: "Only then reserve",
    says: "A reservation holds no capacity, matches one deployment type in one region, and is a commitment for its term.",
  },
];
