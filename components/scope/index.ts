export { IgnoredNotice } from "./ignored-notice";
export { SubscriptionPicker } from "./subscription-picker";
export { SubscriptionsGate, type StaleSubscriptions } from "./subscriptions-gate";
export { useSubscriptions } from "./use-subscriptions";
