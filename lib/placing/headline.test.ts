import { expect, test } from "vitest";
import { deploymentType, ptu, regionName } from "@/lib/units";
import { regionsHeadline } from "./headline";
import { GLOBAL, type Made, REGIONAL, rowsOf, steps } from "./test-rows";

const READ = { catalog: false, capacity: false, quota: false };

interface Asked {
  types?: readonly string[];
  model?: string;
  needed?: number | null;
  home?: string;
  reading?: Partial<typeof READ>;
  where?: string;
}

const headline = (made: readonly Made[], asked: Asked = {}) =>
  regionsHeadline({
    rows: rowsOf(...made),
    types: (asked.types ?? [GLOBAL]).map(deploymentType),
    ...{ model: asked.model ?? "gpt-4o", version: "2024-08-06", where: asked.where ?? "" },
    neededPtu: asked.needed === null ? null : ptu(asked.needed ?? 100),
    home: { home: asked.home === undefined ? null : regionName(asked.home) },
    reading: { ...READ, ...asked.reading },
  });

const able: Made = { region: "eastus" };
const unknown = (region: string): Made => ({ region, available: { is: "unknown", why: "it failed" } });
const refused = (region: string): Made => ({ region, remaining: { is: "not-permitted", role: "Reader" } });
const quotaShort = (region: string): Made => ({ region, remaining: 50, available: 50 });
const capacityShort = (region: string): Made => ({ region, available: 50 });
const bothShort = (region: string): Made => ({ region, remaining: 50, available: 20 });
const notOffered = (region: string): Made => ({ region, available: { is: "not-offered" } });
const loading = (region: string): Made => ({ region, remaining: { is: "loading" } });
const retired = (region: string): Made => ({ region, retiresAt: 1 });

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
  [
    "none can",
    [quotaShort("eastus"), quotaShort("westus"), capacityShort("japaneast"), bothShort("westeurope")],
    { types: [REGIONAL], needed: 400 },
    "No region can take 400 PTU as Regional Provisioned now; 2 are short of quota, 1 of capacity, 1 of both.",
  ],
  [
    "none can, for want of capacity",
    [capacityShort("eastus"), notOffered("westus")],
    {},
    "No region can take 100 PTU as Global Provisioned now; 1 is short of capacity.",
  ],
  [
    "none can take its smallest size",
    [capacityShort("eastus"), capacityShort("westus")],
    { needed: null },
    "No region can take the smallest size of gpt-4o 2024-08-06 as Global Provisioned now; 2 are short of capacity.",
  ],
  [
    "none is known to",
    [quotaShort("eastus"), unknown("westus"), retired("japaneast"), { region: "westeurope", rule: steps(150, 50) }],
    { where: "within the EU" },
    "No region is known to take 100 PTU as Global Provisioned within the EU now; 1 is short of quota, 1 does not take this size, it is retired in 1, 1 is not known.",
  ],
  [
    "what is short as one type may be unknown as another, and then the region is not known",
    [quotaShort("eastus"), { ...unknown("eastus"), type: REGIONAL }, quotaShort("westus")],
    {},
    "No region is known to take 100 PTU as Global Provisioned now; 1 is short of quota, 1 is not known.",
  ],
  [
    "the one region that is looked at is short",
    [bothShort("eastus")],
    {},
    "East US cannot take 100 PTU as Global Provisioned now: it is short of both quota and capacity.",
  ],
  [
    "none is known at all",
    [unknown("eastus"), unknown("westus")],
    {},
    "Whether gpt-4o 2024-08-06 can be deployed as Global Provisioned is not known.",
  ],
  [
    "nothing may be read",
    [refused("eastus"), refused("westus")],
    {},
    "Your sign-in may not read quota or capacity, so where gpt-4o 2024-08-06 can be deployed is not known.",
  ],
  [
    "nothing may be read where it is offered",
    [refused("eastus"), notOffered("westus")],
    {},
    "Your sign-in may not read quota or capacity, so where gpt-4o 2024-08-06 can be deployed is not known.",
  ],
  [
    "it is offered nowhere",
    [notOffered("eastus"), notOffered("westus")],
    { where: "within the US" },
    "gpt-4o 2024-08-06 is not offered as Global Provisioned within the US.",
  ],
  [
    "A12: it is retired",
    [retired("eastus"), notOffered("westus")],
    {},
    "gpt-4o 2024-08-06 is retired as Global Provisioned.",
  ],
  [
    "the size is below every minimum",
    [
      { region: "eastus", needed: 10 },
      { region: "westus", needed: 10, rule: steps(50, 50) },
    ],
    { needed: 10 },
    "10 PTU cannot be deployed as Global Provisioned: 15 PTU is the smallest size.",
  ],
  [
    "the size is above every maximum",
    [{ region: "eastus", needed: 500, rule: steps(15, 5, 300) }, notOffered("westus")],
    { needed: 500 },
    "500 PTU cannot be deployed as Global Provisioned: one deployment takes up to 300 PTU.",
  ],
  [
    "the size is on no increment",
    [
      { region: "eastus", needed: 101 },
      { region: "westus", needed: 101, rule: steps(50, 50) },
    ],
    { needed: 101 },
    "101 PTU cannot be deployed as Global Provisioned: the nearest sizes are 100, 105 and 150 PTU.",
  ],
  [
    "no chosen type keeps the data where it must stay",
    [],
    { where: "within the EU" },
    "None of the regions and types that are looked at keeps the data within the EU.",
  ],
  ["every region is filtered away", [], {}, "No region is left to look at."],
])("%s", (_says, made, asked, sentence) => expect(headline(made, asked)).toBe(sentence));
