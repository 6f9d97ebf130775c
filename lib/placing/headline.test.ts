import { expect, test } from "vitest";
import { type Asked, headline, able, unknown, refused, quotaShort, notOffered, loading } from "./test-headline";
import { GLOBAL, type Made, REGIONAL } from "./test-rows";

test.each<[says: string, made: readonly Made[], asked: Asked, sentence: string]>([
  ["no model is chosen", [], { model: "" }, "Where can your model be deployed right now?"],
  ["nothing has come yet", [], { reading: { capacity: true, quota: true } }, "Reading capacity…"],
  ["quota is on its way", [loading("eastus")], { reading: { quota: true } }, "Reading quota…"],
  ["a catalogue is on its way", [loading("eastus")], { reading: { catalog: true } }, "Reading the catalogue…"],
  [
    "some regions can take it",
    [able, quotaShort("westus"), notOffered("japaneast")],
    {},
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in 1 of 3 regions.",
  ],
  [
    "all regions can",
    [able, { region: "westus" }],
    {},
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in all 2 regions.",
  ],
  [
    "several types, and where the data must stay",
    [{ region: "westeurope" }, { region: "northeurope", type: REGIONAL }, quotaShort("swedencentral")],
    { types: [GLOBAL, "DataZoneProvisionedManaged", REGIONAL], where: "within the EU", needed: 1200 },
    "1,200 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned, Data Zone Provisioned or Regional Provisioned in 2 of 3 regions within the EU.",
  ],
  [
    "no type is chosen",
    [able, quotaShort("westus")],
    { types: [] },
    "100 PTU of gpt-4o 2024-08-06 can be deployed as any provisioned type in 1 of 2 regions.",
  ],
  [
    "the one region that is looked at",
    [able],
    { where: "in East US" },
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in East US.",
  ],
  [
    "no size is typed",
    [able, quotaShort("westus")],
    { needed: null },
    "The smallest size of gpt-4o 2024-08-06 can be deployed as Global Provisioned in 1 of 2 regions.",
  ],
  [
    "some are not known",
    [able, unknown("westus"), unknown("japaneast"), refused("westeurope")],
    {},
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in at least 1 of 4 regions; 2 are not known, 1 may not be read with your sign-in.",
  ],
  [
    "a scan that was stopped leaves regions unknown",
    [able, loading("westus")],
    {},
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in at least 1 of 2 regions; 1 is not known.",
  ],
  [
    "some can, and others are on their way",
    [able, loading("westus")],
    { reading: { quota: true }, home: "eastus" },
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in at least 1 of 2 regions; still reading quota.",
  ],
  [
    "the home region can",
    [able, { region: "westus" }],
    { home: "eastus" },
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in all 2 regions. East US, your home region, can take it.",
  ],
  [
    "the nearest to the home region",
    [quotaShort("eastus"), { region: "westus" }, { region: "eastus2" }],
    { home: "eastus" },
    "100 PTU of gpt-4o 2024-08-06 can be deployed as Global Provisioned in 2 of 3 regions. Nearest to your home region: East US 2, 149 km.",
  ],
])("%s", (_says, made, asked, sentence) => expect(headline(made, asked)).toBe(sentence));
