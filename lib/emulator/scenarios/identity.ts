import { everyCalculation, type Scenarios } from "./aim";

const CLAIMS = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } });

export const identity: Scenarios = {
  I1: { says: "401 once, on the next call", faults: [{ times: 1, then: { kind: "status", status: 401 } }] },
  I2: {
    says: "401 on every calculation",
    faults: [{ match: everyCalculation, then: { kind: "status", status: 401, code: "ExpiredAuthenticationToken" } }],
  },
  I3: {
    says: "401 with a claims challenge, on the first calculation",
    faults: [{ match: everyCalculation, times: 1, then: { kind: "status", status: 401, claims: CLAIMS } }],
  },
  "I3-shown": {
    says: "401 with a claims challenge on every calculation, until a token shows what is asked for",
    faults: [{ match: everyCalculation, then: { kind: "step-up", context: "c1" } }],
  },
  I4: {
    says: "403 on every list of usages, in every subscription",
    faults: [{ match: { operation: "listUsages" }, then: { kind: "forbid" } }],
  },
  "I4-graph": {
    says: "403 on every query of Resource Graph; the lists of accounts answer",
    faults: [{ match: { operation: "queryResources" }, then: { kind: "forbid" } }],
  },
  I5: {
    says: "403 on every calculation, in every subscription",
    faults: [{ match: everyCalculation, then: { kind: "forbid" } }],
  },
  I7: {
    says: "the list of subscriptions is empty",
    faults: [
      { match: { operation: "listSubscriptions" }, then: { kind: "edit", edits: [{ path: "value", value: [] }] } },
    ],
  },
};
