export type { CalculatedSize, CalculatorQuestion, CallShape } from "./calculator";
export { calculatorQuery } from "./query";
