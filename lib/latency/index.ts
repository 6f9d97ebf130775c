export { latencySource, latencyTargetOf } from "./targets";
