import { expect } from "vitest";
import type { Emulator } from "./emulator";
import { capacitiesPath, development, production } from "./test-calls";
import { folded } from "./spelling";
import { isLegal, worldOf, type DeploymentRow, type ModelId, type UsageRow } from "./test-worlds";

/** What holds in every world, whatever its size, asked through the operations alone. */

/** Pools that count other than what is listed, in PTU: the cases that docs/emulator.md names, and no others. */
const differences: Readonly<Record<string, number>> = {
  [`${development} OpenAI.ProvisionedManaged EastUS`]: -50,
  [`${development} OpenAI.DataZoneProvisionedManaged NorthCentralUS`]: 50,
};
/** The one pool in which more is used than its limit. */
const overLimit = `${development} OpenAI.ProvisionedManaged NorthCentralUS`;

/** Each pool's use is the sum of the deployments that draw from it, each of a legal size, and within the limit. */
export async function expectUsedToBeDeployed(emulator: Emulator, subscription = production): Promise<void> {
  const world = worldOf(emulator, subscription);
  const deployments = await world.deployments();
  const regions = await world.regions();
  const reported = new Map<string, UsageRow[]>();
  for (const region of regions) reported.set(region, await world.usages(region));

  const expected = new Map<string, number>();
  for (const deployment of deployments) {
    const { region, sku, properties } = deployment;
    const offer = await world.sku(region, properties.model, sku.name);
    expect(offer, `${deployment.name} is offered in ${region}`).toBeDefined();
    if (!offer) continue;
    expect(isLegal(sku.capacity, offer), `${deployment.name} has a legal size, not ${sku.capacity}`).toBe(true);
    const pool = reported.get(region)?.find(({ name }) => name.value === offer.usageName);
    expect(pool, `${offer.usageName} is told in ${region}`).toBeDefined();
    const key = `${offer.usageName} ${pool?.scopeId}`;
    expected.set(key, (expected.get(key) ?? 0) + sku.capacity);
  }
  for (const rows of reported.values()) {
    for (const { name, scopeId, currentValue, limit } of rows) {
      const pool = `${subscription} ${name.value} ${scopeId}`;
      expect(currentValue > limit, `${pool}: ${currentValue} of ${limit} is over its limit`).toBe(pool === overLimit);
      if (name.value === "AccountCount") continue;
      expect(currentValue, `${name.value} in ${scopeId}`).toBe(
        (expected.get(`${name.value} ${scopeId}`) ?? 0) + (differences[pool] ?? 0),
      );
    }
  }
  expectSpilloverToStand(deployments);
}

function expectSpilloverToStand(deployments: readonly DeploymentRow[]): void {
  for (const { name, region, properties } of deployments) {
    const { spilloverDeploymentName } = properties;
    if (!spilloverDeploymentName) continue;
    const target = deployments.find((each) => each.name === spilloverDeploymentName && each.region === region);
    expect(target?.sku.name, `${name} spills to a standard deployment`).toMatch(/Standard$/);
  }
}

/**
 * One row for each region and SKU that offers the model; what could be created is 0 or a legal size, and never more than
 * the quota that remains.
 * @returns the rows' figures by region and SKU
 */
export async function expectCapacityToHold(emulator: Emulator, model: ModelId, subscription = production) {
  const world = worldOf(emulator, subscription);
  const rows = await world.capacities(capacitiesPath(model, "", subscription));
  const found = new Map<string, number>();
  for (const { location, name, properties } of rows) {
    const region = folded(location);
    const available = properties.availableCapacity;
    const sku = await world.sku(region, model, name);
    const pool = (await world.usages(region)).find((row) => row.name.value === sku?.usageName);
    expect(found.has(`${region} ${name}`), `${region} has one row for ${name}`).toBe(false);
    expect(available).toBeGreaterThanOrEqual(0);
    expect(sku && (available === 0 || isLegal(available, sku)), `${available} is legal for ${name} in ${region}`).toBe(
      true,
    );
    expect(available, `within the quota of ${region}`).toBeLessThanOrEqual(
      Math.max(0, (pool?.limit ?? 0) - (pool?.currentValue ?? 0)),
    );
    found.set(`${region} ${name}`, available);
  }
  for (const region of await world.regions()) {
    const listed = await world.find(region, model);
    for (const { name } of listed?.skus ?? []) expect(found.has(`${region} ${name}`)).toBe(true);
  }
  return found;
}
