import type { OfferedVersion } from "@/lib/offers";
import { offer, offered, rule } from "@/lib/offers/test-offers";
import type { PlacedDeployment } from "@/lib/pools";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import type { LastWeek } from "@/lib/traffic";
import { DAY_MS, HOUR_MS } from "@/lib/time";
import { type Cell, type Figure, regionName, unknownCell, valueCell } from "@/lib/units";
import { type DeploymentRow, deploymentRows } from "./deployment-rows";
import { regions, subscriptionName } from "./test-pools";

/** Small deployments: what the tests of this room share. */

export const GLOBAL = "GlobalProvisionedManaged";
export const NOW = Date.UTC(2026, 10, 21);

const account: Account = {
  ...{ id: "/a", name: "foundry", subscription: "one", resourceGroup: "rg", kind: "AIServices" },
  region: regionName("eastus"),
};

const deployment: Deployment = {
  ...{ id: "/A/D", name: "chat", model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } },
  ...{ skuName: GLOBAL, size: 50, sizeInForce: 50, state: "Succeeded", upgradePolicy: "NoAutoUpgrade" },
  ...{ spilloverTo: null, createdAt: Date.UTC(2026, 0, 2), modifiedAt: Date.UTC(2026, 0, 3) },
};

/** What is not said: 50 PTU of gpt-4o, Global, in East US. */
export const placed = (more: Partial<Deployment> = {}, of: Partial<Account> = {}): PlacedDeployment => ({
  deployment: { ...deployment, ...more },
  account: { ...account, ...of },
});

/** A catalogue that lists gpt-4o, Global, in East US, with these sizes, and retired at this instant. */
export const listed = (sizes = rule(15, 5), retiresAt: number | null = null, more: Partial<OfferedVersion> = {}) => {
  const here = offer(GLOBAL, { eastus: sizes });
  return offered({ offers: [{ ...here, sizes: here.sizes.map((each) => ({ ...each, retiresAt })) }], ...more });
};

/** The week up to now, with these figures of its last day; null is no point. The peak was in its last hour. */
export function weekOf(peak: number | null, mean: number | null = null): Cell<LastWeek> {
  const at = { startMs: NOW - HOUR_MS, endMs: NOW };
  const highest = peak === null ? unknownCell("no point") : valueCell({ percent: peak, at });
  return valueCell({
    ...{ window: { startMs: NOW - 7 * DAY_MS, endMs: NOW }, weekPeak: highest, dayPeak: highest },
    dayMean: mean === null ? unknownCell("no point") : valueCell(mean),
    ...{ requests: valueCell(1), idleness: { is: "in-use" } },
  });
}

export const rowsOf = (
  made: readonly PlacedDeployment[],
  versions: readonly OfferedVersion[] = [listed()],
  week: Figure<LastWeek> = { is: "not-asked" },
): readonly DeploymentRow[] =>
  deploymentRows(made, { regions, subscriptionName, versions, weekBy: () => week, nowMs: NOW });

export function rowOf(...of: Parameters<typeof placed>): DeploymentRow {
  const [row] = rowsOf([placed(...of)]);
  if (row === undefined) throw new Error("no row");
  return row;
}
