export { forgetLeft, keepDraft, keptDraft, leaveDraft, leftDraft } from "./kept-drafts";
export { pastedShapes } from "./pasted-shapes";
export { readCachedShare, readGrowth } from "./percent";
export { LARGEST, numberFields, type NumberField, readWhole, SHAPE_LIMIT, type TypedShape } from "./shape";
export { areShapesWhole, doNamesFit, parseAsShapes, whyNotLinked } from "./shape-param";
export { startingPoints } from "./starting-points";
export { type Bound, type LinkedWorkload, sentRow, sumsOf, toLinkedWorkload } from "./workload";
export { toTypedWorkload, type TypedWorkload, type Workload, workloadLink, workloadOf } from "./workload";
export { edited, leftOut, unedited, type WorkloadEdit } from "./workload-edits";
