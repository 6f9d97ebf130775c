import { csvOf } from "@/lib/export";
import { writeIso } from "@/lib/time";
import { lastDay } from "@/lib/traffic";
import { figureEntry } from "@/lib/units";
import type { DeploymentRow } from "./deployment-rows";
import { weekFigure } from "./deployment-use";

const header = [
  ...["Deployment", "Resource", "Resource group", "Subscription", "Subscription id", "Region", "Region name"],
  ...["Model", "Version", "Model format", "Deployment type", "SKU", "Size", "Size in force", "Unit", "Size check"],
  ...["State", "Retires (UTC)", "Retirement", "Upgrades", "Spills over to", "Created (UTC)", "Modified (UTC)", "Id"],
  ...[
    "Peak utilization of the last day (%)",
    "Mean utilization of the last day (%)",
    "Last day from (UTC)",
    "Last day to (UTC)",
  ],
];

const UNKNOWN = "unknown";

/** A line for each deployment. What Azure does not say is "unknown"; an empty date of retirement means that none is set. */
export const deploymentsCsv = (rows: readonly DeploymentRow[]): string =>
  csvOf(
    header,
    rows.map((row) => [...placeCells(row), ...modelCells(row), ...stateCells(row), ...useCells(row)]),
  );

const placeCells = ({ deployment, account, subscriptionName, regionName }: DeploymentRow) => [
  ...[deployment.name, account.name, account.resourceGroup ?? UNKNOWN, subscriptionName ?? UNKNOWN],
  ...[account.subscription ?? UNKNOWN, regionName ?? UNKNOWN, account.region ?? UNKNOWN],
];

function modelCells({ deployment, typeName, isProvisioned, sizeCheck }: DeploymentRow) {
  const { model, skuName, size, sizeInForce } = deployment;
  return [
    ...[model.name ?? UNKNOWN, model.version ?? UNKNOWN, model.format ?? UNKNOWN, typeName ?? UNKNOWN],
    ...[skuName ?? UNKNOWN, size ?? UNKNOWN, sizeInForce ?? UNKNOWN],
    isProvisioned === null ? UNKNOWN : isProvisioned ? "PTU" : "thousand TPM",
    isProvisioned === false ? null : sizeCheck === null ? UNKNOWN : sizeCheck.words || "fits",
  ];
}

function stateCells({ deployment, state, retiresAt, retirement, upgrade }: DeploymentRow) {
  const { spilloverTo, createdAt, modifiedAt, id } = deployment;
  return [
    ...[state.words, retiresAt.is === "value" ? dayOf(retiresAt.value, null) : UNKNOWN, retirement, upgrade],
    ...[spilloverTo, dayOf(createdAt, UNKNOWN), dayOf(modifiedAt, UNKNOWN), id],
  ];
}

/** Of what is not provisioned, nothing: it has no utilization. */
function useCells({ week }: DeploymentRow) {
  if (week === null) return [null, null, null, null];
  const day = week.is === "value" ? lastDay(week.value.window) : null;
  return [
    figureEntry(
      weekFigure(week, ({ dayPeak }) => dayPeak),
      ({ percent }) => percent,
    ),
    figureEntry(
      weekFigure(week, ({ dayMean }) => dayMean),
      (percent) => percent,
    ),
    ...(day === null ? [null, null] : [writeIso(day.startMs), writeIso(day.endMs)]),
  ];
}

const dayOf = (instantMs: number | null, otherwise: string | null) =>
  instantMs === null ? otherwise : writeIso(instantMs);
