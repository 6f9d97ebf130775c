export { tenantsQuery } from "./query";
export type { Tenant } from "./tenants";
