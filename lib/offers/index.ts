export { type AskedModel, isAzureName, noModel, parseAsAzureName } from "./asked-model";
export { isAbsence, readCatalogs, type Trouble, withRegionList } from "./catalog-reading";
export type { CatalogState, Coverage } from "./coverage";
export { chosenVersion, firstVersion, modelChoices, modelId, modelParams, versionChoices } from "./model-choices";
export { parseAsModels } from "./models-param";
export type { Offer, OfferedHere, OfferedVersion } from "./offers";
export { type Reading, refusedCell } from "./reading";
export { offerWithin, type Regions, residencyWords, type Stays, staysOf } from "./residence";
export { type RetirementMark, retirementMark } from "./retirement";
