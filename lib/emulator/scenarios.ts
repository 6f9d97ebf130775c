import type { Fault, FaultMatch } from "./faults";
import { answers } from "./scenarios/answers";
import type { Scenarios } from "./scenarios/aim";
import { metrics } from "./scenarios/metrics";
import { pools } from "./scenarios/pools";
import { prices } from "./scenarios/prices";
import { deploying } from "./scenarios/deploying";
import { identity } from "./scenarios/identity";
import { throttling } from "./scenarios/throttling";
import { hostileNames, volume } from "./scenarios/volume";

export const scenarios: Scenarios = {
  ...throttling,
  ...identity,
  ...answers,
  ...volume,
  ...pools,
  ...metrics,
  ...prices,
  ...deploying,
};
export { hostileNames };
export const scenarioNames: readonly string[] = Object.keys(scenarios);

/**
 * @param match strikes there instead of where the scenario strikes by itself
 * @throws RangeError naming the scenarios there are
 */
export function scenarioFaults(name: string, match?: FaultMatch): readonly Fault[] {
  const scenario = scenarios[name];
  if (!scenario) throw new RangeError(`There is no scenario '${name}'. There are: ${scenarioNames.join(", ")}.`);
  if (!match) return scenario.faults;
  // The same effect aimed at two places by itself is one effect at the new place.
  const once = new Map(scenario.faults.map((fault) => [JSON.stringify(fault.then), fault]));
  // What strikes one page strikes the same page at the new place.
  return [...once.values()].map((fault) => {
    const page = match.page ?? fault.match?.page;
    return { ...fault, match: { ...match, ...(page !== undefined && { page }) } };
  });
}
