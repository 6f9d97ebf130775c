export { type Activity, activityOf, atRest } from "./activity";
export { azureQuery } from "./azure-query";
export { askMany, type Pace } from "./many";
export { dataOf, panelState, type PanelState, type QueryFacts } from "./panel-state";
export { retryNow } from "./retry-now";
export { settled } from "./settled";
export { createQueryClient } from "./query-client";
export { subscribeToWaits, waitOf } from "./waits";
