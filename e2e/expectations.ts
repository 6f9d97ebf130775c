import { expect, type Locator, type Page } from "@playwright/test";

/** The table "PTU by deployment type". */
export const sizes = (page: Page) => page.getByRole("table", { name: "PTU by deployment type" });

/** The table "Regions". */
export const regions = (page: Page) => page.getByRole("table", { name: "Regions", exact: true });

/** All that Regions asks has been answered, or has failed: nothing is drawn as on its way. */
export async function expectScanned(page: Page) {
  await expect(regions(page).getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Best options" })).toHaveAttribute("aria-busy", "false");
}

/** Both numbers of a region as one type, and the verdict beside them. */
export const expectSite = (
  page: Page,
  region: string,
  type: "Global" | "Data Zone" | "Regional",
  [available, remaining, verdict]: readonly [available: string | RegExp, remaining: string | RegExp, verdict: string | RegExp],
) =>
  expectRow(regions(page), region, {
    [`Available, ${type} Provisioned`]: available,
    [`Quota left, ${type} Provisioned`]: remaining,
    [`Verdict, ${type} Provisioned`]: verdict,
  });

/** Polls one row of a table, found by its head, and compares cells found by their column's head. */
export async function expectRow(table: Locator, head: string, cells: Record<string, string | RegExp>) {
  await expect(table).toBeVisible();
  // Where there are several rows of heads, the last one names the columns.
  const heads = table.locator("thead tr").last().getByRole("columnheader");
  await expect(heads.first()).toBeVisible();
  const columns = (await heads.allTextContents()).map((text) => text.trim());
  const row = table.getByRole("row").filter({ has: table.page().getByRole("rowheader", { name: head, exact: true }) });
  for (const [column, text] of Object.entries(cells)) {
    expect(columns, `the table has a column "${column}"`).toContain(column);
    // The row's own head stands in the first column and is no cell.
    await expect(row.getByRole("cell").nth(columns.indexOf(column) - 1), `${head}, ${column}`).toHaveText(text);
  }
}

/** A failure in words a person can act on, and never a number beside it. */
export async function expectFailure(page: Page, ...texts: (string | RegExp)[]) {
  const card = page.getByRole("alert").filter({ hasText: texts[0] ?? "" });
  for (const text of texts) await expect(card).toContainText(text);
  return card;
}

/** The answer in one sentence. */
export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
