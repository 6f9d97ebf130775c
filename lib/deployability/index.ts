export { type Residency, staysWithin } from "./residency";
export { parseAsResidency } from "./residency-param";
