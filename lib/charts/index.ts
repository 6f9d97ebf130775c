export { writeExact } from "./exact-number";
export { type LinesAsked, type LinesModel, prepareLines } from "./lines";
export { readingAt, snapped } from "./reading";
export { spreadLabels } from "./spread-labels";
export { prepareSteps, type StepsModel } from "./steps";
export { pan, zoomBy, type ZoomBounds, zoomTo } from "./time-zoom";
