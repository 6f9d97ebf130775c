export { tenantsQuery } from "./query";
