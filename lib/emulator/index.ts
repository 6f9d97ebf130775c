/** An Azure of our own: what it imitates stands in docs/emulator.md. It knows no other room of this project. */
export { virtualClock } from "./clock";
export { answerEmbedded } from "./embedded";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
export type { FaultEffect, FaultMatch } from "./faults";
export { hostileNames, scenarioNames } from "./scenarios";
