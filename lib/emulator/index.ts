/** An Azure of our own: what it imitates stands in docs/emulator.md. It knows no other room of this project. */
export { virtualClock } from "./clock";
export { answerEmbedded } from "./embedded";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
export type { CheckToken, TokenVerdict } from "./token-check";
export type { FaultEffect, FaultMatch } from "./faults";
export { guestObjectId, seededPeople } from "./people";
export { otherTenantId, tenantId } from "./seeds/subscriptions";
export { hostileNames, scenarioNames } from "./scenarios";
