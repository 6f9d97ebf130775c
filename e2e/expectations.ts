import { expect, type Locator, type Page } from "@playwright/test";

/** The table "PTU by deployment type". */
export const sizes = (page: Page) => page.getByRole("table", { name: "PTU by deployment type" });

/** Polls one row of a table, found by its head, and compares cells found by their column's head. */
export async function expectRow(table: Locator, head: string, cells: Record<string, string | RegExp>) {
  await expect(table).toBeVisible();
  await expect(table.getByRole("columnheader").first()).toBeVisible();
  const columns = (await table.getByRole("columnheader").allTextContents()).map((text) => text.trim());
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
