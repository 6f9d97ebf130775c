/** What Cost and Reservations are made of, through one door of this room's. */
export { ruleOf, sizesUpTo, tokenScopeOf } from "./cost-case";
export { readDiscount, readHours, readPrice } from "./cost-params";
export { RESERVATIONS_LIMIT } from "./cover-params";
export { deployedThere } from "./deployed-there";
