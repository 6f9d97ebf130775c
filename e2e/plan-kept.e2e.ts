import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { expectRow } from "./expectations";
import { production } from "./links";

/** Kept plans: in this browser, for one account; compared line by line; to a file and back, whoever wrote it. */

const hostile = `<img src=x onerror=alert(1)> =cmd|'/c calc'!A1 \u202egnp`;
const link =
  planHref({
    ...{ view: "kept", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", type: "ProvisionedManaged" },
    ...{ ptu: 100, subscriptions: [production] },
  }) + "&region=swedencentral";

const plans = (page: Page) => page.getByRole("table", { name: "Kept plans" });
const names = (page: Page) => plans(page).getByRole("rowheader");
const imported = (page: Page) => page.getByRole("status", { name: "Import" });

async function keep(page: Page, name: string) {
  await expect(page.getByText(/^Kept with \d+ answers and when each was given\.$/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Name of the plan").fill(name);
  await page.getByRole("button", { name: "Keep this plan" }).click();
  await expect(names(page).filter({ hasText: name })).toHaveCount(1);
}

const importFile = (page: Page, text: string) =>
  page
    .getByLabel("File of kept plans")
    .setInputFiles({ name: "plans.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("a plan is kept, is there after a reload, and is compared with another line by line", async ({ page }) => {
  await page.goto(link);
  await keep(page, hostile);
  await page.getByLabel("PTU to deploy").fill("150");
  await page.getByLabel("PTU to deploy").press("Enter");
  await expect(page).toHaveURL(/ptu=150/);
  await keep(page, "Larger");
  await page.reload();
  await expect(names(page)).toHaveText(["Larger", hostile]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""));
  expect(databases.filter((name) => name.startsWith("headroom plans"))).toHaveLength(1);
  expect(databases.join(), "no account's name in a list of databases").not.toMatch(/@|contoso/i);

  for (const name of [hostile, "Larger"]) await page.getByRole("checkbox", { name: `Compare ${name}` }).click();
  const lines = page.getByRole("table", { name: "Two plans line by line" });
  const [first, second] = [hostile, "Larger"];
  await expectRow(lines, "PTU to deploy", { [first]: "100", [second]: "150", Difference: "differs" });
  await page.reload();
  await expectRow(lines, "Available capacity", { [first]: "250 PTU", [second]: "250 PTU", Difference: "none" });
  await expect(lines.getByRole("rowheader")).toContainText(["Model", "Region", "Remaining quota", "Kept at"]);
  await names(page).getByRole("link", { name: hostile }).click();
  await expect(page).toHaveURL(/model=gpt-4\.1.*ptu=100/);
});

test("plans go to a file and come back; a file from anybody is read or refused in a sentence", async ({ page }) => {
  await page.goto(link);
  await keep(page, "One");
  await keep(page, "Two");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export all plans" }).click();
  const text = await readFile(await (await saving).path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    schema: "headroom-plans",
    version: 1,
    plans: [{ name: "Two" }, { name: "One" }],
  });
  expect(text, "no person and no token is in it").not.toMatch(/@|bearer/i);

  await page.getByRole("button", { name: "Remove Two" }).click();
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(names(page)).toHaveText(["One"]);
  await importFile(page, text);
  await expect(imported(page)).toHaveText("1 plan imported. 1 plan was here already.");
  await expect(names(page)).toHaveText(["Two", "One"]);

  for (const [file, why] of [
    ["{", /^Nothing was imported\. This is no file of kept plans/],
    [text.replace('"version": 1', '"version": 7'), /from a newer Headroom; this one reads version 1\.$/],
    ["x".repeat(20_000_001), /larger than 20 MB/],
  ] as const) {
    await importFile(page, file);
    await expect(imported(page)).toHaveText(why);
  }
  const strange = text
    .replace('"name": "One"', `"__proto__": {"polluted": true}, "name": ${JSON.stringify(hostile)}`)
    .replaceAll(/"question": "/g, '"question": "ptu=-1&place=%3Cscript%3E&__proto__=x&');
  await importFile(page, strange);
  await expect(imported(page)).toHaveText("2 plans imported.");
  await expect(names(page).filter({ hasText: hostile })).toHaveCount(1);
  await names(page).getByRole("link", { name: hostile }).click();
  await expect(page).toHaveURL(/\/plan\?model=gpt-4\.1(?!.*(%3C|<|place=|proto))/);
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
});
