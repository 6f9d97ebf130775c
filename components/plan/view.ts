import type { useCatalog } from "@/components/offers";
import type { DeployedSize, PlannedModel } from "@/lib/plan";
import type { PlanParams } from "@/lib/plan/search-params";
import type { OfferedVersion } from "@/lib/offers";
import type { Subscription } from "@/lib/sources/subscriptions";
import type { DeploymentType, Figure, Ptu } from "@/lib/units";
import type { Workload } from "@/lib/workload";

/** What every part of the screen is handed: the question, and what is known of it. */
export interface PlanView {
  params: PlanParams;
  setParams: (to: Partial<PlanParams>) => void;
  /** Those looked at, at least one. */
  chosen: readonly [Subscription, ...Subscription[]];
  /** The one that asks the calculator and lists regions. */
  calculateWith: Subscription;
  catalog: ReturnType<typeof useCatalog>;
  /** The chosen model version as the catalogue lists it; null while it is not found, or none is chosen. */
  version: OfferedVersion | null;
  /** As Azure is asked about it; null while none is chosen, or its format is not known yet. */
  model: PlannedModel | null;
  type: DeploymentType;
  /** PTU to deploy: typed, or the official deployable size of the load. */
  deployed: DeployedSize;
  /** The lower bound, where a share of the prompts is cached; null without one. */
  cachedSize: Figure<Ptu> | null;
  /** The load at its peak, whole numbers as they are sent; null while any of it is missing. */
  workload: Workload | null;
  nowMs: number;
}
