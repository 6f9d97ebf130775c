import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";

/** The table "PTU by deployment type". */
export const sizes = (page: Page) => page.getByRole("table", { name: "PTU by deployment type" });

/** The table "Regions". */
export const regions = (page: Page) => page.getByRole("table", { name: "Regions", exact: true });

/** All that Regions asks has been answered, or has failed: nothing is drawn as on its way. */
export async function expectScanned(page: Page) {
  await expect(regions(page).getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Best options" })).toHaveAttribute("aria-busy", "false", {
    timeout: 90_000, // a hundred answers and more, each drawn
  });
}

/** Longer than one answer takes in any test: whoever goes on asking has asked again by then. */
const QUIET_MS = 3_000;

/** Nobody has called this Azure for a while. */
export const expectQuiet = (azure: Emulator) =>
  expect
    .poll(() => Date.now() - Date.parse(azure.journal.entries().at(-1)?.at ?? ""), "time since the last call, ms")
    .toBeGreaterThan(QUIET_MS);

/** Both numbers of a region as one type, and the verdict beside them. */
export const expectSite = (
  page: Page,
  region: string,
  type: "Global" | "Data Zone" | "Regional",
  [available, remaining, verdict]: readonly [
    available: string | RegExp,
    remaining: string | RegExp,
    verdict: string | RegExp,
  ],
) =>
  expectRow(regions(page), region, {
    [`Available capacity, ${type} Provisioned`]: available,
    [`Remaining quota, ${type} Provisioned`]: remaining,
    [`Verdict, ${type} Provisioned`]: verdict,
  });

/** Polls one row of a table, found by its head, and compares cells found by their column's head. */
export async function expectRow(table: Locator, head: string, cells: Record<string, string | RegExp>) {
  await expect(table).toBeVisible();
  // Where there are several rows of heads, the last one names the columns.
  const heads = table.locator("thead tr").last().getByRole("columnheader");
  const columnsNow = async () => (await heads.allTextContents()).map((text) => text.trim());
  await expect.poll(columnsNow, "the columns of the table").toEqual(expect.arrayContaining(Object.keys(cells)));
  const columns = await columnsNow();
  const row = table.getByRole("row").filter({ has: table.page().getByRole("rowheader", { name: head, exact: true }) });
  for (const [column, text] of Object.entries(cells)) {
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

/** The official quota items, as each tab of PTU pools is headed. Source: Microsoft Learn, provisioned throughput; read 2026-11-21. */
export const quotaItems = {
  Global: "Global Provisioned Managed Throughput Unit",
  "Data Zone": "Data Zone Provisioned Managed Throughput Unit",
  Regional: "Provisioned Managed Throughput Unit",
} as const;

/** The pools of one deployment type. */
export const pools = (page: Page, type: keyof typeof quotaItems) =>
  page.getByRole("table", { name: quotaItems[type], exact: true });

/** All that Quota asks has been answered, or has failed. */
export async function expectQuotaRead(page: Page) {
  await expect(page.getByRole("tabpanel").getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Cancel", exact: true })).toHaveCount(0, { timeout: 60_000 });
}

/** All that the overview asks has been answered, or has failed. */
export async function expectOverviewRead(page: Page) {
  await expect(headline(page)).not.toHaveText(/^(What needs|Reading|So far)/, { timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Cancel", exact: true })).toHaveCount(0);
}

/** A file that a button saves, as its lines by the names of their columns. */
async function savedSheet(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const text = await readFile(await file.path(), "utf8");
  const [head = [], ...lines] = text.trim().split("\r\n").map(cellsOf);
  const rows = lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])));
  return { name: file.suggestedFilename(), head, rows, text };
}

/** RFC 4180 without line breaks in cells. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))(?=,|$)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );

/** The sheet that the chosen tab of Quota saves. */
export const quotaSheet = (page: Page) => savedSheet(page, page.getByRole("button", { name: "Download CSV" }));

/** The rows follow what was chosen last. */
const expectFollowed = (table: Locator) =>
  expect(table.page().getByRole("tabpanel").locator("[aria-busy=true]")).toHaveCount(0);

/** Scope, limit, used and remaining of every pool that is drawn, in their order; none may be opened. */
export async function figuresOf(table: Locator) {
  await expectFollowed(table);
  return table
    .locator("tbody > tr")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("th bdi")?.textContent ?? "",
        ...[...row.querySelectorAll("td")].slice(1, 4).map((cell) => cell.textContent),
      ]),
    );
}

/** Limit, used and remaining of all pools that are drawn. */
export async function sumsOf(table: Locator) {
  await expectFollowed(table);
  return (await table.locator("tfoot").getByRole("cell").allTextContents()).slice(0, 3);
}

/** Opens a pool that stands once in its table. @returns what stands below it */
export async function openPool(page: Page, type: keyof typeof quotaItems, scope: string) {
  const button = page.getByRole("button", { name: `Deployments of ${scope}`, exact: true });
  await button.click();
  return pools(page, type).getByRole("row").filter({ has: button }).locator("xpath=following-sibling::tr[1]");
}

/** The table "Saturation" of Utilization. */
export const saturation = (page: Page) => page.getByRole("table", { name: "Saturation", exact: true });

/** All metrics that Utilization asked for have been answered, or have failed. */
export const expectUtilizationRead = (page: Page) =>
  expect(headline(page)).not.toHaveText(/^(Reading|How full)/, { timeout: 60_000 });

/** The calls of one operation, in their order. */
export const callsOf = (azure: Emulator, operation: string) =>
  azure.journal.entries().filter((entry) => entry.operation === operation);
