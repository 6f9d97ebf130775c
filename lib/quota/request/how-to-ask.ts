/**
 * The official way to more quota, and how long it takes: no page names a number of days, so neither do we.
 * Source: azure-ai-docs, provisioned throughput (page of 2026-05-20); read 2026-11-21.
 */
export const howToAsk = {
  path: "Microsoft Foundry portal → Operate → Quota → Request quota.",
  waiting: "A request might take several days",
  source: "“What is provisioned throughput for Foundry Models?”, Microsoft Learn, 2026-05-20",
  href: "https://learn.microsoft.com/azure/foundry/openai/concepts/provisioned-throughput",
};
