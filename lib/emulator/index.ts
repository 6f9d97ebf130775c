/** An Azure of our own: what it imitates stands in docs/emulator.md. It knows no other room of this project. */
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
export { answerEmbedded } from "./embedded";
export { systemClock, virtualClock, type Clock, type VirtualClock } from "./clock";
export { people, type Person } from "./people";
export { scenarioNames } from "./scenarios";
export type { Fault, FaultEffect, FaultMatch } from "./faults";
export type { Journal, JournalCounters, JournalEntry } from "./journal";
