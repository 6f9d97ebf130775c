export { type Fit, findFit, fitOf } from "./fit";
export { FIT_CALLS } from "./fit-search";
export { type AskedLoad, totalRpm } from "./load";
export { type PerShape, perShape, perShapeQuestions } from "./per-shape";
export { curveLoads, type ScaleCurve, scaleCurve } from "./scale-curve";
export { contradictionSentence, fitSentences, incrementSentence, perShapeSentence } from "./sentences";
