import { deploymentType, ptu, regionName } from "@/lib/units";
import { regionsHeadline } from "./headline";
import { GLOBAL, type Made, rowsOf } from "./test-rows";

/** The headline of a few regions: what its tests share. */

const READ = { catalog: false, capacity: false, quota: false };

export interface Asked {
  types?: readonly string[];
  model?: string;
  needed?: number | null;
  home?: string;
  reading?: Partial<typeof READ>;
  where?: string;
}

export const headline = (made: readonly Made[], asked: Asked = {}) =>
  regionsHeadline({
    rows: rowsOf(...made),
    types: (asked.types ?? [GLOBAL]).map(deploymentType),
    ...{ model: asked.model ?? "gpt-4o", version: "2024-08-06", where: asked.where ?? "" },
    neededPtu: asked.needed === null ? null : ptu(asked.needed ?? 100),
    home: { home: asked.home === undefined ? null : regionName(asked.home) },
    reading: { ...READ, ...asked.reading },
  });

export const able: Made = { region: "eastus" };
export const unknown = (region: string): Made => ({ region, available: { is: "unknown", why: "it failed" } });
export const refused = (region: string): Made => ({ region, remaining: { is: "not-permitted", role: "Reader" } });
export const quotaShort = (region: string): Made => ({ region, remaining: 50, available: 50 });
export const capacityShort = (region: string): Made => ({ region, available: 50 });
export const bothShort = (region: string): Made => ({ region, remaining: 50, available: 20 });
export const notOffered = (region: string): Made => ({ region, available: { is: "not-offered" } });
export const loading = (region: string): Made => ({ region, remaining: { is: "loading" } });
export const retired = (region: string): Made => ({ region, retiresAt: 1 });
