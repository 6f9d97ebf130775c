export { type CatalogReading, readCatalogs } from "./catalog-reading";
export { sizeHeadline } from "./headline";
export { chosenVersion, firstVersion, modelChoices, modelId, modelParams, versionChoices } from "./model-choices";
export type { OfferedVersion } from "./offers";
export { questionKey, questionOf, type SizeQuestion } from "./question";
export { emptyShape, numberFields, type NumberField, readWhole, SHAPE_LIMIT, toCallShapes, toLinked } from "./shape";
export { toTyped, type TypedShape } from "./shape";
export { type Coverage, type Figure, type SizeRow, sizeRows, type SizeState, type Waste } from "./size-rows";
export type { SizeSpread } from "./size-spread";
