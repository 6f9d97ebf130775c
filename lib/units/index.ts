export { figureEntry, notOffered, unknownCell, valueCell, type Cell, type Figure } from "./cell";
export { deploymentType, deploymentTypes, isProvisioned, namesSku, sameSku } from "./deployment-type";
export type { DeploymentType } from "./deployment-type";
export { currencies, type Currency, writeMoney, writeUnitPrice } from "./money";
export { byName } from "./name-order";
export { writeCount, writeNumber, writePercent, writePtu, writeRpm, writeShare } from "./number-text";
export { ptu, rpm, tokens, tpm, type Ptu, type Rpm, type Tokens, type Tpm } from "./quantity";
export { regionName, type RegionName } from "./region-name";
