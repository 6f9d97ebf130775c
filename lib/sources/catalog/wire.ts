import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, failureIn, list } from "@/lib/azure";
import { maybeFlag, maybeList, maybeText, maybeWhole, readOperation } from "@/lib/azure";
import { parseInstant } from "@/lib/time";
import { ptu, type RegionName } from "@/lib/units";
import type { KnownLifecycle, Lifecycle, ModelSku, ModelVersion, RegionalCatalog, SizeRule } from "./catalog";

const capacityWire = azureObject({
  minimum: maybeWhole,
  maximum: maybeWhole,
  step: maybeWhole,
  allowedValues: maybeList(z.int().check(z.positive())),
});

const skuWire = azureObject({
  name: z.string(),
  usageName: maybeText,
  deprecationDate: maybeText,
  capacity: z.catch(z.optional(capacityWire), undefined),
});

/** One row of Models_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const modelWire = azureObject({
  model: azureObject({
    format: z.catch(z.string(), "OpenAI"),
    name: z.string(),
    version: z.string(),
    publisher: maybeText,
    isDefaultVersion: maybeFlag,
    lifecycleStatus: maybeText,
    deprecation: z.catch(z.optional(azureObject({ inference: maybeText })), undefined),
    skus: maybeList(skuWire),
  }),
});
type Row = z.infer<typeof modelWire>;

/** Azure writes "no date" as the last day of 2099. */
const NO_DATE = Date.UTC(2099, 11, 31);

function toDate(text: string | null | undefined): number | null {
  const instant = text ? parseInstant(text) : null;
  return instant === null || instant >= NO_DATE ? null : instant;
}

/** "Stable" is Azure's old word: api-version 2024-10-01 knows only it and "Preview". */
const lifecycles: Readonly<Record<string, KnownLifecycle>> = {
  preview: "Preview",
  stable: "GenerallyAvailable",
  generallyavailable: "GenerallyAvailable",
  deprecating: "Deprecating",
  deprecated: "Deprecated",
  legacy: "Legacy",
};

function toLifecycle(text: string | null | undefined): Lifecycle | null {
  const word = text?.trim() || null;
  const key = word?.toLowerCase() ?? "";
  return Object.hasOwn(lifecycles, key) ? (lifecycles[key] ?? null) : word;
}

const toSize = (value: number | null | undefined) => (value ? ptu(value) : null);

const noneKnown: SizeRule = { minimum: null, maximum: null, step: null, allowedSizes: [] };

type Sku = Row["model"]["skus"]["items"][number];

function toSizes(capacity: Sku["capacity"]): SizeRule {
  // A list of sizes alone counts; one that cannot be read whole leaves no rule to go by.
  if (capacity === undefined || capacity.allowedValues.lostCount > 0) return noneKnown;
  return {
    minimum: toSize(capacity.minimum),
    maximum: toSize(capacity.maximum),
    step: toSize(capacity.step),
    allowedSizes: capacity.allowedValues.items.toSorted((a, b) => a - b).map(ptu),
  };
}

const toSku = ({ name, usageName, deprecationDate, capacity }: Sku): ModelSku => ({
  name,
  sizes: toSizes(capacity),
  usageName: usageName?.trim() || null,
  retiresAt: toDate(deprecationDate),
});

const toModel = ({ model }: Row): ModelVersion => ({
  format: model.format,
  name: model.name,
  version: model.version,
  maker: model.publisher ?? model.format,
  isDefault: model.isDefaultVersion,
  lifecycle: toLifecycle(model.lifecycleStatus),
  retiresAt: toDate(model.deprecation?.inference),
  skus: model.skus.items.map(toSku),
});

const keyOf = (model: ModelVersion) => `${model.format} ${model.name} ${model.version}`.toLowerCase();

/**
 * A location's models, each version once: Azure lists it once per kind of account ("OpenAI", "AIServices"), and one kind
 * may know SKUs that the other does not.
 */
function toCatalog(rows: readonly Row[]): readonly ModelVersion[] {
  const byKey = new Map<string, ModelVersion>();
  for (const model of rows.map(toModel)) {
    const known = byKey.get(keyOf(model));
    byKey.set(keyOf(model), known ? joinListings(known, model) : model);
  }
  return [...byKey.values()];
}

const joinListings = (known: ModelVersion, more: ModelVersion): ModelVersion => ({
  ...known,
  lifecycle: known.lifecycle ?? more.lifecycle,
  retiresAt: earlier(known.retiresAt, more.retiresAt),
  skus: joinSkus(known.skus, more.skus),
});

/** Where the two listings name different dates, nobody should count on the later one. */
const earlier = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));

function joinSkus(known: readonly ModelSku[], more: readonly ModelSku[]) {
  const named = (skus: readonly ModelSku[], name: string) => skus.find((sku) => isSame(sku.name, name));
  return [...known.map((sku) => joinSku(sku, named(more, sku.name))), ...more.filter((sku) => !named(known, sku.name))];
}

const joinSku = (sku: ModelSku, other: ModelSku | undefined): ModelSku => ({
  ...sku,
  usageName: onePool(sku.usageName, other?.usageName ?? null),
  retiresAt: earlier(sku.retiresAt, other?.retiresAt ?? null),
});

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Where the two listings name different pools, which one it is, is unknown. */
function onePool(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return isSame(a, b) ? a : null;
}

const operation = readOperation<{ subscription: string; region: RegionName }>({
  name: "Models_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription, region }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices` +
    `/locations/${encodeURIComponent(region)}/models`,
});

/** What Azure lists for one region. @throws AzureError */
export async function readCatalog(
  azure: Azure,
  subscription: string,
  region: RegionName,
  options: CallOptions,
): Promise<RegionalCatalog> {
  const listing = await list(azure, operation, { subscription, region }, modelWire, options);
  const lostCount = listing.items.reduce((sum, { model }) => sum + model.skus.lostCount, 0);
  const lost = { kind: "unreadable", because: `${lostCount} SKUs are not as Azure documents them` } as const;
  return {
    ...listing,
    region,
    items: toCatalog(listing.items),
    missing: lostCount === 0 ? listing.missing : [...listing.missing, failureIn(listing.evidence, lost).failure],
  };
}
