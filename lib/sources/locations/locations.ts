import { regionName, type RegionName } from "@/lib/units";
import type { LocationWire } from "./wire";

export interface Region {
  name: RegionName;
  displayName: string;
  /** Logical locations ("global", a geography's name) and edge zones hold no model deployments. */
  isPhysical: boolean;
}

export const toRegion = (row: LocationWire): Region => ({
  name: regionName(row.name),
  displayName: row.displayName?.trim() || row.name,
  isPhysical:
    row.metadata?.regionType?.toLowerCase() !== "logical" && (row.type === null || row.type.toLowerCase() === "region"),
});
