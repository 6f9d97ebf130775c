export type { ModelSku, ModelVersion, SizeRule } from "./catalog";
export { catalogQuery, type RegionalCatalog } from "./query";
