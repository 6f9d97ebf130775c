import type { AzureFailure } from "@/lib/azure";
import { findingsOf } from "@/lib/findings";
import { offer, offered, rule } from "@/lib/offers/test-offers";
import type { PlacedDeployment, Pool } from "@/lib/pools";
import type { MeterPrice } from "@/lib/sources/prices";
import { DAY_MS, HOUR_MS } from "@/lib/time";
import type { LastWeek } from "@/lib/traffic";
import { type Currency, type Figure, regionName, unknownCell, valueCell } from "@/lib/units";
import type { BecameDeployable } from "@/lib/watching";
import type { OverviewFacts, OverviewNames } from "./facts";
import { overviewOf } from "./overview";

/** Small fleets: what the tests of this room share. */

export const NOW = Date.UTC(2026, 10, 21, 15);
export const GLOBAL = "GlobalProvisionedManaged";

const call = {
  ...{ operation: "x", at: 0, clientRequestId: null, requestId: null, correlationId: null },
  words: { code: null, message: null },
};
const failure: AzureFailure = { ...call, kind: "rejected", status: 400 };
const refusal: AzureFailure = { ...call, kind: "forbidden", action: null, scope: null, role: "Reader" };
export const failed = { is: "failed", failure } as const;
export const refused = { is: "failed", failure: refusal } as const;
export const open = { is: "open" } as const;
export const whole = { is: "read", data: [], missing: [] } as const;
export const inPart = { ...whole, missing: [failure] } as const;

type Deployment = PlacedDeployment["deployment"];

/** What is not said: 50 PTU of gpt-4o, Global, in East US. */
export const placed = (name: string, more: Partial<Deployment> = {}): PlacedDeployment => ({
  deployment: {
    ...{ id: `/d/${name}`, name, model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" }, skuName: GLOBAL },
    ...{ size: 50, sizeInForce: 50, state: "Succeeded", upgradePolicy: null, spilloverTo: null },
    ...{ createdAt: null, modifiedAt: null },
    ...more,
  },
  account: {
    ...{ id: "/a/one", name: "one", subscription: "a", resourceGroup: "rg", kind: "OpenAI" },
    region: regionName("eastus"),
  },
});

const figureOf = (value: number | null): Figure<number> =>
  value === null ? unknownCell("not read") : valueCell(value);

export function pool(used: number | null, limit: number | null, more: Partial<Pool> = {}): Pool {
  const regions: Pool["regions"] = more.regions ?? [regionName("eastus")];
  return {
    key: `${more.name ?? GLOBAL} ${regions.join()} ${used} ${limit}`,
    ...{ subscription: "a", regions, kind: "global", name: `OpenAI.${GLOBAL}`, displayName: "Global PTU", scope: null },
    ...{ limit: figureOf(limit), used: figureOf(used), isOverLimit: (used ?? 0) > (limit ?? Infinity) },
    remaining: used === null || limit === null ? unknownCell("not read") : valueCell(Math.max(0, limit - used)),
    ...more,
  };
}

/** The place of the pools of a region that could not be read. */
export const unreadPool = (figure: Figure<never>, region = "westus"): Pool =>
  pool(null, null, { name: null, used: figure, limit: figure, regions: [regionName(region)], key: region });

/** A week whose last day was as high as this; idle where it is null. */
export const weekOf = (percent: number | null): Figure<LastWeek> => {
  const at = { startMs: NOW - 2 * HOUR_MS, endMs: NOW - HOUR_MS };
  const peak = percent === null ? unknownCell("Azure has no point of it") : valueCell({ percent, at });
  return valueCell({
    ...{ window: { startMs: NOW - 7 * DAY_MS, endMs: NOW }, weekPeak: peak, dayPeak: peak },
    ...{ dayMean: valueCell(1), requests: valueCell(percent === null ? 0 : 1) },
    idleness: { is: percent === null ? "idle" : "in-use" },
  });
};

export const hourly = (amount: number, currency: Currency = "USD"): Figure<MeterPrice> =>
  valueCell({ amount, currency, meterName: "Unit", productName: "Azure OpenAI", sinceMs: null });

/** A watch that found what was looked for. */
export const became: BecameDeployable = {
  ...{
    subscription: "a",
    model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
    skuName: "provisionedmanaged",
  },
  ...{ regions: ["eastus", "westus"], soughtPtu: 150, availablePtu: 200, sinceMs: NOW - HOUR_MS, seenMs: NOW },
};

/** A catalogue that lists gpt-4o, Global, in East US, and when it retires. */
const versions = (retiresAt: number | null) => {
  const here = offer(GLOBAL, { eastus: rule(15, 5) });
  return [offered({ offers: [{ ...here, sizes: here.sizes.map((each) => ({ ...each, retiresAt })) }] })];
};

export interface Given extends Partial<Omit<OverviewFacts, "weekBy" | "findings">> {
  /** By name. */
  weeks?: Record<string, Figure<LastWeek>>;
  retiresAt?: number | null;
}

/** What is not said: one subscription and one resource read whole, nothing in them, 1 dollar a PTU-hour, 40 % used. */
export function facts({ weeks = {}, retiresAt = null, ...more }: Given = {}): OverviewFacts {
  const { pools = [], placed: deployments = [] } = more;
  const weekBy = (id: string) => weeks[id.replace("/d/", "")] ?? weekOf(40);
  const findings = findingsOf({
    ...{ pools, deployments, weekBy, nowMs: NOW, asked: null, available: () => ({ is: "not-asked" }) },
    ...{ versions: versions(retiresAt), isCatalogWhole: () => true },
  });
  return {
    ...{ isReading: false, resources: [whole], lists: [whole], catalogs: [whole], placed: [], pools: [] },
    ...{
      weekBy,
      findings,
      hourlyOf: () => hourly(1),
      priceAge: null,
      watch: { looks: "nothing", became: [], problem: null },
    },
    ...more,
  };
}

export const names: OverviewNames = {
  region: (name) => (name === "eastus" ? "East US" : name),
  subscription: () => null,
  zone: "utc",
};

const overview = (given: Given = {}) => overviewOf(facts(given), names);

export const headlineOf = (given: Given) => overview(given).headline;

/** One of the four numbers, as it is read: number, then what is said below it. */
export const figureSaid = (at: 0 | 1 | 2 | 3, given: Given) => {
  const figure = overview(given).figures[at];
  return figure === undefined ? [] : [figure.text, ...figure.notes];
};

/** One group, as it is read. */
export const groupSaid = (id: string, given: Given) => {
  const group = overview(given).groups.find((each) => each.id === id);
  return group === undefined
    ? null
    : { lines: group.lines.map(({ says }) => says), none: group.none, unknown: group.unknown };
};
