export { accountsQuery } from "./query";
