export { ChartFigure } from "./chart-figure";
export { StepChart } from "./step-chart";
export { TimeChart } from "./time-chart";
