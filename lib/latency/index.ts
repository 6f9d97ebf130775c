export { type LatencyTarget, latencySource, latencyTargetOf } from "./targets";
