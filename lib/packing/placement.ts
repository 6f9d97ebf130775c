import type { RegionRow } from "@/lib/scan";
import { type Assignment, assignmentOf, bestAssignment } from "./best";
import { type PlacesOf, placesOf } from "./places";
import { poolsOf, type Wanting, worldOf } from "./pools";
import { type QuotaRequest, quotaRequests } from "./requests";
import { leastAdded } from "./search";
import { type Failing, whatFails } from "./what-fails";
import type { PackedWorkload } from "./workload";

/** A workload, and the rows of its model version and size, wherever its data may stay. */
export interface Packed {
  workload: PackedWorkload;
  rows: readonly RegionRow[];
}

/** Where all workloads can be at once, or that they cannot; `looked` tells of each what its places are. */
export type Placement = { looked: readonly PlacesOf[] } & (
  | {
      is: "placed";
      assignment: Assignment;
      /** False where the search for fewer subscriptions and regions was stopped. That all fit is certain. */
      isBest: boolean;
    }
  | {
      is: "none";
      failing: Failing;
      /** The smallest requests for quota that mend it; none where no quota does. */
      requests: readonly QuotaRequest[];
      /** Places that could not be looked at for want of a figure, each once: while there are any, it is proven of the known ones alone. */
      unknownCount: number;
    }
  /** The search was stopped: nothing is proven. */
  | { is: "stopped"; tries: number }
);

/** Tries every way to place the workloads at once, against quota and capacity. */
export function placementOf(packed: readonly Packed[]): Placement {
  const looked = packed.map(({ workload, rows }) => placesOf(workload, rows));
  const wanting = packed.map(({ workload: { neededPtu } }, at): Wanting => ({
    neededPtu,
    places: looked[at]?.places ?? [],
  }));
  const pools = poolsOf(wanting.flatMap(({ places }) => places));
  const { world, placesAt } = worldOf(wanting, pools, "none");
  const searched = leastAdded(world, 0);
  switch (searched.is) {
    case "found": {
      const { assignment, isProven } = bestAssignment(wanting, pools);
      const met = searched.packing.spots.flatMap((spot, at) => placesAt(at, spot).slice(0, 1));
      return {
        ...{ is: "placed", looked, isBest: isProven },
        assignment: assignment ?? assignmentOf(met, wanting, pools),
      };
    }
    case "none":
      return {
        ...{ is: "none", looked },
        failing: whatFails(wanting, looked, pools),
        requests: quotaRequests(wanting, pools),
        unknownCount: new Set(looked.flatMap(({ unread }) => unread)).size,
      };
    case "stopped":
      return { is: "stopped", looked, tries: searched.tries };
  }
}
