import type { BodyEdit } from "../body-edits";
import type { Fault } from "../faults";
import { unlistedRegion } from "../seeds/regions";
import type { Scenarios } from "./aim";

const inUsages = (edits: BodyEdit[]): Fault => ({
  match: { operation: "listUsages" },
  then: { kind: "edit", edits },
});

const GLOBAL_PTU = "value[name.value=OpenAI.GlobalProvisionedManaged]";
const ZONE_PTU = "value[name.value=OpenAI.DataZoneProvisionedManaged]";
const OTHER_PTU = "value[name.value=AIServices.GlobalProvisionedManaged]";

const onePool = [
  { path: `${GLOBAL_PTU}.currentValue`, value: 430 },
  { path: `${GLOBAL_PTU}.limit`, value: 1_000 },
];

const withoutScope = (row: string): BodyEdit[] => [
  { path: `${row}scopeType`, remove: true },
  { path: `${row}scopeId`, remove: true },
];

export const pools: Scenarios = {
  A13: {
    says: "usages with a pool nobody has heard of, a limit of -1, and more used than the limit",
    faults: [
      inUsages([
        { path: `${OTHER_PTU}.name`, value: { localizedValue: "Orbital Throughput Unit", value: "OpenAI.Orbital" } },
        { path: `${ZONE_PTU}.limit`, value: -1 },
        { path: `${GLOBAL_PTU}.currentValue`, value: 700 },
        { path: `${GLOBAL_PTU}.limit`, value: 500 },
      ]),
    ],
  },
  "A11-unlisted": {
    says: "the capacities of uksouth stand in a region that no list names",
    faults: [
      {
        match: { operation: "listModelCapacities" },
        then: { kind: "edit", edits: [{ path: "value[location=UKSouth].location", value: unlistedRegion.name }] },
      },
    ],
  },
  P5: {
    says: "one global PTU pool, 430 of 1,000, in the usages of every region",
    faults: [
      inUsages([
        ...onePool,
        { path: `${GLOBAL_PTU}.scopeType`, value: "Global" },
        { path: `${GLOBAL_PTU}.scopeId`, value: "Global" },
      ]),
    ],
  },
  "P5-no-scope": {
    says: "the same 430 of 1,000 in every region, and no scope in usages and capacities",
    faults: [
      inUsages([...onePool, ...withoutScope("value[*].")]),
      ...["listModelCapacities", "listLocationModelCapacities"].map((operation): Fault => ({
        match: { operation },
        then: { kind: "edit", edits: withoutScope("value[*].properties.") },
      })),
    ],
  },
};
