import type { Fault, FaultEffect, FaultMatch } from "../faults";
import type { Scenario, Scenarios } from "./aim";

const everyPrice: FaultMatch = { operation: "listPrices" };
const strikes = (then: FaultEffect, more: Omit<Fault, "then"> = {}): Fault => ({ match: everyPrice, then, ...more });
const smallPages = strikes({ kind: "page-size", rows: 10 });

const links = (says: string, to: Extract<FaultEffect, { kind: "next-link" }>["to"]): Scenario => ({
  says,
  faults: [smallPages, strikes({ kind: "next-link", to })],
});

export const prices: Scenarios = {
  "prices-500": { says: "the price list fails with 500", faults: [strikes({ kind: "status", status: 500 })] },
  "prices-429": {
    says: "the price list answers 429 with Retry-After: 7, once",
    faults: [strikes({ kind: "status", status: 429, retryAfter: 7 }, { times: 1 })],
  },
  "prices-429-always": {
    says: "the price list answers 429 always, without Retry-After",
    faults: [strikes({ kind: "status", status: 429 })],
  },
  "prices-pages": {
    says: "the price list comes in pages of 40 rows",
    faults: [strikes({ kind: "page-size", rows: 40 })],
  },
  "prices-page": {
    says: "page 2 of the price list fails with 500, in pages of ten rows",
    faults: [strikes({ kind: "status", status: 500 }, { match: { ...everyPrice, page: 2 } })],
  },
  "prices-foreign": links("the price list's NextPageLink leads to another host", "host"),
  "prices-same": links("the price list's NextPageLink leads to the same page", "same"),
  "prices-forgetful": {
    says: "the price list's NextPageLink keeps neither api-version nor currency, in pages of 100 rows",
    faults: [strikes({ kind: "page-size", rows: 100 }), strikes({ kind: "next-link", to: "forgetful" })],
  },
  "prices-endless": links("the price list has 10,000 pages", "endless"),
  "prices-stale": {
    says: "each question to the price list is answered once, then fails with 500",
    faults: [strikes({ kind: "status", status: 500 }, { after: 1 })],
  },
  "prices-html": { says: "the price list is an HTML page with 200", faults: [strikes({ kind: "html" })] },
};
