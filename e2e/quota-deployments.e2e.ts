import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectQuotaRead, expectRow, headline, openPool, pools, quotaSheet, sumsOf } from "./expectations";
import { development, limited, production, quotaOf } from "./links";

/** The deployments of all resources, and the slots that they take. */

const deployments = (page: Page) => page.getByRole("table", { name: "Deployments", exact: true });
const slots = (page: Page) => page.getByRole("table", { name: "Slots", exact: true });
const callsOf = (azure: Emulator, operation: string) =>
  azure.journal.entries().filter((entry) => entry.operation === operation);
const both = [production, development];

test("each provisioned deployment stands with its size, state, retirement, upgrades and spillover", async ({
  page,
}) => {
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  const table = deployments(page);
  await expectRow(table, "assistant-next", { Size: "50 PTU", State: "creating", Created: "2026-11-21" });
  await expectRow(table, "assistant-us", { Size: "100 PTU", State: /^failed/, Type: "Regional Provisioned" });
  await expectRow(table, "summaries", {
    Resource: "contoso-foundry-eastus2East US 2 · Contoso AI Production",
    Model: "gpt-4o 2024-08-06upgrades never by itself",
    State: "succeeded",
    "Model retires": /^2026-12-18/,
  });
  await expectRow(table, "letters", { Model: /upgrades when the version expires$/ });
  await expectRow(table, "chat", { Created: "2025-05-06", Changed: "2026-08-14" });
  await expect(table.getByRole("rowheader", { name: "chat", exact: true })).toHaveText(
    "chatspills over to chat-overflow",
  );
  await expect(headline(page)).toHaveText("17 provisioned deployments hold 2,460 PTU.");

  await expect(table.getByRole("rowheader", { name: "chat-overflow" })).toHaveCount(0);
  await page.getByRole("checkbox", { name: /^Also standard \(36\)/ }).check();
  await expectRow(table, "chat-overflow", { Size: "500 k TPM" });
  await page.getByRole("searchbox", { name: "Find" }).fill("team-treasury");
  await expect(table.getByRole("rowheader")).toHaveText(["team-treasury"]);
  await page.getByRole("searchbox", { name: "Find" }).fill("");
  await page.getByRole("checkbox", { name: /^Also standard/ }).uncheck();
  await table.getByRole("button", { name: "Size" }).click();
  await expect(page).toHaveURL(/deploymentsSort=-size/);
  await expect(table.getByRole("rowheader").locator("bdi:first-child")).toContainText([
    "assistant",
    "chat",
    "search-us",
  ]);
  const { rows } = await quotaSheet(page);
  expect(rows.map((row) => row["Deployment"])).toEqual(
    await table.locator("tbody th").evaluateAll((heads) => heads.map((head) => head.getAttribute("aria-label"))),
  );
  expect(rows[0]).toMatchObject({ Deployment: "assistant", Size: "400", Unit: "PTU", State: "succeeded" });
});

test("a full resource “may be short” of slots whatever quota is left; a person may know another number", async ({
  page,
}) => {
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectRow(slots(page), "contoso-openai-frankfurt", {
    ...{ Kind: "OpenAI", Deployments: "32 of 32" },
    Share: "100%Slots may be short; quota is not: 100 Global, 450 Data Zone, 250 Regional PTU are left.",
  });
  await expectRow(slots(page), "contoso-foundry-eastus2", { Kind: "AIServices", Deployments: "10 of 32" });
  await expect(page.getByText("1 resource may be short of slots, whatever quota is left.")).toBeVisible();
  await page.getByRole("spinbutton", { name: "Deployments per resource" }).fill("40");
  await expectRow(slots(page), "contoso-openai-frankfurt", { Deployments: "32 of 40", Share: "80%" });
  await expect(page.getByRole("main")).not.toContainText("may be short of slots, whatever");
  await expect(page).toHaveURL(/[?&]slots=40(&|$)/);
  await page.reload();
  await expect(page.getByRole("spinbutton", { name: "Deployments per resource" })).toHaveValue("40");
  await expectRow(slots(page), "contoso-openai-frankfurt", { Deployments: "32 of 40" });
});

test("A12: a model that retired is marked so where it is deployed, and one that retires within 30 days too", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("A12");
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  await expectRow(deployments(page), "summaries", { "Model retires": /^\d{4}-\d\d-\d\dretired$/ });
  await expectRow(deployments(page), "chat", { "Model retires": /^\d{4}-\d\d-\d\dretires soon$/ });
  await expectRow(deployments(page), "assistant", { "Model retires": "no date" });
});

test("of a subscription that Resource Graph does not name its own list is asked; one alone needs no Resource Graph", async ({
  page,
  azure,
}) => {
  await page.goto(quotaOf({ tab: "deployments", subscriptions: [] }));
  await expectQuotaRead(page);
  expect(callsOf(azure, "listAccounts").map(({ subscription }) => subscription)).toEqual([limited]);
  azure.journal.clear();
  await page.goto(quotaOf({ tab: "deployments" }));
  await expectQuotaRead(page);
  expect(callsOf(azure, "queryResources")).toEqual([]);
  expect(callsOf(azure, "listAccounts").map(({ subscription }) => subscription)).toEqual([production]);
});

test("one question to Resource Graph names the resources; I4: where it is refused the lists answer with the same rows", async ({
  page,
  azure,
  context,
}) => {
  await page.goto(quotaOf({ tab: "deployments", subscriptions: both, all: true }));
  await expectQuotaRead(page);
  const rows = await deployments(page).locator("tbody th").allTextContents();
  expect(rows).toHaveLength(65);
  const says = (await headline(page).textContent()) ?? "";
  expect(callsOf(azure, "queryResources")).toHaveLength(1);
  expect(callsOf(azure, "listAccounts"), "none is asked for its list").toEqual([]);
  const asked = callsOf(azure, "listDeployments").map(({ path }) => path.split("?", 1)[0]);
  expect(new Set(asked).size, "each resource is asked for its deployments").toBe(9);
  azure.faults.scenario("I4-graph");
  azure.journal.clear();
  const other = await context.newPage();
  await other.goto(page.url());
  await expectQuotaRead(other);
  expect(await deployments(other).locator("tbody th").allTextContents()).toEqual(rows);
  await expect(headline(other)).toHaveText(says);
  await expect(other.getByRole("main").getByRole("alert")).toHaveCount(0);
  expect(callsOf(azure, "queryResources")).toHaveLength(1);
  expect(new Set(callsOf(azure, "listAccounts").map(({ subscription }) => subscription))).toEqual(new Set(both));
});

test("from a pool a link leads to its deployment, among the same subscriptions", async ({ page }) => {
  await page.goto(quotaOf({ tab: "regional" }));
  await expectQuotaRead(page);
  await (await openPool(page, "Regional", "East US 2")).getByRole("link", { name: "routing" }).click();
  await expect(pools(page, "Regional")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("gpt-4o-mini 2024-07-18");
  expect(page.url()).toContain(`subscriptions=${production}`);
});

test("the fleet adds up used and limit by region and by subscription, whatever the rows are", async ({ page }) => {
  await page.goto(quotaOf({ tab: "fleet", subscriptions: both }));
  await expectQuotaRead(page);
  const fleet = page.getByRole("table", { name: "Fleet" });
  const columns = {
    global: "Global Provisioned used / limit, PTU",
    zone: "Data Zone Provisioned used / limit, PTU",
    regional: "Regional Provisioned used / limit, PTU",
  };
  await expectRow(fleet, "East US 2", { [columns.global]: "750 / 2,05036.6%", [columns.zone]: "300 / 1,05028.6%" });
  await expectRow(fleet, "North Central US", { [columns.regional]: /^125 \/ 200over$/ });
  await expectRow(fleet, "Germany North", { [columns.global]: "20 / 10020%" });
  const all = await fleet.locator("tfoot").getByRole("cell").allTextContents();
  await page.getByRole("combobox", { name: "Rows" }).selectOption("Subscriptions");
  await expect(page).toHaveURL(/fleetBy=subscription/);
  await expect(fleet.locator("tbody th")).toHaveText(["Contoso AI Development", "Contoso AI Production"]);
  await expectRow(fleet, "Contoso AI Production", { [columns.global]: "840 / 7,90010.6%" });
  await expect(fleet.locator("tfoot").getByRole("cell")).toHaveText(all);
  await page.getByRole("tab", { name: "Global", exact: true }).click();
  const foot = await sumsOf(pools(page, "Global"));
  expect(all[0], "the same sums as on the tab of its type").toContain(`${foot[1]} / ${foot[0]}`);
});
