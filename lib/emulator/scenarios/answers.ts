import type { BodyEdit } from "../body-edits";
import type { Fault } from "../faults";
import { oneCalculation, strikesBoth, type Scenario, type Scenarios } from "./aim";

/** One deployment type's step in the catalogue, and one type's answer of the calculator. */
const STEP = "value[*].model.skus[name=GlobalProvisionedManaged].capacity.step";
const REQUIRED = "estimatedCapacity.value";

const edited = (says: string, catalogue: BodyEdit[], calculation: BodyEdit[]): Scenario => ({
  says,
  faults: [
    { match: { operation: "listModels" }, then: { kind: "edit", edits: catalogue } },
    { match: oneCalculation, then: { kind: "edit", edits: calculation } },
  ],
});

/** The ids of pools that regions share, each in several spellings within one answer. */
const respelled = (fields: string): BodyEdit[] =>
  [
    ["Global", "global", "GLOBAL"],
    ["US", "us", "Us"],
    ["EU", "eu", "Eu"],
    ["EastUS", "eastus", "East US"],
  ].map((cycle) => ({ path: `value[${fields}scopeId=${cycle[0]}].${fields}scopeId`, cycle }));

const numbers = (says: string, value: unknown) => edited(says, [{ path: STEP, value }], [{ path: REQUIRED, value }]);

const newest = ["2026-09-01", "2022-12-01", "2024-04-01", "2021-03-01"];

export const answers: Scenarios = {
  A1: { says: "an HTML page with 200", faults: strikesBoth({ kind: "html" }) },
  "A2-truncated": { says: "JSON cut in the middle", faults: strikesBoth({ kind: "truncated" }) },
  "A2-empty": { says: "an empty body with 200", faults: strikesBoth({ kind: "empty" }) },
  "A2-204": { says: "204 without a body", faults: strikesBoth({ kind: "empty", status: 204 }) },
  "A3-500": { says: "500 always", faults: strikesBoth({ kind: "status", status: 500 }) },
  "A3-502": { says: "502 always, as an HTML page", faults: strikesBoth({ kind: "html", status: 502 }) },
  "A3-504": { says: "504 always", faults: strikesBoth({ kind: "status", status: 504 }) },
  "A4-headers": { says: "the answer never begins", faults: strikesBoth({ kind: "hang-headers" }) },
  "A4-body": { says: "the body stops half-way", faults: strikesBoth({ kind: "hang-body" }) },
  A5: { says: "the connection is reset", faults: strikesBoth({ kind: "reset" }) },
  A6: { says: "a body of 200 MB", faults: strikesBoth({ kind: "huge-body", megabytes: 200 }) },
  "A7-missing": edited(
    "the step is missing from the catalogue, the required PTU from the calculation",
    [{ path: STEP, remove: true }],
    [{ path: REQUIRED, remove: true }],
  ),
  "A7-nan": numbers('the same numbers are "NaN"', "NaN"),
  "A7-string": numbers('the same numbers are text, "100"', "100"),
  "A7-negative": numbers("the same numbers are -1", -1),
  "A7-huge": numbers("the same numbers are 1e308", 1e308),
  "A7-enum": edited(
    "a deployment type and a lifecycle status nobody has heard of",
    [
      { path: "value[*].model.lifecycleStatus", value: "Sunsetting" },
      { path: "value[*].model.skus[name=GlobalProvisionedManaged].name", value: "OrbitalProvisionedManaged" },
    ],
    [],
  ),
  "A7-extra": edited(
    "extra fields everywhere",
    [
      { path: "count", value: 1 },
      { path: "value[*].surprise", value: { deep: [1] } },
      { path: "value[*].model.skus[*].capacity.surprise", value: "extra" },
    ],
    [{ path: "estimatedCapacity.weights", value: { input: 1, output: 6 } }],
  ),
  A8: {
    says: "the newest api-versions are refused with 400",
    faults: [{ then: { kind: "api-versions", without: newest } }],
  },
  "A8-404": {
    says: "the newest api-versions are refused with 404",
    faults: [{ then: { kind: "api-versions", without: newest, status: 404 } }],
  },
  "A8-oldest": {
    says: "only the oldest api-versions are answered",
    faults: [{ then: { kind: "api-versions", only: ["2024-10-01", "2020-01-01", "2019-04-01"] } }],
  },
  "A9-409": { says: "409 on every PUT", faults: [{ match: { method: "PUT" }, then: { kind: "status", status: 409 } }] },
  "A9-412": { says: "412 on every PUT", faults: [{ match: { method: "PUT" }, then: { kind: "status", status: 412 } }] },
  A10: {
    says: "the accounts' region is spelled in three ways, and so are pools in usages and capacities",
    faults: [
      ...["listAccounts", "listAccountsByResourceGroup"].map((operation): Fault => ({
        match: { operation },
        then: { kind: "edit", edits: [{ path: "value[*].location", cycle: ["East US", "eastus", "EastUS"] }] },
      })),
      {
        match: { operation: "queryResources" },
        then: { kind: "edit", edits: [{ path: "data[*].location", cycle: ["East US", "eastus", "EastUS"] }] },
      },
      { match: { operation: "listUsages" }, then: { kind: "edit", edits: respelled("") } },
      ...["listModelCapacities", "listLocationModelCapacities"].map((operation): Fault => ({
        match: { operation },
        then: { kind: "edit", edits: respelled("properties.") },
      })),
    ],
  },
  A11: {
    says: "uksouth has no coordinates either",
    faults: [
      {
        match: { operation: "listLocations" },
        then: {
          kind: "edit",
          edits: [
            { path: "value[name=uksouth].metadata.latitude", remove: true },
            { path: "value[name=uksouth].metadata.longitude", remove: true },
          ],
        },
      },
    ],
  },
  A12: {
    says: "gpt-4o retired yesterday, gpt-4.1 retires in 30 days",
    faults: [
      {
        match: { operation: "listModels" },
        then: {
          kind: "edit",
          edits: [
            { path: "value[model.name=gpt-4o].model.deprecation.inference", daysFromNow: -1 },
            { path: "value[model.name=gpt-4o].model.skus[*].deprecationDate", daysFromNow: -1 },
            { path: "value[model.name=gpt-4.1].model.deprecation.inference", daysFromNow: 30 },
            { path: "value[model.name=gpt-4.1].model.skus[*].deprecationDate", daysFromNow: 30 },
          ],
        },
      },
    ],
  },
};
