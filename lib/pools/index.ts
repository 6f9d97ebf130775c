export { type Pool, type PoolKind, poolKinds } from "./pool";
export { poolKindOf } from "./pool-kind";
export { type PlacedDeployment, type PoolName, poolNameOf, type VersionsIn } from "./pool-name";
export { poolsOf, type UsagesReading } from "./pools-of";
export { reasonWords } from "./reason-words";
export type { Reconciliation } from "./reconcile";
export { reconciler } from "./reconciler";
export { DOCUMENTED_SLOTS, shorter, type Slots, slotsOf } from "./slots";
export { type Total, totalOf, totalWords } from "./total";
