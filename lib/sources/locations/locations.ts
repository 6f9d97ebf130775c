import type { RegionName } from "@/lib/units";

export interface Region {
  name: RegionName;
  displayName: string;
  /** Logical locations ("global", a geography's name) and edge zones hold no model deployments. */
  isPhysical: boolean;
}
