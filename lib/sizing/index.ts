export { askedModels, MODEL_LIMIT, withModel, withOneMore, withoutModel } from "./asked-models";
export { type BestRegion, bestRegion, placesOf, regionsToAsk } from "./best-region";
export { sizeHeadline } from "./headline";
export { questionKey, questionOf, type SizeQuestion } from "./question";
export { type SizeRow, type Sizes, sizeRows } from "./size-rows";
export type { SizeSpread } from "./size-spread";
export { isSmallest, type Smallest, smallestOf } from "./smallest";
export { sizesCsv, sizesMarkdown, type TakenSizes } from "./take-away";
