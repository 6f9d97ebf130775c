import type { Fault, FaultEffect, FaultMatch } from "../faults";

export type Scenario = { says: string; faults: readonly Fault[] };
export type Scenarios = Readonly<Record<string, Scenario>>;

/**
 * Where a scenario strikes by itself: the catalogue of one region and the calculator for one deployment type. The rest
 * stands, so a person can see that one failure does not spoil the others.
 */
const oneCatalogue: FaultMatch = { operation: "listModels", location: "swedencentral" };
export const oneCalculation: FaultMatch = { operation: "calculateModelCapacity", skuName: "GlobalProvisionedManaged" };
export const everyCalculation: FaultMatch = { operation: "calculateModelCapacity" };
/** The first accounts stand in eastus2, so its catalogue is the first one read. */
export const firstCatalogue: FaultMatch = { operation: "listModels", location: "eastus2" };

export const strikesBoth = (then: FaultEffect, times?: number): Fault[] =>
  [oneCatalogue, oneCalculation].map((match) => ({ match, then, ...(times !== undefined && { times }) }));
