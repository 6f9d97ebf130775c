import { virtualClock } from "./clock";
import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
import { folded } from "./spelling";
import { accountsPath, ask, locationsPath, modelsPath, production, readAll, usagesPath } from "./test-calls";

/** For tests: a world as a caller meets it, read through the operations alone. */

const plenty = { size: 1e9, perSecond: 1e9 };

/** Never throttles; its time stands still. */
export const emulatorAt = (nowMs: number, options: EmulatorOptions = {}) =>
  createEmulator({
    clock: virtualClock(nowMs),
    buckets: { read: plenty, write: plenty, delete: plenty, query: { size: 1e9, windowMs: 5_000 } },
    ...options,
  });

export const NOON = Date.parse("2026-11-21T12:00:00Z");

export type SkuRow = {
  name: string;
  usageName: string;
  capacity: { minimum?: number; step?: number; allowedValues?: number[] };
};
export type CapacityRow = {
  name: string;
  location: string;
  properties: { skuName: string; availableCapacity: number; scopeType?: string; scopeId?: string };
};
export type UsageRow = {
  name: { value: string; localizedValue: string };
  currentValue: number;
  limit: number;
  scopeType?: string;
  scopeId?: string;
};
export type DeploymentRow = {
  account: string;
  region: string;
  name: string;
  sku: { name: string; capacity: number };
  properties: { model: ModelId; spilloverDeploymentName?: string };
};
export type ModelId = { format: string; name: string; version: string };
type ModelRow = ModelId & { skus: SkuRow[] };

/** What is read once is remembered: the time of these emulators stands still. */
export function worldOf(emulator: Emulator, subscription = production) {
  const list = async <Row>(path: string) => (await readAll(emulator, path)).items as Row[];
  const catalogue = remembered(async (region) => {
    const rows = await list<{ model: ModelRow }>(modelsPath(region, subscription));
    return rows.map(({ model }) => model);
  });
  const find = async (region: string, { format, name, version }: ModelId) =>
    (await catalogue(region)).find(
      (model) => model.format === format && model.name === name && model.version === version,
    );
  return {
    find,
    regions: async () => {
      const { json } = await ask(emulator, locationsPath(subscription));
      const rows = json.value as { name: string; metadata: { regionType: string } }[];
      return rows.filter(({ metadata }) => metadata.regionType === "Physical").map(({ name }) => name);
    },
    usages: remembered((region) => list<UsageRow>(usagesPath(region, subscription))),
    capacities: (path: string) => list<CapacityRow>(path),
    /** The SKU as the region's own catalogue has it. */
    sku: async (region: string, model: ModelId, skuName: string) =>
      (await find(region, model))?.skus.find(({ name }) => name === skuName),
    deployments: async () => {
      const accounts = await list<{ id: string; location: string }>(accountsPath(subscription));
      const lists = await Promise.all(
        accounts.map(async ({ id, location }) => {
          const rows = await list<Omit<DeploymentRow, "account" | "region">>(
            `${id}/deployments?api-version=2026-09-01`,
          );
          return rows.map((row): DeploymentRow => ({ ...row, account: id, region: folded(location) }));
        }),
      );
      return lists.flat();
    },
  };
}

function remembered<T>(read: (region: string) => Promise<T>): (region: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (region) => {
    const answer = known.get(region) ?? read(region);
    known.set(region, answer);
    return answer;
  };
}

export const isLegal = (size: number, { capacity }: SkuRow): boolean => {
  const { allowedValues, minimum = 1, step = 1 } = capacity;
  if (allowedValues) return allowedValues.includes(size);
  return size >= minimum && (size - minimum) % step === 0;
};
