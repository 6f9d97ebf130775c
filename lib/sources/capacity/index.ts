export type { CapacityModel, ModelCapacities, ModelCapacity } from "./capacity";
export { capacitiesQuery, regionCapacitiesQuery } from "./query";
