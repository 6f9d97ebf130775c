export { type AskedModel, isAzureName, noModel, parseAsAzureName } from "./asked-model";
export { readCatalogs, type Trouble, withRegionList } from "./catalog-reading";
export type { Coverage } from "./coverage";
export { chosenVersion, firstVersion, modelChoices, modelId, modelParams, versionChoices } from "./model-choices";
export type { Offer, OfferedVersion } from "./offers";
export type { Reading } from "./reading";
export { offerWithin, type Regions, residencyWords, type Stays, staysOf } from "./residence";
