import { expect, test } from "vitest";
import { rule } from "@/lib/offers/test-offers";
import type { LastWeek } from "@/lib/traffic";
import type { Figure } from "@/lib/units";
import { deploymentsCsv } from "./deployments-csv";
import { GLOBAL, listed, NOW, placed, rowOf, rowsOf, weekOf } from "./test-deployments";

const HEAD =
  "Deployment,Resource,Resource group,Subscription,Subscription id,Region,Region name,Model,Version,Model format,Deployment type," +
  "SKU,Size,Size in force,Unit,Size check,State,Retires (UTC),Retirement,Upgrades,Spills over to,Created (UTC),Modified (UTC),Id," +
  "Peak utilization of the last day (%),Mean utilization of the last day (%),Last day from (UTC),Last day to (UTC)";

const lineOf = (...of: Parameters<typeof placed>) => deploymentsCsv([rowOf(...of)]).split("\r\n")[1];

test("a line holds all of a deployment", () =>
  expect(deploymentsCsv(rowsOf([placed({ size: 47, spilloverTo: "overflow" })], [listed(rule(15, 5), 0)]))).toBe(
    `${HEAD}\r\nchat,foundry,rg,Subscription one,one,eastus!,eastus,gpt-4o,2024-08-06,OpenAI,Global Provisioned,${GLOBAL},47,50,PTU,` +
      "off increment: 45 or 50,succeeded,1970-01-01T00:00:00.000Z,retired,never by itself,overflow," +
      "2026-01-02T00:00:00.000Z,2026-01-03T00:00:00.000Z,/A/D,not asked,not asked,,\r\n",
  ));

test("what Azure does not say is unknown, never 0 and never empty", () => {
  const nothing = { format: null, name: null, version: null };
  const unsaid = { model: nothing, skuName: null, size: null, sizeInForce: null, state: null, upgradePolicy: null };
  expect(
    lineOf({ ...unsaid, createdAt: null, modifiedAt: null }, { region: null, subscription: null, resourceGroup: null }),
  ).toBe(`chat,foundry,${"unknown,".repeat(15)}unknown,,unknown,,unknown,unknown,/A/D,unknown,unknown,,`);
});

test("no date of retirement is empty; a standard deployment counts tokens, and has no size to check", () => {
  expect(lineOf()).toContain(",fits,succeeded,,,never by itself,,");
  expect(lineOf({ skuName: "GlobalStandard", size: 30, sizeInForce: 30 })).toContain(
    ",GlobalStandard,GlobalStandard,30,30,thousand TPM,,succeeded,unknown,,",
  );
});

test.each<[says: string, week: Figure<LastWeek>, ends: string]>([
  [
    "exact, and which day it is of",
    weekOf(99.97, 41.25),
    "99.97,41.25,2026-11-20T00:00:00.000Z,2026-11-21T00:00:00.000Z",
  ],
  ["0 where Azure says 0", weekOf(0, 0), "0,0,2026-11-20T00:00:00.000Z,2026-11-21T00:00:00.000Z"],
  ["unknown without a point", weekOf(null, null), "unknown,unknown,2026-11-20T00:00:00.000Z,2026-11-21T00:00:00.000Z"],
  ["not permitted where it may not be read", { is: "not-permitted", role: "Reader" }, "not permitted,not permitted,,"],
])("utilization is %s", (_says, week, ends) =>
  expect(deploymentsCsv(rowsOf([placed()], [], week))).toMatch(`,${ends}\r\n`),
);

test("what is not provisioned has no utilization", () =>
  expect(deploymentsCsv(rowsOf([placed({ skuName: "GlobalStandard" })], [], weekOf(NOW, 1)))).toMatch(",/A/D,,,,\r\n"));

test.each(["=cmd|'/c calc'!A1", "+1", "@x", "\t=1", "＝1"])("H1: %j stays text in every column", (text) => {
  const csv = deploymentsCsv([
    rowOf(
      {
        name: text,
        id: text,
        state: text,
        upgradePolicy: text,
        spilloverTo: text,
        skuName: text,
        model: { format: text, name: text, version: text },
      },
      { name: text, resourceGroup: text },
    ),
  ]);
  expect(csv.split(`"'${text}"`)).toHaveLength(13);
});
