import type { RegionName } from "@/lib/units";

export interface Region {
  name: RegionName;
  displayName: string;
  /** Logical locations ("global", a geography's name) and edge zones hold no model deployments. */
  isPhysical: boolean;
  /** "Sweden", "United States"; null when the answer does not say. */
  geography: string | null;
  /** Wider than the geography, for grouping: "Europe", "US"; null when the answer does not say. */
  geographyGroup: string | null;
  /** Degrees; null where the answer names none that can be read. */
  coordinates: { latitude: number; longitude: number } | null;
}
