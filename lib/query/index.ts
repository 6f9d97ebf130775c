export { azureQuery } from "./azure-query";
export { dataOf, panelState, type PanelState } from "./panel-state";
export { retryNow } from "./retry-now";
export { settled } from "./settled";
export { createQueryClient } from "./query-client";
export { subscribeToWaits, waitOf } from "./waits";
