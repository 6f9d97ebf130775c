/** How far the regions' catalogues have been read: only a whole reading can say that a type is not offered. */
export type Coverage = { is: "reading" } | { is: "whole" } | { is: "partial"; why: string };

/** How far one region's catalogue has been read: only "whole" can say that a type is not offered there. */
export type CatalogState = "reading" | "whole" | "partial";
