import { expect, test } from "./emulated";
import { expectQuotaRead, expectRow, headline, quotaSheet } from "./expectations";
import { production, quotaOf } from "./links";
import { movedClock } from "./moved-clock";
import { both, cellOf, column, deployments, findings, idle, metricCalls, NOON } from "./quota-week";
import { expectFiguresOnScreen } from "./taken-request";

/** What utilization brings to Quota: the last day of each deployment, those that are idle, and the peak in a request. */

const azureOptions = { clock: movedClock(NOON) };
test.use({ azureOptions });
test.beforeEach(({ page }) => page.clock.install({ time: NOON }));

test("each provisioned deployment stands with the peak and the mean of its last day, and leads to its utilization", async ({
  page,
  azure,
}) => {
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  expect(metricCalls(azure), "quota itself asks for no metrics").toEqual([]);
  await page.getByRole("tab", { name: "Deployments" }).click();
  await expectRow(deployments(page), "contracts", { [column]: "0%mean 0%" });
  await expectQuotaRead(page);
  await expectRow(deployments(page), "chat", { [column]: /^10\d%mean \d/ });
  await expectRow(deployments(page), "summaries", { [column]: /^\d\d(\.\d)?%mean \d/ });
  await expectRow(deployments(page), "assistant-us", { [column]: "unknown" });
  expect(metricCalls(azure), "two calls for each of four resources").toHaveLength(8);

  const { rows } = await quotaSheet(page);
  expect(rows.find((row) => row["Deployment"] === "contracts")).toMatchObject({
    "Peak utilization of the last day (%)": "0",
    "Mean utilization of the last day (%)": "0",
    "Last day from (UTC)": "2026-11-20T12:00:00.000Z",
    "Last day to (UTC)": "2026-11-21T12:00:00.000Z",
  });
  expect(rows.find((row) => row["Deployment"] === "assistant-us")).toMatchObject({
    "Peak utilization of the last day (%)": "unknown",
  });
  await page.getByRole("checkbox", { name: /^Also standard/ }).check();
  await expectRow(deployments(page), "chat-overflow", { [column]: "not provisioned" });
  await page.getByRole("checkbox", { name: /^Also standard/ }).uncheck();
  await deployments(page).getByRole("button", { name: column }).click();
  await expect(page).toHaveURL(/deploymentsSort=-utilization/);
  await expect(deployments(page).getByRole("rowheader").last(), "what is unknown stands last").toHaveText(/^assistant/);
  expect(metricCalls(azure), "nothing is asked twice").toHaveLength(8);

  const peak = cellOf(page, "chat").getByRole("link");
  await expect(peak).toHaveAttribute(
    "title",
    /^Highest between 2026-11-20 \d\d:00:00 UTC and 2026-11-20 \d\d:00:00 UTC; /,
  );
  await peak.click();
  await expect(page).toHaveURL(/\/utilization\?.*deployments=[^&]*\/deployments\/chat(&|$)/);
  await expect(headline(page)).toHaveText(/touch(ed)? 100%/);
});

test("a deployment’s own page leads to its utilization", async ({ page }) => {
  await page.goto(quotaOf({ tab: "deployments" }));
  await deployments(page).getByRole("link", { name: "routing", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Utilization", exact: true }).click();
  await expect(page).toHaveURL(/\/utilization\?.*deployments=[^&]*\/deployments\/routing(&|$)/);
});

test("idle is who got no call in seven days and is older than that; each says what it stands on", async ({ page }) => {
  await page.goto(quotaOf({ tab: "deployments", subscriptions: both }));
  await expectQuotaRead(page);
  await findings(page)
    .getByRole("button", { name: /^Show all \d+$/ })
    .click();
  await expect(idle(page)).toHaveCount(2);
  await expect(idle(page).first()).toContainText(
    "contracts of contoso-foundry-eastus2 in East US 2 got no request in the 7 days up to 2026-11-21 12:00:00 UTC, and its " +
      "utilization did not rise above 0. It holds 100 PTU of Regional Provisioned.",
  );
  await expect(idle(page).last()).toContainText(/^Idle deploymentllama-trial of contoso-dev-foundry/);
  await expect(findings(page), "entwurf is too young, and that is known").not.toContainText("Whether they are idle");
  await idle(page).first().getByText("Evidence", { exact: true }).click();
  const whose = "contoso-foundry-eastus2 / contracts · East US 2 · Contoso AI Production";
  await expect(idle(page).first().getByRole("listitem")).toHaveText([
    `Requests: 0${whose}`,
    `Highest utilization: 0%${whose}`,
    `From: 2026-11-14 12:00:00 UTC${whose}`,
    `To: 2026-11-21 12:00:00 UTC${whose}`,
    `Created: 2025-02-11 09:30:00 UTC${whose}`,
    `Size: 100 PTU${whose}`,
  ]);
  await idle(page).first().getByRole("link", { name: "Its utilization" }).click();
  await expect(page).toHaveURL(
    /deployments=[^&]*\/deployments\/contracts(&.*)?&range=7d|range=7d.*\/deployments\/contracts/,
  );
  await expect(headline(page)).toHaveText(/touch(ed)? 100% this week/);
});

test("requests that could not be read leave it unknown, never idle", async ({ page, azure }) => {
  azure.faults.scenario("metric-error");
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  await expectRow(deployments(page), "contracts", { [column]: "0%mean 0%" });
  await expect(idle(page)).toHaveCount(0);
  await expect(findings(page)).toContainText("Whether they are idle is not known of 1 provisioned deployment.");
});

test("a request tells the peak of those who draw from the pool, with its hour; what has no point is unknown", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const ask = JSON.stringify([production, "openai.globalprovisionedmanaged", "eastus2"]);
  await page.goto(quotaOf({ ask, target: 1_500 }));
  const list = page.getByRole("list", { name: "Peak utilization" }).getByRole("listitem");
  await expect(list).toHaveText([
    /^(assistant|chat)contoso-foundry-eastus2\d+ PTU, 1\d\d% between 2026-11-\d\d \d\d:00:00 UTC and /,
    /^(assistant|chat)contoso-foundry-eastus2\d+ PTU, 1\d\d% between /,
    "assistant-nextcontoso-foundry-eastus250 PTU, unknown",
  ]);
  const { rendered } = await expectFiguresOnScreen(page);
  const peaks = rendered.sections.find(({ heading }) => heading === "Peak utilization")?.lines;
  expect(peaks).toEqual([
    "The highest minute between 2026-11-14 12:00:00 UTC and 2026-11-21 12:00:00 UTC, as Azure Monitor tells it.",
    expect.stringMatching(/^(assistant|chat) of contoso-foundry-eastus2: \d+ PTU, 1\d\d% between /),
    expect.stringMatching(/^(assistant|chat) of contoso-foundry-eastus2: \d+ PTU, 1\d\d% between /),
    "assistant-next of contoso-foundry-eastus2: 50 PTU, unknown",
  ]);
});
