import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { deployedThere } from "./cover";

const placed = (
  skuName: string | null,
  region: string | null,
  size: number | null,
  sizeInForce: number | null = null,
) => ({
  deployment: { skuName, size, sizeInForce },
  account: { region: region === null ? null : regionName(region) },
});
const at = (skuName: string, region: string, ptu: number, isAtLeast = false) => ({ skuName, region, ptu, isAtLeast });
const global = "GlobalProvisionedManaged";

test.each([
  [
    "of one type in one region, whatever its casing",
    [placed(global, "East US", 50), placed("globalprovisionedmanaged", "eastus", 15)],
    [at(global, "eastus", 65)],
  ],
  ["the size in force is what is billed", [placed(global, "eastus", 100, 50)], [at(global, "eastus", 50)]],
  [
    "a size that is not known makes it at least the rest",
    [placed(global, "eastus", null), placed(global, "eastus", 50)],
    [at(global, "eastus", 50, true)],
  ],
  [
    "another type and another region are others",
    [placed(global, "eastus", 50), placed("ProvisionedManaged", "eastus", 50), placed(global, "westus", 50)],
    [at(global, "eastus", 50), at("ProvisionedManaged", "eastus", 50), at(global, "westus", 50)],
  ],
  [
    "pay-as-you-go has no PTU",
    [placed("GlobalStandard", "eastus", 50), placed(null, "eastus", 50), placed(global, null, 50)],
    [],
  ],
])("%s", (_says, all, expected) => expect(deployedThere(all)).toEqual(expected));
