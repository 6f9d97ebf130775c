import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectFailure, expectOverviewRead, headline } from "./expectations";
import { development, limited, production, whereRegional } from "./links";
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
  await page.clock.install({ time: NOON });
  const both = [production, development];
  await page.goto(overviewOf(...both));
  await expectOverviewRead(page);
  await expect(headline(page)).toHaveText(
    /^\d+ deployments? touched 100% in the last 24 hours; 4 of 19 pools in use are nearly used up; 1 deployment runs a retiring model; 200 PTU lie idle\.$/,
  );
  await expect(figure(page, "Deployed")).toHaveText(/^Deployed3,105 PTUin 27 provisioned deployments$/);
  await expect(figure(page, "Quota used")).toHaveText(/^Quota used3,105 PTUof 9,600 in 19 pools in use$/);
  await expect(figure(page, "Peak utilization, 24 h")).toHaveText(
    /24 h118%sol-trial of contoso-openai-sweden, in the hour from 2026-11-20 12:00:00 UTC$/,
  );
  await expect(group(page, "Watched")).toContainText("Nothing is watched in this browser.");

  const hot = group(page, "Hot deployments").getByRole("link", { name: "Utilization of chat", exact: true });
  await expect(hot).toHaveAttribute(
    "href",
    /^\/utilization\?deployments=.+%2Fchat&|^\/utilization\?deployments=.+\/chat&/,
  );
  const idle = group(page, "Idle PTUs").getByRole("link", { name: "Utilization of contracts", exact: true });
  await expect(idle).toHaveAttribute("href", /^\/utilization\?.+\/contracts&range=7d&/);

  await group(page, "Retiring models").getByRole("link", { name: "The deployment of summaries" }).click();
  await expect(headline(page)).toHaveText(/^summaries/);
  await page.goBack();
  await group(page, "Pools nearly used up")
    .getByRole("link", { name: /The pool of “Data Zone .+ West US 3/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/quota\\?tab=zone&region=westus3&subscriptions=${production}`));
  await expect(page.getByRole("rowheader")).toHaveText(["West US 3"]);
});

test("where one of three subscriptions may not be read, numbers are at least, the sentence says so, and its card names the role", async ({
  page,
}) => {
  await page.goto("/");
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
