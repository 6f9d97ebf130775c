export type { KnownLifecycle, Lifecycle, ModelSku, ModelVersion, RegionalCatalog, SizeRule } from "./catalog";
export { catalogQuery } from "./query";
