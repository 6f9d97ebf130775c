import type { Account } from "@/lib/sources/accounts";
import type { CalculatorQuestion } from "@/lib/sources/calculator";
import type { ModelVersion } from "@/lib/sources/catalog";
import type { Region } from "@/lib/sources/locations";
import { isProvisioned, type RegionName, regionName, rpm, tokens } from "@/lib/units";

const USUAL = regionName("eastus2");

/** Where to look: a region that something is in, else one that most models are in, else any. */
export function regionToLookIn(accounts: readonly Account[] | null, regions: readonly Region[] | null): RegionName {
  const own = accounts?.find(({ region }) => region !== null)?.region;
  if (own) return own;
  const physical = (regions ?? []).filter(({ isPhysical }) => isPhysical);
  const usual = physical.find(({ name }) => name === USUAL) ?? physical[0];
  return usual?.name ?? USUAL;
}

/** A model version that can be provisioned, and is not on its way out; null where the catalogue lists none. */
export function modelToAskAbout(catalog: readonly ModelVersion[]): { model: ModelVersion; skuName: string } | null {
  const rank = ({ lifecycle, isDefault }: ModelVersion) =>
    (lifecycle === "GenerallyAvailable" ? 0 : lifecycle === null ? 2 : 4) + (isDefault ? 0 : 1);
  const provisioned = catalog.filter(({ skus }) => skus.some(({ name }) => isProvisioned(name)));
  const [model] = [...provisioned].sort((a, b) => rank(a) - rank(b));
  const skuName = model?.skus.find(({ name }) => isProvisioned(name))?.name;
  return model !== undefined && skuName !== undefined ? { model, skuName } : null;
}

/** One request a minute, so that the answer is nothing but an answer. */
export const smallQuestion = (
  subscription: string,
  { model: { format, name, version }, skuName }: NonNullable<ReturnType<typeof modelToAskAbout>>,
): CalculatorQuestion => ({
  subscription,
  model: { format, name, version },
  skuName,
  shapes: [{ requestsPerMinute: rpm(1), promptTokens: tokens(1_000), generatedTokens: tokens(100) }],
});
