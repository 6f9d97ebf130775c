export { type ComparedRow, comparedPlans } from "./compare";
export { importWords, planFile, readPlanFile } from "./plan-file";
export type { PlanLog } from "./plan-log";
export { planLogOf } from "./plan-log-of";
export { type KeptAnswer, type KeptPlan, keptPlan, LONGEST_NAME } from "./kept-plan";
