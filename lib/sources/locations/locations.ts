import type { z } from "zod/mini";
import { regionName, type RegionName } from "@/lib/units";
import type { locationWire } from "./wire";

export interface Region {
  name: RegionName;
  displayName: string;
  /** "US", "Europe", …; null when Azure names none. */
  geographyGroup: string | null;
  /** Logical locations ("global", a geography's name) and edge zones hold no model deployments. */
  isPhysical: boolean;
}

export const toRegion = (row: z.infer<typeof locationWire>): Region => ({
  name: regionName(row.name),
  displayName: row.displayName?.trim() || row.name,
  geographyGroup: row.metadata?.geographyGroup ?? null,
  isPhysical:
    row.metadata?.regionType?.toLowerCase() !== "logical" && (row.type === null || row.type.toLowerCase() === "region"),
});
