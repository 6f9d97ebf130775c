import { plainName } from "@/lib/export";
import type { Pool } from "@/lib/pools";
import { type Figure, isProvisioned, ptu, type RegionName, writeCount, writeNumber, writePtu } from "@/lib/units";
import type { EvidenceFigure, FindingNames, Unit } from "./finding";
import type { Smallest } from "./smallest-sizes";

/** The value of a figure that has one: all that a rule may go by. */
export const valueOf = (figure: Figure<number>): number | null => (figure.is === "value" ? figure.value : null);

/** How far more is used than the limit allows; null where that is not known, and 0 where it is not so. A limit below 0 is none. */
export function overBy({ limit, used }: Pool): number | null {
  const [most, now] = [valueOf(limit), valueOf(used)];
  return most === null || now === null || most < 0 ? null : Math.max(0, now - most);
}

export function unitOf({ kind, name }: Pool): Unit {
  if (kind === "standard") return "thousand TPM";
  return kind !== "other" || (name !== null && isProvisioned(name)) ? "PTU" : "count";
}

export function writeAmount(value: number, unit: Unit): string {
  if (unit === "PTU") return writePtu(ptu(value));
  return unit === "count" ? writeNumber(value) : `${writeNumber(value)} thousand TPM`;
}

/** Figures of a pool as evidence; those that have no value are none. */
export function poolEvidence(pool: Pool, ...whats: readonly ("Limit" | "Used" | "Remaining")[]) {
  const figures = { Limit: pool.limit, Used: pool.used, Remaining: pool.remaining };
  const about = { of: pool.displayName, region: pool.regions[0], subscription: pool.subscription };
  return whats.flatMap((what): readonly EvidenceFigure[] => {
    const value = valueOf(figures[what]);
    return value === null ? [] : [{ what, ...about, is: "amount", value, unit: unitOf(pool) }];
  });
}

export const smallestEvidence = ({ ptu: value, model, region }: Smallest): EvidenceFigure => ({
  ...({ what: "Smallest size", of: model, region, subscription: null } as const),
  ...({ is: "amount", value, unit: "PTU" } as const),
});

/** "in East US with Production". */
export function inPlace(region: RegionName, subscription: string, nameOf: FindingNames): string {
  const name = nameOf.subscription(subscription);
  return `in ${plainName(nameOf.region(region))}${name === null ? "" : ` with ${plainName(name)}`}`;
}

/** "“Global Provisioned Managed Throughput Unit” in East US and 2 more regions with Production". */
export function writePool({ displayName, regions, subscription }: Pool, nameOf: FindingNames): string {
  const name = nameOf.subscription(subscription);
  const more = regions.length === 1 ? "" : ` and ${writeCount(regions.length - 1, "more region")}`;
  const owner = name === null ? "" : ` with ${plainName(name)}`;
  return `“${plainName(displayName)}” in ${plainName(nameOf.region(regions[0]))}${more}${owner}`;
}
