export type { ModelCapacities, ModelCapacity } from "./capacity";
export { capacitiesQuery } from "./query";
