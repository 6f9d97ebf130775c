import type { FaultEffect } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectQuotaRead, expectRow, headline, quotaSheet } from "./expectations";
import { quotaOf } from "./links";
import { movedClock } from "./moved-clock";
import { both, cellOf, column, deployments, findings, idle, metricCalls, NOON } from "./quota-week";

/** Utilization on Quota where not all of it may be read, or there is a lot of it. */

const azureOptions = { clock: movedClock(NOON) };
test.use({ azureOptions });
test.beforeEach(({ page }) => page.clock.install({ time: NOON }));

/** Every resource stands in one region. */
const inEastUs2: FaultEffect = {
  kind: "edit",
  edits: [{ path: "value[*].location", cycle: ["eastus2"] }],
};

test("I6: without the right to read metrics utilization is not permitted, the role is named once, and all else stands", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("I6");
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  await expectRow(deployments(page), "chat", { [column]: "not permitted", Size: "300 PTU", State: "succeeded" });
  await expectRow(deployments(page), "contracts", { [column]: "not permitted" });
  await expectFailure(page, /^Utilization in 4 places/, /Role to ask for: Monitoring Reader/);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(1);
  await expect(idle(page)).toHaveCount(0);
  await expect(findings(page)).toContainText("Whether they are idle is not known of 15 provisioned deployments.");
  await expect(headline(page)).toHaveText("17 provisioned deployments hold 2,460 PTU.");
  const { rows } = await quotaSheet(page);
  expect(new Set(rows.map((row) => row["Peak utilization of the last day (%)"]))).toEqual(new Set(["not permitted"]));
  azure.faults.clear();
  await page.getByRole("main").getByRole("button", { name: "Retry" }).click();
  await expectRow(deployments(page), "contracts", { [column]: "0%mean 0%" });
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("I6-subscription: where only single resources may be read they are asked one by one, and all is drawn", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("I6-subscription");
  azure.faults.set([...azure.faults.list(), { match: { operation: "listAccounts" }, then: inEastUs2 }]);
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  await expectRow(deployments(page), "contracts", { [column]: "0%mean 0%" });
  await expectRow(deployments(page), "search-eu", { [column]: /^\d.*%mean / });
  await expectRow(deployments(page), "letters", { [column]: /^\d.*%mean / });
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  const pathsOf = (operation: string) =>
    new Set(metricCalls(azure).flatMap((call) => (call.operation === operation ? [call.path] : []))).size;
  expect(pathsOf("listSubscriptionMetrics"), "the region is asked first").toBe(2);
  expect(pathsOf("listMetrics"), "then each resource").toBe(8);
});

test.describe("hundreds of resources", () => {
  test.use({ azureOptions: { ...azureOptions, deployments: 300 } });

  test("only some are read by themselves; a button says how many more there are, and reads them", async ({
    page,
    azure,
  }) => {
    test.slow();
    await page.goto(quotaOf({ tab: "deployments", subscriptions: both }));
    await expect(cellOf(page, "contracts")).toHaveText("0%mean 0%", { timeout: 90_000 });
    const more = page.getByRole("button", { name: /^Read utilization of \d+ more resources?$/ });
    await expect(more).toBeVisible();
    await expectQuotaRead(page);
    const before = metricCalls(azure).length;
    expect(before).toBeLessThanOrEqual(24);
    await expect(deployments(page).getByText("not read", { exact: true }).first()).toBeVisible();
    await more.click();
    await expect(page.getByText(/^Read \d+ of \d+ resources’ utilization$/)).toBeVisible();
    await expect(more).toHaveCount(0);
    await expect.poll(() => metricCalls(azure).length, { timeout: 60_000 }).toBeGreaterThan(before);
  });
});
