export { availableIn } from "./available";
export { writePool } from "./pool-figures";
export type { EvidenceFigure, FindingNames } from "./finding";
export { type Finding, findingsOf, findingWords } from "./rules";
export { smallestSizes } from "./smallest-sizes";
