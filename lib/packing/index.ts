export { geographiesOf } from "./geographies";
export { type Placement, placementOf } from "./placement";
export { type Barrier, barriers, type Place, type PlacesOf } from "./places";
export { placesToAsk } from "./places-to-ask";
export type { QuotaRequest } from "./requests";
export { failingWords, placementHeadline, requestWords, ruleWords, type Words, workloadName } from "./words";
export { type PackedWorkload, MOST_WORKLOADS } from "./workload";
