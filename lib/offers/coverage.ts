/** How far the regions' catalogues have been read: only a whole reading can say that a type is not offered. */
export type Coverage = { is: "reading" } | { is: "whole" } | { is: "partial"; why: string };
