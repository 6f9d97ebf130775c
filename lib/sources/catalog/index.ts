export type { ModelVersion, RegionalCatalog, SizeRule } from "./catalog";
export { catalogQuery } from "./query";
