export { isAllowed, largestUpTo, smallestFrom, smallestSize } from "./nearest-sizes";
export { remainingQuota } from "./remaining-quota";
export { anywhere, type DataZone, dataZoneOf, type Residency, staysWithin } from "./residency";
export { parseAsResidency } from "./residency-param";
export { type Verdict, verdict } from "./verdict";
export { compareVerdicts, rankOf } from "./verdict-order";
export { verdictNames, verdictWords } from "./verdict-words";
