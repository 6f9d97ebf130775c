import type { BodyEdit } from "../body-edits";
import type { Fault } from "../faults";
import { unlistedRegion } from "../seeds/regions";
import type { Scenarios } from "./aim";

const inUsages = (edits: BodyEdit[]): Fault => ({
  match: { operation: "listUsages" },
  then: { kind: "edit", edits },
});

const inCapacities = (edits: BodyEdit[]): Fault[] =>
  ["listModelCapacities", "listLocationModelCapacities"].map((operation) => ({
    match: { operation },
    then: { kind: "edit", edits },
  }));

const GLOBAL_PTU = "value[name.value=OpenAI.GlobalProvisionedManaged]";
const ZONE_PTU = "value[name.value=OpenAI.DataZoneProvisionedManaged]";
const OTHER_PTU = "value[name.value=AIServices.GlobalProvisionedManaged]";

const onePool = [
  { path: `${GLOBAL_PTU}.currentValue`, value: 430 },
  { path: `${GLOBAL_PTU}.limit`, value: 1_000 },
];

const available = (rows: string, value: number): BodyEdit => ({
  path: `value[${rows}].properties.availableCapacity`,
  value,
});

/** Global is one pool and tells one figure; the others tell one figure too, and are a pool for each region or zone. */
const equalFigures = [
  available("name=GlobalProvisionedManaged", 500),
  available("location=FranceCentral&name=ProvisionedManaged", 100),
  available("location=ItalyNorth&name=ProvisionedManaged", 100),
  available("location=NorthCentralUS&name=DataZoneProvisionedManaged", 100),
  available("location=ItalyNorth&name=DataZoneProvisionedManaged", 100),
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
        then: {
          kind: "edit",
          edits: [
            { path: "value[properties.scopeId=UKSouth].properties.scopeId", value: unlistedRegion.name },
            { path: "value[location=UKSouth].location", value: unlistedRegion.name },
          ],
        },
      },
    ],
  },
  P5: {
    says: "one global PTU pool in every region, 430 of 1,000 used and 500 available; pools of two regions tell equal figures",
    faults: [
      ...inCapacities(equalFigures),
      inUsages([
        ...onePool,
        { path: `${GLOBAL_PTU}.scopeType`, value: "Global" },
        { path: `${GLOBAL_PTU}.scopeId`, value: "Global" },
      ]),
    ],
  },
  "P5-no-scope": {
    says: "the same figures in the same places, and no scope in usages and capacities",
    faults: [
      inUsages([...onePool, ...withoutScope("value[*].")]),
      ...inCapacities([...equalFigures, ...withoutScope("value[*].properties.")]),
    ],
  },
  "sell-out": {
    says: "the capacities of swedencentral are 0 at every second reading",
    faults: inCapacities([available("location=SwedenCentral", 0)]).map((fault) => ({ ...fault, every: 2 })),
  },
};
