export { azureQuery } from "./azure-query";
export { dataOf, panelState, type PanelState } from "./panel-state";
export { retryNow } from "./retry-now";
export { createQueryClient } from "./query-client";
export { subscribeToWaits, waitOf } from "./waits";
