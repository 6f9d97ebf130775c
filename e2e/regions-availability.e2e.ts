import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { regionsHref } from "@/lib/regions/search-params";
import { expect, test } from "./emulated";
import { headline } from "./expectations";
import { production } from "./links";

/** Which model versions are offered where: the tab beside the map, from the catalogues alone. */

const link = (asked: Parameters<typeof regionsHref>[0] = {}) =>
  regionsHref({ view: "availability", subscriptions: [production], ...asked });
const grid = (page: Page) => page.getByRole("table", { name: "Availability", exact: true });
const line = (page: Page, version: string) =>
  grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: version }) });
const counted = (page: Page) => page.getByText(/^[\d,]+ model versions? in \d+ regions?\. *$/);
const read = (page: Page) => expect(counted(page)).toBeVisible({ timeout: 40_000 });

test("every version stands with its lifecycle, its retirement date and its types in each region", async ({
  page,
  azure,
}) => {
  await page.goto("/regions");
  await page.getByRole("tab", { name: "Availability" }).click();
  await expect(page).toHaveURL(/view=availability/);
  await page.goto(link());
  await read(page);
  await page.getByRole("searchbox", { name: "Find" }).fill("gpt-4o 2024-05-13");
  const old = line(page, "gpt-4o 2024-05-13");
  await expect(old).toContainText(/retired \d{4}-\d\d-\d\d/);
  await expect(old).toContainText("Deprecated");
  await page.getByRole("searchbox", { name: "Find" }).fill("gpt-4.1 2025-04-14 mexico");
  const cell = line(page, "gpt-4.1 2025-04-14").getByRole("cell").last();
  await expect(cell).toContainText("Global Provisioned: offered");
  await expect(cell).toContainText("Regional Provisioned: not offered");
  const operations = azure.journal.entries().map(({ operation }) => operation);
  expect(
    operations.filter((each) => /Capacities|Usages/.test(each)),
    "the catalogues alone are asked",
  ).toEqual([]);
});

test("a date that differs in one region is told when its cell is pressed", async ({ page }) => {
  await page.goto(link({ offeredFind: "o3-mini 2025-01-31 sweden" }));
  await read(page);
  await line(page, "o3-mini 2025-01-31").getByRole("button").first().click();
  await expect(page.getByText(/Sweden Central · o3-mini 2025-01-31 · .*retires? 2026-09-30/)).toBeVisible();
});

test("words, types and “Hide retired” narrow the table down, and stand in the link", async ({ page }) => {
  await page.goto(link());
  await read(page);
  const total = (await counted(page).textContent()) ?? "";
  await page.getByRole("checkbox", { name: "Hide retired" }).check();
  await expect(counted(page)).not.toHaveText(total);
  await page.getByRole("checkbox", { name: "Global Provisioned" }).uncheck();
  await page.getByRole("searchbox", { name: "Find" }).fill("gpt-4o");
  await expect(page).toHaveURL(/offeredFind=gpt-4o/);
  await expect(page).toHaveURL(/offeredCurrent=true/);
  await expect(page).toHaveURL(/offeredTypes=/);
  await expect(line(page, "gpt-4o 2024-08-06")).toBeVisible();
  await expect(line(page, "gpt-4o 2024-05-13")).toHaveCount(0);
  await expect(line(page, "gpt-4.1 2025-04-14")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Find" })).toHaveValue("gpt-4o");
  await expect(page.getByRole("checkbox", { name: "Hide retired" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Global Provisioned" })).not.toBeChecked();
});

test("sorted by retirement, the next to retire comes first", async ({ page }) => {
  await page.goto(link({ offeredCurrent: true }));
  await read(page);
  await grid(page).getByRole("button", { name: "Retirement" }).click();
  await expect(page).toHaveURL(/offeredSort=retirement/);
  const texts = await grid(page).locator("[role=row] > [aria-colindex='2'][role=cell]").allTextContents();
  const dates = texts.flatMap((text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? []);
  expect(dates.length).toBeGreaterThan(2);
  expect(dates).toEqual(dates.toSorted());
});

test("the CSV has a line for each version, region and type that is shown", async ({ page }) => {
  await page.goto(link({ offeredFind: "gpt-4.1 2025-04-14 europe" }));
  await read(page);
  const [, versions = "", places = ""] =
    /^([\d,]+) model versions? in (\d+)/.exec((await counted(page).textContent()) ?? "") ?? [];
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const file = await download;
  const [head = "", ...lines] = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  expect(head).toMatch(/^Model,Version,Maker,Lifecycle,/);
  expect(lines).toHaveLength(Number(versions) * Number(places) * 3);
  expect(lines.find((each) => each.includes(",uksouth,") && each.includes(",DataZoneProvisionedManaged,"))).toContain(
    ",no,",
  );
});

test("a version leads to the map with that model", async ({ page }) => {
  await page.goto(link({ offeredFind: "gpt-4.1 2025-04-14", ptu: 100 }));
  await read(page);
  await line(page, "gpt-4.1 2025-04-14").getByRole("link").click();
  await expect(page.getByRole("tab", { name: "Map and table" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("combobox", { name: "Model", exact: true })).toHaveValue("gpt-4.1");
  await expect(page.getByRole("spinbutton", { name: "PTU needed" })).toHaveValue("100");
  await expect(headline(page)).toContainText("100 PTU of gpt-4.1 2025-04-14 can be deployed");
});

test("a catalogue that cannot be read makes its region unknown, not “not offered”", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listModels", location: "swedencentral" }, then: { kind: "html" } }]);
  await page.goto(link({ offeredFind: "gpt-4.1 2025-04-14 sweden" }));
  await expect(page.getByText(/More may be offered: /)).toBeVisible({ timeout: 40_000 });
  await expect(line(page, "gpt-4.1 2025-04-14").getByRole("cell").last()).toContainText(/unknown/);
  await expect(grid(page).getByRole("cell").filter({ hasText: "at least" }).first()).toBeAttached();
});

test("P4: of 2,000 versions only those in view are drawn, and the picker finds one among them", async ({
  page,
  azure,
}) => {
  test.slow();
  azure.faults.scenario("P4-models");
  await page.goto(link());
  await read(page);
  const rowCount = Number(await grid(page).getAttribute("aria-rowcount"));
  expect(rowCount).toBeGreaterThan(500);
  expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
  await grid(page).getByRole("rowheader").first().hover();
  const first = await grid(page).getByRole("rowheader").nth(1).textContent();
  await page.mouse.wheel(0, 20_000);
  await expect(grid(page).getByText(first ?? "", { exact: true })).toHaveCount(0);
  expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
  const model = page.getByRole("combobox", { name: "Model", exact: true });
  await model.fill("gpt-4.1");
  await expect(page.getByRole("option", { name: "gpt-4.1", exact: true })).toBeVisible();
  expect(await page.getByRole("listbox").getByRole("option").count(), "a list is cut, not drawn whole").toBeLessThan(
    200,
  );
});
