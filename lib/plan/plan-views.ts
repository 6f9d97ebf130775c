/** What is looked at, in the order of the question: is it worth it, what is run, and what else bears on it. */
export const planViews = [
  { id: "cost", name: "Cost" },
  { id: "deploy", name: "Deploy" },
  { id: "placement", name: "Placement" },
  { id: "migration", name: "Other versions" },
  { id: "cover", name: "Reservations" },
  { id: "kept", name: "Kept plans" },
] as const;

type PlanViewId = (typeof planViews)[number]["id"];

export const planViewIds: readonly PlanViewId[] = planViews.map(({ id }) => id);
