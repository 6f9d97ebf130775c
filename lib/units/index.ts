export { notOffered, unknownCell, valueCell, type Cell } from "./cell";
export { deploymentType, deploymentTypes, isProvisioned, type DeploymentType } from "./deployment-type";
export { writeCount, writeNumber, writePtu, writeShare } from "./number-text";
export { ptu, rpm, tokens, type Ptu, type Rpm, type Tokens } from "./quantity";
export { regionName, type RegionName } from "./region-name";
