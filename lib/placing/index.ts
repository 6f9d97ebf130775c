export { bestOptions, type Option } from "./best-options";
export { regionsHeadline } from "./headline";
export { nextSteps, type NextSteps } from "./next-steps";
export type { NextStep } from "./next-steps-kinds";
export { poolWords, stepWords, type SubscriptionName, unreadSentence } from "./step-words";
