/** A provisioned deployment type: what Azure calls the SKU, what people call it, and where its data is processed. */
export interface DeploymentType {
  skuName: string;
  name: string;
  processedIn: string;
  /** How far its data may travel while it is processed. */
  scope: "global" | "zone" | "region" | "unknown";
}

/** In the order they are always shown. */
const knownTypes: readonly DeploymentType[] = [
  {
    skuName: "GlobalProvisionedManaged",
    name: "Global Provisioned",
    processedIn: "in any Azure region",
    scope: "global",
  },
  {
    skuName: "DataZoneProvisionedManaged",
    name: "Data Zone Provisioned",
    processedIn: "within the zone (US, EU)",
    scope: "zone",
  },
  { skuName: "ProvisionedManaged", name: "Regional Provisioned", processedIn: "in that region", scope: "region" },
];

/** SKU names come in several casings, so they are compared without. */
export const sameSku = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Whether a SKU, in any casing, is among these. */
export const namesSku = (skuNames: readonly string[], skuName: string) =>
  skuNames.some((each) => sameSku(each, skuName));

/** Enums are open in Azure's specification: a provisioned type we do not know yet is still one, under its raw name. */
export const isProvisioned = (skuName: string) => /provisioned/i.test(skuName);

/** The type of a SKU name in any casing; an unknown one is called by its raw name. */
export const deploymentType = (skuName: string): DeploymentType =>
  knownTypes.find((known) => sameSku(known.skuName, skuName)) ?? {
    skuName,
    name: skuName,
    processedIn: "where, Azure has not told us",
    scope: "unknown",
  };

/** The three known types first, in their order, then those that only Azure's answer names. */
export function deploymentTypes(skuNames: readonly string[]): readonly DeploymentType[] {
  const others = skuNames
    .filter(isProvisioned)
    .map(deploymentType)
    .filter((type) => !knownTypes.includes(type));
  const byName = new Map(others.map((type) => [type.skuName.toLowerCase(), type]));
  return [...knownTypes, ...[...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))];
}
