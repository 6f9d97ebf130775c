export { spreadLabels } from "./spread-labels";
export { prepareSteps, type StepsModel } from "./steps";
