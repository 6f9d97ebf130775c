import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { bestOptions } from "./best-options";
import { nextSteps } from "./next-steps";
import type { NextStep } from "./next-steps-kinds";
import { plainWords, poolWords, stepWords, unreadSentence } from "./step-words";
import { type Made, REGIONAL, rowsOf, steps, ZONE } from "./test-rows";

interface World {
  looked: readonly Made[];
  more?: readonly Made[];
  home?: string;
}

const stepIn = (is: NextStep["is"], { looked, more = [], home }: World) =>
  nextSteps(rowsOf(...looked), rowsOf(...looked, ...more), {
    home: home === undefined ? null : regionName(home),
  }).steps.find((step) => step.is === is);

const alone = () => null;
const named = (id: string) => `Contoso ${id}`;

function said(is: NextStep["is"], world: World, nameOf: (id: string) => string | null = alone) {
  const step = stepIn(is, world);
  if (step === undefined) return "";
  const { says, action } = stepWords(step, nameOf);
  return `${plainWords(says)} [${action}]`;
}

const short: Made = { region: "eastus", available: 48 };
const both: Made = { region: "eastus", available: 20, remaining: 90 };

test.each<[says: string, is: NextStep["is"], world: World, sentence: string]>([
  [
    "the smallest size",
    "nearest-size",
    { looked: [{ region: "eastus", needed: 10 }] },
    "15 PTU is the smallest size as Global Provisioned in East US, and fits there now. [Ask for 15 PTU]",
  ],
  [
    "the next larger size",
    "nearest-size",
    { looked: [{ region: "eastus", needed: 1001, available: 5_000, remaining: 5_000 }] },
    "1,005 PTU is the next larger size as Global Provisioned in East US, and fits there now. [Ask for 1,005 PTU]",
  ],
  [
    "a smaller size",
    "smaller-size",
    { looked: [short] },
    "A smaller size: 45 PTU fits now as Global Provisioned in East US. [Ask for 45 PTU]",
  ],
  [
    "another type in one region",
    "other-type",
    { looked: [short], more: [{ region: "eastus", type: ZONE, available: 120 }] },
    "Another type: Data Zone Provisioned can be deployed now in East US, with 20 PTU of room. [Look at Data Zone Provisioned]",
  ],
  [
    "another type in several regions",
    "other-type",
    {
      looked: [short, { region: "westus", available: 0 }, { region: "eastus2", available: 0 }],
      more: ["eastus", "westus", "eastus2"].map((region) => ({ region, type: REGIONAL })),
    },
    "Another type: Regional Provisioned can be deployed now in East US and in 2 more regions, with 400 PTU of room. [Look at Regional Provisioned]",
  ],
  [
    "another region",
    "other-region",
    { looked: [short], more: [{ region: "eastus2" }], home: "eastus" },
    "Another region of the same geography (United States): it can be deployed now as Global Provisioned in East US 2, with 400 PTU of room. [Look there]",
  ],
  [
    "another region farther off",
    "other-region",
    { looked: [{ ...short, region: "swedencentral" }], more: [{ region: "westeurope" }, { region: "northeurope" }] },
    "Another region of the same geography group (Europe): it can be deployed now as Global Provisioned in North Europe and in 1 more region, with 400 PTU of room. [Look there]",
  ],
  [
    "a split",
    "split",
    {
      looked: [
        { region: "eastus", available: 80, type: REGIONAL },
        { region: "eastus2", available: 40, type: REGIONAL },
      ],
    },
    "Split over two regions: 80 PTU in East US and 20 PTU in East US 2, as Regional Provisioned, 149 km apart. Each is a deployment of its own: calls have to be spread over the two. [Plan the first]",
  ],
  [
    "a split with an excess, of what may be one pool, over a distance that nobody knows",
    "split",
    {
      looked: ["eastus", "nowhere"].map((region) => ({ region, available: 60, rule: steps(60, 60) })),
    },
    "Split over two regions: 60 PTU in East US and 60 PTU in nowhere, as Global Provisioned. Together 20 PTU more than is needed. The two may draw from one shared pool of capacity; then both may not fit. [Plan the first]",
  ],
  [
    "quota, with what is not known",
    "request-quota",
    { looked: [{ region: "eastus", type: ZONE, available: 40, remaining: 40 }] },
    "Request quota: at least 60 PTU more of “Data Zone Provisioned Managed Throughput Unit” in East US; capacity beyond your quota is not known. The request might take several days. [See the quota]",
  ],
  [
    "quota where capacity is short too",
    "request-quota",
    { looked: [{ ...both, type: REGIONAL }] },
    "Request quota: at least 10 PTU more of “Provisioned Managed Throughput Unit” in East US. Capacity is short there too, so quota alone would not do. The request might take several days. [See the quota]",
  ],
  [
    "quota of a type nobody has heard of",
    "request-quota",
    { looked: [{ region: "eastus", type: "OrbitalProvisionedManaged", available: 40, remaining: 40 }] },
    "Request quota: at least 60 PTU more of the quota of OrbitalProvisionedManaged in East US; capacity beyond your quota is not known. The request might take several days. [See the quota]",
  ],
  [
    "waiting",
    "try-later",
    { looked: [short] },
    "Try again later: quota is enough in East US as Global Provisioned and capacity is short (at most 45 PTU now). Capacity changes through the day. [Watch capacity]",
  ],
  [
    "waiting in several places, where nothing fits",
    "try-later",
    {
      looked: [
        { ...short, available: 10 },
        { region: "westus", available: 5 },
      ],
    },
    "Try again later: quota is enough in East US as Global Provisioned and capacity is short (none now), as in 1 other place. Capacity changes through the day. [Watch capacity]",
  ],
])("%s", (_says, is, world, sentence) => expect(said(is, world)).toBe(sentence));

test("the official name of the Global quota", () =>
  expect(said("request-quota", { looked: [{ ...both }] })).toContain("“Global Provisioned Managed Throughput Unit”"));

test("of several subscriptions, the one that is meant is named", () =>
  expect(said("smaller-size", { looked: [short] }, named)).toContain("in East US with Contoso one."));

test("what Azure wrote is told apart from our words", () => {
  const step = stepIn("smaller-size", { looked: [short] });
  const foreign =
    step && stepWords(step, named).says.flatMap((part) => (typeof part === "string" ? [] : [part.foreign]));
  expect(foreign).toEqual(["Global Provisioned", "East US", "Contoso one"]);
});

test.each<[made: readonly Made[], words: string | null]>([
  [[{ region: "eastus" }], null],
  [["eastus", "westus"].map((region) => ({ region, pool: "Global" })), "one shared pool of capacity in 2 regions"],
  [["eastus", "westus"].map((region) => ({ region, pool: "Global", quota: "Global" })), "one pool, counted once"],
  [["eastus", "westus"].map((region) => ({ region })), "may be one shared pool: the same number in 2 regions"],
])("a note on the pool: %#", (made, words) => {
  const [option] = bestOptions(rowsOf(...made), { home: null });
  expect(option && poolWords(option.pool)).toBe(words);
});

test.each([
  ["nothing was left out", { loading: 0, unknown: 0, notPermitted: 0 }, ""],
  ["one failed", { loading: 0, unknown: 1, notPermitted: 0 }, "Not counted: 1 place could not be read."],
  [
    "each reason by itself",
    { loading: 1_200, unknown: 3, notPermitted: 2 },
    "Not counted: 3 places could not be read, 2 places may not be read with your sign-in, 1,200 places not read yet.",
  ],
])("%s", (_says, unread, sentence) => expect(unreadSentence(unread)).toBe(sentence));
