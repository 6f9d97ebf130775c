import type { Page } from "@playwright/test";
import type { Emulator, FaultEffect } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, expectScanned, expectSite, headline, regions } from "./expectations";
import { production, whereGpt41, whereRegional } from "./links";

/** The fault catalogue's rows as a person meets them on Regions. */

const capacities = { operation: "listModelCapacities" };
const usages = { operation: "listUsages" };
const callsOf = (azure: Emulator, operation: string) =>
  azure.journal.entries().filter((entry) => entry.operation === operation);
const head = (page: Page, region: string) => regions(page).getByRole("rowheader", { name: region, exact: true });

test("A10: a region is one row, however its name is spelled", async ({ page, azure }) => {
  azure.faults.scenario("A10");
  await page.goto(whereGpt41({ ptu: 50 }));
  await expectScanned(page);
  await expect(head(page, "East US")).toHaveCount(1);
  await expect(regions(page).getByText("eastus", { exact: true })).toHaveCount(1);
  await expectSite(page, "East US", "Global", [/^[\d,]+$/, /^[\d,]+$/, /^deployable/]);
  await expect(page.getByText(/pools? (is|are) shared by several regions, and counted once/)).toBeVisible();
  await page.getByText(/shared by several regions/).click();
  await expect(page.getByText(/^Data Zone Provisioned, one pool of available capacity/)).toHaveCount(2);
});

test("A11: a region that no list names stands in the table and beside the map, with its figures", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("A11-unlisted");
  await page.goto(whereRegional(50));
  await expectScanned(page);
  await expect(head(page, "neptunenorth")).toContainText("not in Azure’s list of locations");
  await expectSite(page, "neptunenorth", "Regional", [/^\d+$/, /^\d+$/, /\S/]);
  const map = page.getByRole("region", { name: "Map of regions" });
  await expect(map.getByText("Not on the map")).toBeVisible();
  await expect(map.getByRole("listitem").filter({ hasText: /^neptunenorth: / })).toBeVisible();
  await expect(map.getByRole("button", { name: /^neptunenorth/ })).toHaveCount(0);
});

test("A12: a version that retired yesterday is marked so, and one that retires within 30 days too", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("A12");
  await page.goto(whereRegional(50, { model: "gpt-4o", version: "2024-08-06" }));
  await expectSite(page, "East US 2", "Regional", [/^\d+$/, "425", "retired"]);
  await expect(page.getByRole("combobox", { name: "Version", exact: true })).toHaveAccessibleDescription(/retired/i);
  await page.goto(whereRegional(50));
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  await expect(page.getByRole("combobox", { name: "Version", exact: true })).toHaveAccessibleDescription(/retires/i);
});

const endings: [row: string, effects: FaultEffect[], title: RegExp][] = [
  ["P1: a page that leads to itself", [{ kind: "next-link", to: "same" }], /Incomplete: stopped after \d+ page/],
  ["P1: a circle of three pages", [{ kind: "next-link", to: "cycle" }], /Incomplete: stopped after \d+ pages/],
  ["P2: a link to another host", [{ kind: "next-link", to: "host" }], /The answer points to another host: https?:\/\//],
  ["P2: a link to plain http", [{ kind: "next-link", to: "http" }], /The answer points to another host: http:\/\//],
  ["P2: a link with a user name", [{ kind: "next-link", to: "user" }], /The answer points to another host/],
];
for (const [row, effects, title] of endings)
  test(`${row} is told; what arrived is shown, and each region's own call brings the rest`, async ({ page, azure }) => {
    const small: FaultEffect = { kind: "page-size", rows: 10 };
    azure.faults.set([small, ...effects].map((then) => ({ match: capacities, then })));
    await page.goto(whereRegional(400));
    await expectScanned(page);
    await expectFailure(page, title, /Available capacity/);
    await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
    await expectSite(page, "Sweden Central", "Regional", ["250", "250", /^quota short/]);
    await expect(regions(page)).not.toContainText("unknown");
    expect(callsOf(azure, "listLocationModelCapacities").length).toBeGreaterThan(0);
  });

test("P1: a list without an end is left after 200 pages, and Azure never has to refuse", async ({ page, azure }) => {
  test.slow();
  azure.faults.scenario("P1-endless", capacities);
  await page.goto(whereRegional(400));
  await expect(page.getByText(/Incomplete: stopped after 200 pages/)).toBeVisible({ timeout: 60_000 });
  await expectScanned(page);
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  expect(callsOf(azure, "listModelCapacities").length).toBe(200);
  expect(azure.journal.entries().filter(({ status }) => status === 429)).toHaveLength(0);
});

test("P3: when a later page fails, the pages before it are shown and the rest is asked for region by region", async ({
  page,
  azure,
}) => {
  const broken = { kind: "status", status: 400, code: "Broken" } as const;
  azure.faults.set([{ match: { ...capacities, page: 3 }, then: broken }]);
  await page.goto(whereRegional(400));
  await expectScanned(page);
  await expectFailure(page, "Available capacity", "Azure does not accept the question");
  await expect(regions(page)).not.toContainText("unknown");
  expect(callsOf(azure, "listLocationModelCapacities").length).toBeGreaterThan(0);
});

test("P3: where the regions' own calls fail too, their figures are unknown, never 0 and never “not offered”", async ({
  page,
  azure,
}) => {
  const broken = { kind: "status", status: 400, code: "Broken" } as const;
  azure.faults.set([
    { match: { ...capacities, page: 1 }, then: broken },
    { match: { operation: "listLocationModelCapacities" }, then: { kind: "html" } },
  ]);
  await page.goto(whereRegional(400));
  await expectScanned(page);
  await expectSite(page, "East US 2", "Regional", ["unknown", "425", "unknown"]);
  await expect(headline(page)).toContainText("is not known");
  await expect(regions(page)).not.toContainText("deployable");
});

test("P5: a Global pool that every region reports is one option and one pool, counted once", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("P5");
  await page.goto(whereGpt41({ type: ["GlobalProvisionedManaged"], ptu: 100 }));
  await expectScanned(page);
  await expectSite(page, "East US 2", "Global", ["500", "570", "deployable: 500 PTU"]);
  const options = page.getByRole("region", { name: "Best options" }).getByRole("row");
  await expect(options).toHaveCount(2);
  await expect(options.nth(1)).toContainText(/and 3\d more.*one pool, counted once.*500.*570.*400/);
  await page.getByText("2 pools are shared by several regions, and counted once").click();
  await expect(
    page.getByText(/^Global Provisioned, one pool of available capacity.*: 500 PTU, seen from 3\d regions/),
  ).toBeVisible();
  await expect(regions(page)).not.toContainText("may be one shared pool");
});

test("P5: without scope each region keeps its row and its option, with the note that they may be one pool", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("P5-no-scope");
  await page.goto(whereGpt41({ type: ["GlobalProvisionedManaged"], ptu: 100 }));
  await expectScanned(page);
  await expectRow(regions(page), "East US 2", {
    "Available capacity, Global Provisioned": /^500\s*may be one shared pool$/,
  });
  await expect(page.getByText(/counted once/)).toHaveCount(0);
  const options = page.getByRole("region", { name: "Best options" });
  await expect(options.getByRole("button", { name: /^Show all 3\d$/ })).toBeVisible();
  await expect(options).toContainText(/may be one shared pool: the same number in 3\d regions/);
  await page.goto(whereRegional(50));
  await expectScanned(page);
  await expect(regions(page), "equal figures of Regional types are no pool").not.toContainText(
    "may be one shared pool",
  );
});

test("I4: without the right to read quota its cells name that, one card names the role, and capacity stands", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: usages, then: { kind: "forbid" } }]);
  await page.goto(whereRegional(400, { subscriptions: [production] }));
  await expectSite(page, "East US 2", "Regional", ["400", "not permitted", "not permitted"]);
  await expectScanned(page);
  await expectFailure(page, /Quota in \d+ places/, "Cognitive Services Usages Reader");
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(1);
});

test("I7: without any subscription the screen explains tenants and roles", async ({ page, azure }) => {
  azure.faults.scenario("I7");
  await page.goto(whereGpt41());
  await expect(headline(page)).toHaveText("There is no subscription to look with.");
  await expect(page.getByRole("main")).toContainText(/one tenant.*Reader/);
});
