import { firstCatalogue, type Scenario, type Scenarios } from "./aim";
import type { Fault, FaultEffect } from "../faults";

type LinkTo = Extract<FaultEffect, { kind: "next-link" }>["to"];

/** In small pages, so that the first does not hold the whole list. */
const links = (says: string, to: LinkTo): Scenario => ({
  says,
  faults: [
    { match: firstCatalogue, then: { kind: "page-size", rows: 10 } },
    { match: firstCatalogue, then: { kind: "next-link", to } },
  ],
});

/** Names as somebody gives them to try what comes of it. */
export const hostileNames = [
  "<img src=x onerror=alert(1)>",
  "=cmd|'/c calc'!A1",
  "$(rm -rf ~)",
  "'; DROP TABLE plans; --",
  "\u202Egnp.elif",
  "long ".repeat(52),
  "👩‍🚀 Raumfahrt",
];

export const volume: Scenarios = {
  "P1-same": links("the first catalogue's nextLink leads to the same page", "same"),
  "P1-cycle": links("the first catalogue's pages lead in a circle of three", "cycle"),
  "P1-endless": links("the first catalogue has 10,000 pages", "endless"),
  "P2-host": links("the first catalogue's nextLink leads to another host", "host"),
  "P2-http": links("the first catalogue's nextLink leads to plain http", "http"),
  "P2-user": links("the first catalogue's nextLink holds a user name", "user"),
  P3: {
    says: "page 3 of the first catalogue fails with 500",
    faults: [{ match: { ...firstCatalogue, page: 3 }, then: { kind: "status", status: 500 } }],
  },
  "P4-subscriptions": {
    says: "10,000 subscriptions",
    faults: [{ match: { operation: "listSubscriptions" }, then: { kind: "multiply", to: 10_000 } }],
  },
  "P4-models": {
    says: "2,000 rows in the first catalogue",
    faults: [{ match: firstCatalogue, then: { kind: "multiply", to: 2_000 } }],
  },
  "graph-pages": {
    says: "Resource Graph answers in pages of two rows",
    faults: [{ match: { operation: "queryResources" }, then: { kind: "page-size", rows: 2 } }],
  },
  H1: {
    says: "hostile names of subscriptions, accounts and deployments",
    faults: [
      {
        match: { operation: "listSubscriptions" },
        then: { kind: "edit", edits: [{ path: "value[*].displayName", cycle: hostileNames }] },
      },
      ...["listAccounts", "listDeployments"].map((operation): Fault => ({
        match: { operation },
        then: { kind: "edit", edits: [{ path: "value[*].name", cycle: hostileNames }] },
      })),
      {
        match: { operation: "queryResources" },
        then: { kind: "edit", edits: [{ path: "data[*].name", cycle: hostileNames }] },
      },
    ],
  },
};
