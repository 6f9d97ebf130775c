import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectScanned, headline, regions } from "./expectations";
import { development, production, whereGpt41, whereRegional } from "./links";

/** What leads on from the answer: the best places, the next steps where there is none, and views of the table. */

const best = (page: Page) => page.getByRole("region", { name: "Best options" });
const steps = (page: Page) => best(page).getByRole("listitem");
const heads = (page: Page) => regions(page).getByRole("rowheader");
const numbers = async (page: Page, column: string) => {
  const columns = await regions(page).locator("thead tr").last().getByRole("columnheader").allTextContents();
  const at = columns.indexOf(column);
  expect(at, `the table has a column "${column}"`).toBeGreaterThan(0);
  const texts = await regions(page)
    .locator(`tbody tr > :nth-child(${at + 1})`)
    .allTextContents();
  return texts.map((text) => Number(text.replaceAll(",", "")));
};

test("the regions that can take it stand above map and table, most room first, with both numbers", async ({ page }) => {
  await page.goto(whereRegional(100));
  await expectScanned(page);
  const rows = best(page)
    .getByRole("table", { name: /^Places that can take it, most room first$/ })
    .getByRole("row");
  await expect(rows.nth(1)).toContainText(/^East US 2.*Regional Provisioned.*400.*425.*300/);
  await rows.nth(1).getByRole("link", { name: "Plan: East US 2" }).click();
  await expect(page).toHaveURL(/\/plan\?.*type=ProvisionedManaged.*ptu=100.*region=eastus2/);
});

test("with a home region the nearest comes first, with its distance, and the headline names it", async ({ page }) => {
  await page.goto(`${whereRegional(50, { geography: "Europe" })}&home=polandcentral`);
  await expectScanned(page);
  const rows = best(page)
    .getByRole("table", { name: /nearest first$/ })
    .getByRole("row");
  await expect(rows.first()).toContainText("km from Poland Central");
  await expect(rows.nth(1)).toContainText(/^Poland Central/);
  const km = await best(page).locator("tbody tr > :nth-child(5)").allTextContents();
  const far = km.map((text) => Number(text.replaceAll(",", "")));
  expect(far[0]).toBe(0);
  expect(far).toEqual(far.toSorted((a, b) => a - b));
  await expect(headline(page)).toContainText("Poland Central, your home region, can take it.");
});

test("where none can take it, each next step is computed: size, type, region, split and quota", async ({ page }) => {
  await page.goto(whereRegional(300, { geography: "Sweden" }));
  await expectScanned(page);
  await expect(headline(page)).toContainText("Sweden Central cannot take 300 PTU");
  const step = (says: RegExp) => steps(page).filter({ hasText: says });
  await expect(step(/A smaller size: 250 PTU fits now as Regional Provisioned in Sweden Central/)).toBeVisible();
  await expect(step(/Another type: Global Provisioned can be deployed now in Sweden Central/)).toBeVisible();
  await expect(step(/Request quota: at least 50 more PTU|Request quota: at least 50 PTU more/)).toContainText(
    "“Provisioned Managed Throughput Unit” in Sweden Central",
  );
  await step(/A smaller size/)
    .getByRole("link", { name: "Ask for 250 PTU" })
    .click();
  await expect(page.getByRole("spinbutton", { name: "PTU needed" })).toHaveValue("250");
  await expect(headline(page)).toContainText("250 PTU of gpt-4.1 2025-04-14 can be deployed as Regional Provisioned");
});

test("another type that is advised is looked at by one click", async ({ page }) => {
  await page.goto(whereRegional(300, { geography: "Sweden" }));
  await expectScanned(page);
  await steps(page).getByRole("link", { name: "Look at Global Provisioned" }).click();
  await expect(page.getByRole("combobox", { name: "Deployment types" })).toHaveValue(/Global Provisioned/);
  await expect(headline(page)).toContainText("300 PTU of gpt-4.1 2025-04-14 can be deployed");
});

test("two regions share what one cannot take, as sizes that both take", async ({ page }) => {
  await page.goto(whereRegional(450));
  await expectScanned(page);
  const split = steps(page).filter({ hasText: "Split over two regions" });
  await expect(split).toContainText(/\d+ PTU in .+ and \d+ PTU in .+, as Regional Provisioned, [\d,]+ km apart/);
  const sizes = [...((await split.textContent()) ?? "").matchAll(/(\d+) PTU in/g)].map(([, size]) => Number(size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(450);
  for (const size of sizes) expect(size % 50, `${size} is a Regional size`).toBe(0);
  await expect(split.getByRole("link"), "a step that can be taken leads somewhere").toBeVisible();
});

test("where only capacity is short, trying later is advised, and begins the watch", async ({ page }) => {
  await page.goto(whereRegional(100, { geography: "Switzerland" }));
  await expectScanned(page);
  const later = steps(page).filter({ hasText: "Try again later: quota is enough in Switzerland North" });
  await later.getByRole("link", { name: "Watch capacity" }).click();
  await expect(page.getByRole("combobox", { name: "Watch" })).toHaveValue("5");
});

test("data that must stay in the EU leaves regions of the EU, and no Global type", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 50, stay: { is: "zone", zone: "EU" } }));
  await expectScanned(page);
  await expect(regions(page)).not.toContainText("Global Provisioned");
  const zones = await regions(page).locator("tbody tr > :nth-child(3)").allTextContents();
  expect(new Set(zones)).toEqual(new Set(["EU"]));
  await expect(heads(page).filter({ hasText: "Sweden Central" })).toBeVisible();
  await expect(headline(page)).toContainText("within the EU");
});

test("geography, “Only deployable” and the words to find narrow the table down", async ({ page }) => {
  await page.goto(whereRegional(100, { geography: "Europe" }));
  await expectScanned(page);
  await expect(heads(page).filter({ hasText: "East US" })).toHaveCount(0);
  await expect(heads(page).filter({ hasText: "West Europe" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Only deployable" }).check();
  await expect(heads(page).filter({ hasText: "West Europe" })).toHaveCount(0);
  for (const row of await regions(page).locator("tbody tr").all()) await expect(row).toContainText("deployable");
  await page.getByRole("searchbox", { name: "Find" }).fill("sweden central");
  await expect(heads(page)).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Find" }).fill("atlantis");
  await expect(page.getByText("No region matches.")).toBeVisible();
});

test("a figure sorts the table, largest first, then smallest; what is no number stands last", async ({ page }) => {
  await page.goto(whereRegional(100));
  await expectScanned(page);
  const column = "Available capacity, Regional Provisioned";
  await page.getByRole("button", { name: "Available capacity, Regional Provisioned", exact: true }).click();
  await expect(page).toHaveURL(/sort=-available:ProvisionedManaged/);
  const falling = await numbers(page, column);
  const known = falling.filter((figure) => !Number.isNaN(figure));
  expect(known.length).toBeGreaterThan(10);
  expect(falling.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
  await page.getByRole("button", { name: "Available capacity, Regional Provisioned", exact: true }).click();
  const rising = await numbers(page, column);
  expect(rising.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
});

test("the CSV has the rows and the figures of the table, and nothing a spreadsheet would run", async ({ page }) => {
  await page.goto(whereRegional(100, { geography: "Europe", sort: { by: "name", isDescending: true } }));
  await expectScanned(page);
  const download = page.waitForEvent("download");
  await page.getByRole("region", { name: "Table of regions" }).getByRole("button", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("headroom-regions-gpt-4.1-2025-04-14.csv");
  const [head = "", ...lines] = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  expect(head).toMatch(/^Region,Region name,/);
  expect(lines.map((line) => line.split(",", 1)[0])).toEqual(await heads(page).locator("bdi").allTextContents());
  const columns = head.split(",");
  const poland = lines.find((line) => line.startsWith("Poland Central,"))?.split(",") ?? [];
  const cell = (column: string) => poland[columns.indexOf(column)];
  expect(cell("Available capacity (PTU)")).toBe("50");
  expect(cell("Remaining quota (PTU)")).toBe("50");
  expect(cell("Verdict")).toBe("quota short");
});

test("from a region lead links to Size, Quota and Plan, with the question", async ({ page }) => {
  await page.goto(whereRegional(100, { subscriptions: [production, development] }));
  const link = (name: string) => regions(page).getByRole("link", { name: `${name} for Sweden Central`, exact: true });
  const both = `subscriptions=${production},${development}`;
  await expect(link("Size")).toHaveAttribute("href", new RegExp(`^/size\\?model=gpt-4.1&version=2025-04-14.*${both}`));
  await expect(link("Quota")).toHaveAttribute("href", new RegExp(`^/quota\\?region=swedencentral.*${both}`));
  await expect(link("Plan")).toHaveAttribute(
    "href",
    /^\/plan\?.*type=ProvisionedManaged.*ptu=100.*region=swedencentral/,
  );
});
