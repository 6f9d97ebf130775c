import { expect, test } from "vitest";
import { deploymentType, deploymentTypes, isProvisioned } from "./deployment-type";

test.each([
  ["GlobalProvisionedManaged", "Global Provisioned"],
  ["datazoneprovisionedmanaged", "Data Zone Provisioned"],
  ["PROVISIONEDMANAGED", "Regional Provisioned"],
  ["LunarProvisionedManaged", "LunarProvisionedManaged"],
])("%s is called %s", (skuName, name) => expect(deploymentType(skuName).name).toBe(name));

test.each([
  ["GlobalProvisionedManaged", "global", "in any Azure region"],
  ["datazoneprovisionedmanaged", "zone", "within the zone (US, EU)"],
  ["ProvisionedManaged", "region", "in that region"],
  ["LunarProvisionedManaged", "unknown", "where, Azure has not told us"],
  ["GlobalLunarProvisionedManaged", "unknown", "where, Azure has not told us"],
])("the data of %s travels as far as: %s", (skuName, scope, processedIn) =>
  expect(deploymentType(skuName)).toMatchObject({ scope, processedIn }),
);

test("the three known types always stand first, in one order; a new type follows by its raw name, once", () =>
  expect(
    deploymentTypes(["ProvisionedManaged", "LunarProvisionedManaged", "lunarprovisionedmanaged", "Standard"]).map(
      (type) => type.name.toLowerCase(),
    ),
  ).toEqual(["global provisioned", "data zone provisioned", "regional provisioned", "lunarprovisionedmanaged"]));

test.each([
  ["GlobalProvisionedManaged", true],
  ["Standard", false],
  ["GlobalBatch", false],
])("%s is provisioned: %s", (skuName, expected) => expect(isProvisioned(skuName)).toBe(expected));
