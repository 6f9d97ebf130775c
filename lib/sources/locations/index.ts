export { locationsQuery } from "./query";
