import type { Pool, PoolKind } from "@/lib/pools";
import type { CallShape } from "@/lib/sources/calculator";
import type { TimeWindow } from "@/lib/time";
import type { Peak } from "@/lib/traffic";
import type { DeploymentType, Figure, Ptu, RegionName } from "@/lib/units";

/** What a request for quota is written from. Names are hostile text; null is what is not chosen or not there yet. */
export interface RequestInput {
  pool: RequestedPool;
  model: { format: string; name: string; version: string } | null;
  type: DeploymentType;
  /** What should remain to deploy, in PTU. */
  targetPtu: Ptu | null;
  /** The smallest deployment of the model version that draws from the pool; null where that is not known. */
  smallestPtu: Ptu | null;
  /** How much those who draw from the pool use of it; null where nobody does: then nothing is said of it. */
  peaks: RequestedPeaks | null;
  answer: CalculatorRecord | null;
  workload: readonly NamedShape[];
  /** Places where the target fits into what remains, and into what is available now as far as that is known. */
  alternatives: readonly RequestAlternative[];
}

export interface RequestedPool {
  displayName: string;
  /** Azure's name, "OpenAI.GlobalProvisionedManaged". */
  name: string | null;
  kind: PoolKind;
  /** Where it holds; the name is null where that is not one region. */
  region: { displayName: string; name: RegionName | null };
  subscription: { name: string; id: string };
  limit: Figure<number>;
  used: Figure<number>;
  remaining: Figure<number>;
}

/** The peak utilization of the pool's deployments. */
export interface RequestedPeaks {
  /** The time it is of; null while none is known. */
  window: TimeWindow | null;
  named: readonly RequestedPeak[];
  /** How many more there are. */
  others: number;
}

export interface RequestedPeak {
  /** Azure's id of the deployment. */
  key: string;
  name: string;
  resource: string;
  /** In PTU; null where Azure does not say. */
  size: number | null;
  peak: Figure<Peak>;
}

/** One kind of call of the workload. */
export interface NamedShape extends CallShape {
  name: string;
}

/** What Azure's calculator answered, and what it was asked. */
export interface CalculatorRecord {
  requiredPtu: Ptu | null;
  deployableSize: Ptu | null;
  /** The whole numbers that were sent. */
  shapes: readonly CallShape[];
  evidence: {
    operation: string;
    apiVersion: string;
    /** UTC epoch ms. */
    at: number;
    clientRequestId: string;
    /** Null where the browser may not read it. */
    requestId: string | null;
    /** "Sample data", or the host that answered. */
    source: string;
  };
}

/** A place where no quota has to be asked for. */
export interface RequestAlternative {
  /** The pool's. */
  key: Pool["key"];
  /** Display names; hostile text. */
  region: string;
  subscription: string;
  type: DeploymentType;
  /** Available capacity: "not-asked" where nobody asked for it. */
  available: Figure<Ptu>;
  remainingPtu: Ptu;
}
