import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectQuotaRead, expectRow, figuresOf, headline, pools, quotaItems, sumsOf } from "./expectations";
import { quotaOf } from "./links";

/** What is looked at on Quota: tabs, search, order and groups, all of which stand in the link. */

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const find = (page: Page) => page.getByRole("searchbox", { name: "Find" });

const headings: readonly [tab: string, heading: string, says: RegExp][] = [
  ["Global", quotaItems.Global, /PTU of Global Provisioned quota are left/],
  ["Data Zone", quotaItems["Data Zone"], /PTU of Data Zone Provisioned quota are left/],
  ["Regional", quotaItems.Regional, /PTU of Regional Provisioned quota are left/],
  ["Standard (TPM)", "Tokens per minute of standard deployments", /pools of [\d,]+ are in use/],
  ["Other pools", "Pools of other names, as Azure tells them", /pools of [\d,]+ are in use/],
  ["Deployments", "Provisioned deployments", /provisioned deployments hold [\d,]+ PTU/],
  ["Fleet", "PTU quota used, by region", /PTU of provisioned quota are left in 1 subscription/],
];

test("each tab is headed by the official item and answered in one sentence; arrow keys move among them", async ({
  page,
}) => {
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await tab(page, "Global").focus();
  for (const [name, heading, says] of headings) {
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(tab(page, name)).toBeFocused();
    const panel = page.getByRole("tabpanel", { name, exact: true });
    await expect(panel.getByRole("heading", { level: 2, name: heading, exact: true })).toBeVisible();
    await expect(headline(page)).toHaveText(says);
    await page.keyboard.press("ArrowRight");
  }
  await expect(tab(page, "Global"), "after the last comes the first").toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tab(page, "Fleet")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.getByRole("tabpanel", { name: "Global", exact: true })).toBeVisible();
});

test("PTU and TPM are told apart where either is shown, and their figures never stand in one table", async ({
  page,
}) => {
  await page.goto(quotaOf({ tab: "standard" }));
  await expectQuotaRead(page);
  const standard = page.getByRole("table", { name: "Tokens per minute of standard deployments" });
  await expect(standard.getByRole("columnheader", { name: "Limit (thousand TPM)" })).toBeVisible();
  await expect(standard, "tokens of several models are not added up").not.toContainText("Total");
  await expect(standard.locator("tfoot")).toHaveCount(0);
  await expect(standard).not.toContainText("Throughput Unit");
  await page.getByText("PTU or TPM?").click();
  await expect(page.getByText("Neither can be turned into the other")).toBeVisible();
  await find(page).fill("AccountCount");
  await tab(page, "Other pools").click();
  const other = page.getByRole("table", { name: "Pools of other names, as Azure tells them" });
  await expect(other.getByRole("columnheader", { name: "Limit", exact: true })).toBeVisible();
  await expect(other.getByRole("rowheader").first()).toContainText("AccountCount");
});

test("at first only pools with something in them stand there; words narrow them down, a column’s head sorts them", async ({
  page,
}) => {
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  const box = page.getByRole("checkbox", { name: /^Also empty/ });
  await expect(page.getByRole("checkbox", { name: "Also empty (3)" })).not.toBeChecked();
  const before = await figuresOf(pools(page, "Global"));
  expect(before.filter(([, limit, used]) => limit === "0" && used === "0")).toEqual([]);
  await box.check();
  await expect(page).toHaveURL(/[?&]all=true/);
  for (const region of ["Mexico Central", "Israel Central", "South Africa North"])
    await expectRow(pools(page, "Global"), region, { "Limit (PTU)": "0", "Used (PTU)": "0", "Remaining (PTU)": "0" });
  expect(await figuresOf(pools(page, "Global"))).toHaveLength(before.length + 3);
  await box.uncheck();

  await tab(page, "Regional").click();
  const table = pools(page, "Regional");
  const column = async (at: number) => (await figuresOf(table)).map((cells) => cells[at]);
  await find(page).fill("eastus");
  await expect.poll(() => column(0)).toEqual(["East US", "East US 2"]);
  await expect(table.locator("tfoot").getByRole("cell")).toHaveText(["700", "175", "525", ""]);
  await find(page).fill("nowhere at all");
  await expect(page.getByRole("tabpanel")).toContainText("No pool matches all these words.");
  await find(page).fill("");
  await page.getByRole("combobox", { name: "Region" }).selectOption("Sweden Central");
  await expect.poll(() => column(0)).toEqual(["Sweden Central"]);
  await page.getByRole("combobox", { name: "Region" }).selectOption("All");
  await table.getByRole("button", { name: "Used (PTU)" }).click();
  await expect.poll(async () => (await column(2)).slice(0, 4)).toEqual(["175", "150", "150", "50"]);
  await table.getByRole("button", { name: "Used (PTU)" }).click();
  await expect.poll(async () => (await column(2)).slice(-4)).toEqual(["50", "150", "150", "175"]);

  await page.getByRole("combobox", { name: "Rows" }).selectOption("By geography");
  await expect(table.getByRole("rowheader", { name: /^United States/ })).toBeVisible();
  const groups = await table
    .locator("tbody > tr:has(> th[scope=rowgroup])")
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent)));
  expect(groups).toContainEqual(["United States 5 pools", "1,050", "325", "725"]);
  expect(groups).toContainEqual(["Germany 1 pool", "300", "50", "250"]);
  await page.getByRole("combobox", { name: "Rows" }).selectOption("Not grouped");
  const foot = await sumsOf(table);
  const sums = [1, 2, 3].map((at) => groups.reduce((sum, group) => sum + Number(group[at]?.replace(",", "")), 0));
  expect(foot.map((text) => Number(text.replace(",", "")))).toEqual(sums);
});

test("a pasted link shows the same: tab, words, order, region, groups and empty pools", async ({ page, context }) => {
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await tab(page, "Data Zone").click();
  await find(page).fill("central");
  await page.getByRole("button", { name: "Remaining (PTU)" }).click();
  await page.getByRole("combobox", { name: "Rows" }).selectOption("By geography");
  await page.getByRole("checkbox", { name: /^Also empty/ }).check();
  for (const part of ["tab=zone", "find=central", "sort=-remaining", "group=geography", "all=true"])
    await expect(page).toHaveURL(new RegExp(`[?&]${part}(&|$)`));
  const rows = await figuresOf(pools(page, "Data Zone"));
  expect(rows.length).toBeGreaterThan(5);

  const other = await context.newPage();
  await other.goto(page.url());
  await expectQuotaRead(other);
  await expect(tab(other, "Data Zone")).toHaveAttribute("aria-selected", "true");
  await expect(find(other)).toHaveValue("central");
  await expect(other.getByRole("combobox", { name: "Rows" })).toHaveValue("geography");
  await expect(other.getByRole("checkbox", { name: /^Also empty/ })).toBeChecked();
  await expect(pools(other, "Data Zone").getByRole("columnheader", { name: "Remaining (PTU)" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(await figuresOf(pools(other, "Data Zone"))).toEqual(rows);
});
