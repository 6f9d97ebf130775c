export { ChartFigure } from "./chart-figure";
export { StepChart } from "./step-chart";
