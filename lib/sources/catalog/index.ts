export type { ModelSku, ModelVersion, RegionalCatalog, SizeRule } from "./catalog";
export { catalogQuery } from "./query";
