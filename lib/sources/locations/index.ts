export type { Region } from "./locations";
export { locationsQuery } from "./query";
