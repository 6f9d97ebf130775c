export { IgnoredNotice } from "./ignored-notice";
export { SubscriptionPicker } from "./subscription-picker";
export { useSubscriptions } from "./use-subscriptions";
