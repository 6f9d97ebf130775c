import { type Order, parseAsOrderOf, sortedBy, type SortKey, turnedTo } from "./order";
import type { DeploymentRow } from "./deployment-rows";
import { weekFigure } from "./deployment-use";

const figureColumns = ["size", "utilization", "created", "modified"] as const;
const columns = [
  ...(["deployment", "resource", "subscription", "region", "model", "type", "state", "retires"] as const),
  ...figureColumns,
] as const;

export type DeploymentColumn = (typeof columns)[number];
export type DeploymentOrder = Order<DeploymentColumn>;

export const parseAsDeploymentOrder = parseAsOrderOf(columns, "deployment");

/** What a press on a column's head makes of the order. */
export const turnedDeployments = (order: DeploymentOrder, by: DeploymentColumn): DeploymentOrder =>
  turnedTo<DeploymentColumn>(order, by, figureColumns);

const keys: Readonly<Record<DeploymentColumn, (row: DeploymentRow) => SortKey>> = {
  deployment: ({ deployment }) => deployment.name,
  resource: ({ account }) => account.name,
  subscription: ({ subscriptionName }) => subscriptionName,
  region: ({ regionName }) => regionName,
  model: ({ modelName }) => modelName,
  type: ({ typeName }) => typeName,
  state: ({ deployment, state }) => (deployment.state === null ? null : state.words),
  retires: ({ retiresAt }) => (retiresAt.is === "value" ? retiresAt.value : null),
  size: ({ deployment }) => deployment.size,
  utilization: ({ week }) => {
    const peak = week && weekFigure(week, ({ dayPeak }) => dayPeak);
    return peak?.is === "value" ? peak.value.percent : null;
  },
  created: ({ deployment }) => deployment.createdAt,
  modified: ({ deployment }) => deployment.modifiedAt,
};

/** What Azure does not say stands last, whichever way the others are sorted; equal ones by resource and name. */
export function sortedDeployments(
  rows: readonly DeploymentRow[],
  { by, isDescending }: DeploymentOrder,
): readonly DeploymentRow[] {
  const named = sortedBy(sortedBy(rows, keys.deployment), keys.resource);
  return sortedBy(named, keys[by], isDescending);
}
