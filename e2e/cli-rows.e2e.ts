import { expect, test } from "./cli-app";
import { callsOf, expectFailure, expectRow, expectUtilizationRead, headline, sizes } from "./expectations";
import { deploymentIn, officialExample, quotaOf, threeTypes, utilizationOf } from "./links";

/** Rows of the fault catalogue that a person meets in cli mode, too: Azure answers by way of our own server. */

test("the official example has its official answer, and its evidence names Azure's own address", async ({
  page,
  azure,
  cliHost,
}) => {
  await page.goto(officialExample);
  await expect(headline(page)).toHaveText(/^Needs 346 PTU/);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346", "Deployable size": "400" });
  const { counters, entries } = azure.journal;
  expect(counters().preflights, "the browser itself has not been there").toBe(0);
  expect(entries().every(({ hasToken, status }) => hasToken && status === 200)).toBe(true);
  expect(cliHost.az.calls().every(({ args }) => args.includes("--resource"))).toBe(true);
});

test("I1: a 401 is answered anew, and nobody sees it", async ({ page, azure }) => {
  azure.faults.scenario("I1");
  await page.goto(officialExample);
  await expect(headline(page)).toHaveText(/^Needs 346 PTU/);
  const refused = azure.journal.entries().filter(({ status }) => status === 401);
  expect(refused).toHaveLength(1);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("I2: a 401 always says what to run, keeps what was typed, does not loop, and Retry then works", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("I2");
  await page.goto(officialExample);
  const card = await expectFailure(page, "Sign in to the Azure CLI again", /az login/);
  await expect(page.getByLabel("Requests per minute, row 1")).toHaveValue("10");
  expect(callsOf(azure, "calculateModelCapacity").length).toBeLessThanOrEqual(2);
  azure.faults.clear();
  await card.getByRole("button", { name: /^Retry/ }).click();
  await expect(headline(page)).toHaveText(/^Needs 346 PTU/);
});

test("I4, I5 and I7: what is forbidden names the role, and the rest is drawn", async ({ page, azure }) => {
  azure.faults.scenario("I5");
  await page.goto(officialExample);
  await expect(page.getByRole("main")).toContainText("Cognitive Services Contributor");
  await expect(headline(page)).not.toHaveText(/\d PTU/);
  azure.faults.scenario("I4");
  await page.goto(quotaOf());
  await expectFailure(page, "Quota in 35 places", "Role to ask for: Cognitive Services Usages Reader");
  azure.faults.scenario("I7");
  await page.goto("/size");
  await expect(page.getByRole("main")).toContainText(/tenant/i);
});

test.describe("several resources of one region", () => {
  test.use({ azureOptions: { subscriptions: 3, deployments: 600 } });
  test("I6: a 401 of metrics alone leads to one call for each resource, not to az", async ({ page, azure }) => {
    azure.faults.scenario("I6-subscription");
    const pair = [
      deploymentIn("workload-0026-switzerlandnorth", "gpt-4o-1", "rg-workload-0026"),
      deploymentIn("workload-0028-switzerlandnorth", "gpt-4.1-1", "rg-workload-0028"),
    ];
    await page.goto(utilizationOf(pair, { range: "6h" }));
    await expect.poll(() => callsOf(azure, "listMetrics").length).toBeGreaterThan(1);
    await expectUtilizationRead(page);
    await expect(page.getByRole("main")).not.toContainText(/az login/i);
  });
});

test("A6: of 200 MB 32 are read, and the way to Azure ends too", async ({ page, azure }) => {
  const global = { operation: "calculateModelCapacity", skuName: "GlobalProvisionedManaged" };
  azure.faults.set([{ match: global, then: { kind: "huge-body" } }]);
  await page.goto(threeTypes);
  await expectFailure(page, "The answer is too large", "More than 32 MB");
  await expect.poll(() => azure.journal.counters().aborted, { timeout: 40_000 }).toBe(1);
});

test("P1 and P2: pages go on by way of our server, circles end, and another host gets neither call nor token", async ({
  page,
  azure,
  cliHost,
}) => {
  const lists = { operation: "listSubscriptions" };
  azure.faults.set([{ match: lists, then: { kind: "page-size", rows: 1 } }]);
  await page.goto("/size");
  await expect.poll(() => callsOf(azure, "listSubscriptions").length).toBe(3);
  await page.getByRole("combobox", { name: "Subscriptions" }).click();
  await expect(page.getByRole("option", { name: /Fabrikam Research/ })).toBeVisible();

  azure.journal.clear();
  azure.faults.set([{ match: lists, then: { kind: "next-link", to: "same" } }]);
  await page.goto("/size");
  await expect.poll(() => callsOf(azure, "listSubscriptions").length).toBe(1);
  for (const to of ["host", "http", "user"] as const) {
    azure.faults.set([{ match: lists, then: { kind: "next-link", to } }]);
    await page.goto("/size");
    await expect(page.getByRole("combobox", { name: "Subscriptions" })).toBeVisible();
  }
  expect(cliHost.foreign.journal.counters()).toMatchObject({ calls: 0, foreignHostTokens: 0 });
});
