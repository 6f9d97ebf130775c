const teams =
  "billing branches cards claims compliance contracts credit disputes fleet fraud hotline insurance leasing legal " +
  "logistics mailroom marketing onboarding payroll pensions press purchasing quality recruiting sales service " +
  "training treasury works-council";
const models = [
  "gpt-4o-mini 2024-07-18",
  "gpt-4.1-mini 2025-04-14",
  "gpt-4.1-nano 2025-04-14",
  "o4-mini 2025-04-16",
  "text-embedding-3-large 1",
];

/**
 * A small pay-as-you-go deployment for each team of a bank: 29, which with three others take all 32 slots that a resource has by
 * default. Sources: Foundry Models "quotas and limits", which says 32 of all deployments, and Azure OpenAI "quotas and limits" of
 * 2025-05-29, of standard ones; both read 2026-11-21.
 */
export const smallTeams = teams.split(" ").map((team, i) => {
  const day = `2026-0${1 + (i % 9)}-${10 + (i % 18)}`;
  return [`team-${team}`, models[i % models.length] ?? "", "GlobalStandard", 5 + 5 * (i % 4), day] as const;
});
