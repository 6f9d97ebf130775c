import { expect, test } from "vitest";
import {
  type Asked,
  headline,
  unknown,
  refused,
  quotaShort,
  capacityShort,
  bothShort,
  notOffered,
  retired,
} from "./test-headline";
import { type Made, REGIONAL, steps } from "./test-rows";

test.each<[says: string, made: readonly Made[], asked: Asked, sentence: string]>([
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
