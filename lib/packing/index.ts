export type { Assignment } from "./best";
export { type Packed, type Placement, placementOf } from "./placement";
export type { Barrier, Place, PlacesOf } from "./places";
export type { Asked, QuotaRequest } from "./requests";
export { type PackedWorkload, MOST_WORKLOADS } from "./workload";
