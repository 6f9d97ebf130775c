export type { Account } from "./accounts";
export { accountsOfAllQuery } from "./graph-query";
export { accountsQuery } from "./query";
