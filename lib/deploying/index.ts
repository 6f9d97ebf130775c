export type { Artefact } from "./artefact";
export { artefactsOf } from "./artefacts";
export { deploymentShow } from "./az-commands";
export type { Check, CheckState } from "./check";
export { type DeployStep, nextSteps, type OtherType, type Refusal, type Surroundings } from "./next-steps";
export { preflight, type PreflightFacts, type Readiness, readiness } from "./preflight";
export { aftermath, progressOf, refusalOf } from "./outcome";
