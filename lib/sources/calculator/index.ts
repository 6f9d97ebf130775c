export type { CalculatedSize, CalculatorAnswer, CalculatorQuestion, CallShape } from "./calculator";
export { calculatorQuery } from "./query";
