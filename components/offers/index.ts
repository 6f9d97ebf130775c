"use client";

export { CatalogFailures } from "./catalog-failures";
export { modelFieldId, ModelFields } from "./model-fields";
export { readingOf } from "./reading";
export { ResidencyField } from "./residency-field";
export { useCatalog } from "./use-catalog";
export { useCatalogs } from "./use-catalogs";
export { useFirstCatalog } from "./use-first-catalog";
