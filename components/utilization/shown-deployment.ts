import type { DeploymentPlace } from "@/lib/scope";
import type { Deployment } from "@/lib/sources/deployments";
import type { RegionName } from "@/lib/units";
import type { DeploymentMetrics } from "@/lib/utilization";

/** A chosen deployment with what was read of it. */
export interface ShownDeployment {
  /** Azure's id, as the link has it. */
  id: string;
  name: string;
  place: DeploymentPlace;
  /** Its settings; null while they have not been read, and where there is none. */
  deployment: Deployment | null;
  /** Where its resource is; null while that is not known. */
  region: RegionName | null;
  /** Null while nothing of it has been read. */
  metrics: DeploymentMetrics | null;
}
