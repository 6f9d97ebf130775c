import type { Page } from "@playwright/test";
import { type FaultEffect, hostileNames } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectQuotaRead, headline, openPool, quotaSheet } from "./expectations";
import { quotaOf } from "./links";

/** H1: whatever somebody called a subscription, a resource or a deployment stays a text. */

const called = (path: string): FaultEffect => ({ kind: "edit", edits: [{ path, cycle: hostileNames }] });
const tables = (page: Page) => page.getByRole("tabpanel").getByRole("table");

test.beforeEach(({ page }) => {
  // An attack that works ends in a dialog, which nobody would close.
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
});

test("H1: names of subscriptions and resources are text on the screen, isolated, cut and whole in their title", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("H1");
  await page.goto(quotaOf({ subscriptions: [] }));
  await expectQuotaRead(page);
  const subscription = tables(page).locator("bdi").filter({ hasText: "<img src=x onerror=alert(1)>" }).first();
  await expect(subscription).toHaveAttribute("title", "<img src=x onerror=alert(1)>");
  await page.getByRole("tab", { name: "Deployments", exact: true }).click();
  const resources = page.getByRole("table", { name: "Slots" }).getByRole("rowheader").locator("bdi");
  await expect(resources.filter({ hasText: "\u202Egnp.elif" }).first()).toBeVisible();
  const long = resources.filter({ hasText: "long long" }).first();
  await expect(long).toHaveAttribute("title", /^(long ){52}$/);
  expect((await long.boundingBox())?.width, "cut").toBeLessThan(300);
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
});

test("H1: names of deployments are text in the table, below their pool, in reasons and in both sheets", async ({
  page,
  azure,
}) => {
  azure.faults.set([
    { match: { operation: "listSubscriptions" }, then: called("value[*].displayName") },
    { match: { operation: "listDeployments" }, then: called("value[*].name") },
  ]);
  await page.goto(quotaOf({ tab: "deployments", all: true }));
  await expectQuotaRead(page);
  const table = page.getByRole("table", { name: "Deployments", exact: true });
  for (const name of hostileNames)
    await expect(table.getByRole("rowheader", { name: name.trim() }).first()).toBeVisible();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  const saved = await quotaSheet(page);
  expect(saved.text).not.toMatch(/(^|,)"?[=@+]/m);
  expect(saved.rows.map((row) => row["Deployment"])).toContain("'=cmd|'/c calc'!A1");
  expect(saved.rows.map((row) => row["Deployment"])).toContain("<img src=x onerror=alert(1)>");

  await page.getByRole("tab", { name: "Global", exact: true }).click();
  const below = await openPool(page, "Global", "East US 2");
  await expect(below.getByRole("rowheader")).toHaveText([
    "<img src=x onerror=alert(1)>",
    "$(rm -rf ~)",
    "=cmd|'/c calc'!A1",
  ]);
  const pools = await quotaSheet(page);
  expect(pools.text).not.toMatch(/(^|,)"?[=@+]/m);
  expect(pools.rows[0]?.["Subscription"]).toBe(hostileNames[0]);
  await below.getByRole("link", { name: "$(rm -rf ~)" }).click();
  await expect(headline(page)).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain("<img");
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});
