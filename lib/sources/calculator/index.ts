export type { CalculatedSize, CalculatorAnswer, CallShape } from "./calculator";
export { calculatorQuery } from "./query";
