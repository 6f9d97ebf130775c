export { subscriptionsQuery } from "./query";
export type { Subscription } from "./subscriptions";
