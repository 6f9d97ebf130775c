import type { Page } from "@playwright/test";
import { connectHref } from "@/lib/connect/search-params";
import { expect, test } from "./emulated";
import { callsOf, expectFailure, expectRow, headline } from "./expectations";
import { limited, production } from "./links";

const screens = (page: Page) => page.getByRole("table", { name: "What each screen can read" });
const reads = (page: Page, screen: string) =>
  screens(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: screen, exact: true }) })
    .getByRole("listitem");
const command = (page: Page, title: string | RegExp) => page.getByRole("group", { name: title, exact: true }).first();

async function look(page: Page, subscription = production) {
  await page.goto(connectHref({ look: subscription }));
  await page.getByRole("button", { name: "Check what I can see" }).click();
  await expect(page.getByRole("status").filter({ hasText: / screens (in|work)/ })).toBeVisible();
}

test("from any screen one comes to both ways, with commands made for this very address", async ({ page, host }) => {
  await page.goto("/quota");
  await page.getByRole("link", { name: "Connect", exact: true }).click();
  await expect(headline(page)).toHaveText("Two ways lead to your own Azure.");
  await expect(command(page, "Sign in and start")).toContainText("npm start -- --cli");
  await expect(command(page, "2. Let it lead back to this address")).toContainText(
    `{"spa":{"redirectUris":["${host.url}/signed-in"]}}`,
  );
  await expect(command(page, "1. Register an app with one permission")).toContainText(
    "797f4846-ba00-4fd7-ba43-dac1f8f63013",
  );
});

test("what can I see: told first, then asked in few calls that change nothing", async ({ page, azure }) => {
  await page.goto(`/connect?look=${production}`);
  await expect(page.getByLabel("Subscription", { exact: true })).toHaveAccessibleDescription(/^About 9 calls to Azure/);
  await expect.poll(() => azure.journal.entries().length).toBe(1); // the list of subscriptions, as on every screen
  await page.getByRole("button", { name: "Check what I can see" }).click();
  await expect(page.getByText("You can see everything in Contoso AI Production: all screens work.")).toBeVisible();
  for (const screen of ["Overview", "Size", "Regions", "Quota", "Utilization", "Plan"])
    await expectRow(screens(page), screen, { "For you": "works" });
  await expectRow(screens(page), "Deploy", { "For you": "switched off" });
  // Prices are the server's question, to a list that is nobody's own.
  const calls = azure.journal.entries().filter(({ operation }) => operation !== "listPrices");
  expect(calls.length).toBeLessThanOrEqual(1 + 9);
  expect(calls.map(({ method }) => method)).not.toContain("PUT");
  expect(callsOf(azure, "calculateModelCapacity")).toHaveLength(1);
});

test("I4, I5, I6: each refusal names the smallest role, and the command that gives it", async ({ page, azure }) => {
  azure.faults.set([
    { match: { operation: "listUsages" }, then: { kind: "forbid" } },
    { match: { operation: "calculateModelCapacity" }, then: { kind: "forbid" } },
    { match: { operation: "listSubscriptionMetrics" }, then: { kind: "forbid" } },
    { match: { operation: "listMetrics" }, then: { kind: "forbid" } },
  ]);
  await look(page);
  await expect(page.getByText("Of 6 screens in Contoso AI Production: 6 in part.")).toBeVisible();
  await expect(reads(page, "Regions").filter({ hasText: "Quota" })).toHaveText(
    "Quota: not permitted; ask for Cognitive Services Usages Reader, or Reader, on the subscription",
  );
  await expect(reads(page, "Size").filter({ hasText: "Capacity calculator" })).toContainText("not permitted");
  await expect(reads(page, "Utilization").filter({ hasText: "Metrics" })).toContainText("Monitoring Reader");
  await page.getByLabel("For whom").fill("it's me");
  await expect(command(page, "Cognitive Services Usages Reader")).toContainText(
    `az role assignment create \\ --assignee 'it'\\''s me' \\ --role 'Cognitive Services Usages Reader' \\ --scope '/subscriptions/${production}'`,
  );
  await expect(command(page, "Monitoring Reader")).toContainText("az role assignment create");
  await expect(command(page, /^Headroom calculator/)).toContainText(
    '"Microsoft.CognitiveServices/calculateModelCapacity/action"',
  );
  await expect(page.getByRole("main").getByRole("alert"), "a refusal is no failure").toHaveCount(0);
});

test("I6: a role on single resources is enough for their metrics", async ({ page, azure }) => {
  azure.faults.scenario("I6-subscription");
  await look(page);
  await expect(reads(page, "Utilization").filter({ hasText: "Metrics" })).toHaveText(
    "● Metrics: resource by resource; not of the subscription at once",
  );
  await expectRow(screens(page), "Utilization", { "For you": "works" });
});

test("I7: without a subscription it says what to ask for", async ({ page, azure }) => {
  azure.faults.scenario("I7");
  await page.goto("/connect");
  await expect(
    page.getByText(/it lists none for you\. Ask an owner of a subscription for the role Reader/),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Check what I can see" })).toHaveCount(0);
});

test("somebody with few rights sees what Reader would bring, and what fails otherwise is told by its card", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listModels" }, then: { kind: "html" } }]);
  await look(page, limited);
  await expectRow(screens(page), "Utilization", { "For you": "not permitted" });
  await expectRow(screens(page), "Size", { "For you": "failed" });
  await expect(command(page, "Reader")).toContainText("--role 'Reader'");
  await expectFailure(page, "Model catalogue", "This is not Azure's answer");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a link to a subscription that is none is told, and the first one is offered", async ({ page }) => {
  await page.goto("/connect?look=everything");
  await expect(page.getByText("Ignored in this link")).toContainText("look");
  await expect(page.getByLabel("Subscription", { exact: true })).toHaveValue("Contoso AI Production");
});
