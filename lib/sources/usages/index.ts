export { usagesQuery } from "./query";
export type { Usage } from "./usages";
