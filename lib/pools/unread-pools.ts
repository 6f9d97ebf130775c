import type { AzureFailure } from "@/lib/azure";
import { refusedCell } from "@/lib/offers";
import { type Figure, type RegionName, unknownCell } from "@/lib/units";
import type { Pool, PoolKind } from "./pool";

/**
 * The pools of PTU that every region with the service has, under the official names of their quota items.
 * Source: azure-ai-docs, provisioned throughput; read 2026-11-21.
 */
const ptuPools = [
  { kind: "global", displayName: "Global Provisioned Managed Throughput Unit" },
  { kind: "zone", displayName: "Data Zone Provisioned Managed Throughput Unit" },
  { kind: "regional", displayName: "Provisioned Managed Throughput Unit" },
] as const;

/** What else a region tells of: how many pools that would be is not known. */
const furtherPools = [
  { kind: "standard", displayName: "Tokens per minute" },
  { kind: "other", displayName: "Other pools" },
] as const;
const anyPools = [...ptuPools, ...furtherPools];

/** The place of pools whose regions are still being read. */
export const poolsToCome = (subscription: string, regions: Pool["regions"]): readonly Pool[] =>
  anyPools.map((pool) => ({ ...unread(pool, subscription, regions[0], { is: "loading" }), regions }));

/** The place of pools whose region's answer failed. */
export const poolsRefused = (subscription: string, region: RegionName, failure: AzureFailure) =>
  anyPools.map((pool) => unread(pool, subscription, region, refusedCell(failure, "quota could not be read")));

/** The place of pools that may stand in the part of a region's answer that did not arrive. */
export const poolsCutOff = (subscription: string, region: RegionName, told: readonly Pool[]) =>
  [...ptuPools.filter(({ kind }) => !told.some((pool) => pool.kind === kind)), ...furtherPools].map((pool) =>
    unread(pool, subscription, region, unknownCell("quota was read in part")),
  );

/** The same pools once nothing more is being read: what has not come is not known. */
export const withoutWaiting = (pools: readonly Pool[], why: string): readonly Pool[] =>
  pools.map((pool) => {
    const settled = (figure: Figure<number>) => (figure.is === "loading" ? unknownCell(why) : figure);
    return { ...pool, limit: settled(pool.limit), used: settled(pool.used), remaining: settled(pool.remaining) };
  });

/** Regions that could not be read alike have the same key: a hundred of them are one line, not a hundred. */
function unread(
  { kind, displayName }: { kind: PoolKind; displayName: string },
  subscription: string,
  region: RegionName,
  figure: Figure<never>,
): Pool {
  return {
    key: JSON.stringify([subscription, null, kind, figure]).toLowerCase(),
    ...{ subscription, kind, name: null, displayName, regions: [region], scope: null },
    ...{ limit: figure, used: figure, remaining: figure, isOverLimit: false },
  };
}
