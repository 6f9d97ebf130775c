export type { FindingFacts } from "./facts";
export type { EvidenceFigure, FindingNames, FindingWords } from "./finding";
export { plainName } from "./plain-name";
export { type Finding, findingsOf, findingWords } from "./rules";
