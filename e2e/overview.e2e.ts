import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectFailure, expectOverviewRead, headline } from "./expectations";
import { limited, production, whereRegional } from "./links";
import { movedClock } from "./moved-clock";

/** The overview: four numbers that never hide what is unknown, and lines that lead to the place that settles them. */

const NOON = Date.UTC(2026, 10, 21, 12, 15);
test.use({ azureOptions: { clock: movedClock(NOON) } });

const figure = (page: Page, name: string) =>
  page
    .getByRole("list", { name: "At a glance" })
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${name}`) });
const group = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
const overviewOf = (...subscriptions: string[]) => `/?subscriptions=${subscriptions.join()}`;

test("each line leads to the place that settles it, with the chosen subscriptions", async ({ page }) => {
  test.slow(); // utilization of 17 deployments is read before the last line stands
  await page.clock.install({ time: NOON });
  await page.goto(overviewOf(production));
  await expectOverviewRead(page);
  await expect(headline(page)).toHaveText(
    /^\d+ deployments? touched 100% in the last 24 hours; 1 of 11 pools in use is nearly used up; 1 deployment runs a retiring model; 100 PTU lie idle\.$/,
  );
  await expect(figure(page, "Deployed")).toHaveText("Deployed2,460 PTUin 17 provisioned deployments");
  await expect(figure(page, "Quota used")).toHaveText(/^Quota used2,460 PTUof [\d,]+ in 11 pools in use$/);
  await expect(figure(page, "Peak utilization, 24 h")).toHaveText(
    /24 h118%sol-trial of contoso-openai-sweden, in the hour from 2026-11-20 12:00:00 UTC$/,
  );
  await expect(figure(page, "Per month, list price")).toHaveText(
    /≥ \$[\d,]+\.\d\dhourly price × 730 h.+; list of .+; 2 deployments not in state Succeeded are left out$/,
  );
  await expect(group(page, "Watched")).toContainText("Nothing is watched in this browser.");

  const hot = group(page, "Hot deployments").getByRole("link", { name: "Utilization of sol-trial", exact: true });
  await expect(hot).toHaveAttribute("href", /^\/utilization\?deployments=.+\/sol-trial&subscriptions=/);
  const idle = group(page, "Idle PTUs").getByRole("listitem");
  await expect(idle).toHaveText(
    /100 PTU of Regional Provisioned\. At the hourly list price that is \$[\d,]+\.\d\d a month\./,
  );
  await expect(idle.getByRole("link")).toHaveAttribute("href", /^\/utilization\?.+\/contracts&range=7d&/);

  await group(page, "Retiring models").getByRole("link", { name: "The deployment of summaries" }).click();
  await expect(headline(page)).toHaveText(/^“summaries”: 200 PTU/);
  await page.goBack();
  await group(page, "Pools nearly used up")
    .getByRole("link", { name: /The pool of “Data Zone .+ West US 3/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/quota\\?tab=zone&region=westus3&subscriptions=${production}`));
  await expect(page.getByRole("rowheader")).toHaveText(["West US 3"]);
});

test("where one of two subscriptions may not be read, numbers are at least, the sentence says so, and its card names the role", async ({
  page,
}) => {
  test.slow();
  await page.clock.install({ time: NOON });
  await page.goto(overviewOf(production, limited));
  await expectOverviewRead(page);
  await expect(headline(page)).toHaveText(/ Not all could be read\.$/);
  for (const name of ["Deployed", "Quota used", "Peak utilization, 24 h"])
    await expect(figure(page, name)).toHaveText(/≥ [\d,]+.*the resources of 1 subscription may not be read/);
  await expectFailure(page, "Resources: Fabrikam Research (limited)", "Role to ask for", "Reader");
});

test("of a subscription that may not be read nothing is said, and no number is 0; without any resource it teaches", async ({
  page,
  azure,
}) => {
  await page.goto(overviewOf(limited));
  await expect(headline(page)).toHaveText("Nothing could be read of what is deployed.");
  for (const name of ["Deployed", "Quota used", "Peak utilization, 24 h", "Per month, list price"])
    await expect(figure(page, name)).toContainText("unknown");
  await expect(page.getByRole("main")).not.toContainText(/\b0 PTU|None of|\$0/);

  azure.faults.set([
    { match: { operation: "listAccounts" }, then: { kind: "edit", edits: [{ path: "value", value: [] }] } },
  ]);
  await page.goto(overviewOf(production));
  await expect(headline(page)).toHaveText("Nothing is deployed as provisioned throughput yet.");
  await expect(figure(page, "Deployed")).toContainText("0 PTU");
  await expect(page.getByRole("main")).toContainText("A deployment begins with a size");
  const next = page.getByRole("navigation", { name: "Next steps" });
  await next.getByRole("link", { name: "Size a workload" }).click();
  await expect(page).toHaveURL(`/size?subscriptions=${production}`);

  azure.faults.scenario("I7");
  await page.goto("/");
  await expect(headline(page)).toHaveText("There is no subscription to look over.");
});

test("what was watched and became deployable in the size that was looked for stands there, and leads back to it", async ({
  page,
  azure,
}) => {
  test.slow();
  // Every second reading Sweden Central has nothing free.
  azure.faults.scenario("sell-out");
  await page.clock.install();
  await page.goto(whereRegional(100, { watch: 1, geography: "Sweden" }));
  const changes = page.getByRole("region", { name: "Changes of capacity" }).getByRole("list", { name: "Changes" });
  for (const change of [/Regional: 250 → 0 PTU/, /Regional: 0 → 250 PTU/]) {
    await expect(page.getByText(/Next look in \d+ (s|min)/)).toBeVisible({ timeout: 30_000 });
    await page.clock.fastForward(70_000);
    await expect(changes.getByRole("listitem").filter({ hasText: change })).toHaveCount(1);
  }
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Overview" }).click();
  const line = group(page, "Watched").getByRole("listitem");
  await expect(line).toHaveText(
    /^100 PTU of gpt-4\.1 2025-04-14 became deployable as Regional Provisioned in Sweden Central, seen .+ Up to 250 PTU when last looked at/,
  );
  await expect(headline(page)).toHaveText(/1 watched target became deployable/);
  await line.getByRole("link").click();
  await expect(page).toHaveURL(/\/regions\?model=gpt-4\.1.+type=ProvisionedManaged&ptu=100/);
});
