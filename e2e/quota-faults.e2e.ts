import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import {
  expectFailure,
  expectQuotaRead,
  expectRow,
  figuresOf,
  headline,
  openPool,
  pools,
  quotaSheet,
} from "./expectations";
import { limited, quotaOf } from "./links";

/** The fault catalogue's rows as a person meets them on Quota. */

const usages = { operation: "listUsages" };
const foot = (page: Page, type: Parameters<typeof pools>[1]) => pools(page, type).locator("tfoot").getByRole("cell");
const ofPtu = (limit: string | RegExp, used: string | RegExp, remaining: string | RegExp) => ({
  "Limit (PTU)": limit,
  "Used (PTU)": used,
  "Remaining (PTU)": remaining,
});

test("what may not be read is “not permitted”, totals above it are “≥”, a role is named, and the rest is drawn", async ({
  page,
}) => {
  await page.goto(quotaOf({ subscriptions: [] }));
  await expectQuotaRead(page);
  const table = pools(page, "Global");
  await expectRow(table, "35 regions", ofPtu("not permitted", "not permitted", "not permitted"));
  await expectRow(table, "35 regions", { Subscription: "Fabrikam Research (limited)" });
  await expect(foot(page, "Global")).toHaveText([/^≥ [\d,]+$/, /^≥ \d+$/, /^≥ [\d,]+$/, ""]);
  await expectRow(table, "Germany North", ofPtu("100", "20", "80"));
  await expectFailure(page, /Quota in 35 places/, /Role to ask for: (Cognitive Services Usages Reader|Reader)/);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(1);
  const { rows } = await quotaSheet(page);
  expect(rows.find((row) => row["Subscription id"] === limited)).toMatchObject({
    Limit: "not permitted",
    Used: "not permitted",
  });
  await page.goto(quotaOf({ subscriptions: [limited] }));
  await expectQuotaRead(page);
  await page.goto(quotaOf({ subscriptions: [limited] }));
  await expectQuotaRead(page);
  await expect(headline(page)).toHaveText("How much Global Provisioned quota is left is not known.");
});

test("where nothing may be read, the deployments are not known, and nothing pretends to be still on its way", async ({
  page,
}) => {
  await page.goto(quotaOf({ subscriptions: [limited], tab: "deployments" }));
  await expectFailure(page, /Resources in 1 place/, "Role to ask for: Reader");
  await expect(page.getByRole("main")).toContainText("No deployment was found in the resources that could be read.");
  await expect(headline(page)).not.toContainText(/^Reading|^There is no/);
});

test("I4: without the right to read quota its cells name that, and the deployments stand", async ({ page, azure }) => {
  azure.faults.scenario("I4");
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await expectRow(pools(page, "Global"), "35 regions", ofPtu("not permitted", "not permitted", "not permitted"));
  await expectFailure(page, "Quota in 35 places", "Role to ask for: Cognitive Services Usages Reader");
  const below = await openPool(page, "Global", "35 regions");
  await expect(below).toContainText("5 deployments: 840 PTU. Azure’s figure: not permitted.");
  await page.getByRole("tab", { name: "Deployments" }).click();
  await expect(headline(page)).toHaveText(/^\d+ provisioned deployments hold [\d,]+ PTU\.$/);
  await expectRow(page.getByRole("table", { name: "Deployments", exact: true }), "chat", {
    Size: "300 PTU",
    State: "succeeded",
  });
});

test("A13: a pool nobody has heard of, a limit of -1 and more used than the limit stand as Azure tells them", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("A13", { ...usages, location: "eastus2" });
  await page.goto(`${quotaOf()}&region=eastus2`);
  await expectQuotaRead(page);
  await expectRow(pools(page, "Global"), "East US 2", { ...ofPtu("500", "700", "0"), Share: /over limit/ });
  await expect(headline(page)).toContainText("1 pool is over the limit");
  await page.getByRole("tab", { name: "Data Zone" }).click();
  await expectRow(pools(page, "Data Zone"), "East US 2", ofPtu("-1", "300", "unknown"));
  await page.getByRole("tab", { name: "Other pools" }).click();
  const other = page.getByRole("table", { name: "Pools of other names, as Azure tells them" });
  const unheardOf = other.getByRole("row").filter({ hasText: "OpenAI.Orbital" });
  await expect(unheardOf).toContainText("Orbital Throughput Unit");
  await expect(unheardOf.getByRole("cell")).toHaveText(["Contoso AI Production", "1,000", "200", "800", "20%", /./]);
});

test("a region whose call fails is “unknown”, and the total above it “≥”", async ({ page, azure }) => {
  azure.faults.set([{ match: { ...usages, location: "swedencentral" }, then: { kind: "status", status: 500 } }]);
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await expectRow(pools(page, "Global"), "Sweden Central", ofPtu("unknown", "unknown", "unknown"));
  await expect(foot(page, "Global")).toHaveText(["≥ 6,400", "≥ 750", "≥ 5,650", ""]);
  await expect(headline(page)).toContainText(/^≥ /);
  await expectFailure(page, "Quota: Contoso AI Production, Sweden Central", "Azure has a problem of its own");
  const { rows } = await quotaSheet(page);
  expect(rows.find((row) => row["Scope"] === "Sweden Central")).toMatchObject({ Limit: "unknown", Status: "unknown" });
  await page.getByRole("tab", { name: "Fleet" }).click();
  await expectRow(page.getByRole("table", { name: "Fleet" }), "Sweden Central", {
    "Global Provisioned used / limit, PTU": "unknown",
  });
  azure.faults.clear();
  await page.getByRole("main").getByRole("button", { name: "Retry" }).click();
  await page.getByRole("tab", { name: "Global", exact: true }).click();
  await expectRow(pools(page, "Global"), "Sweden Central", ofPtu("1,500", "90", "1,410"));
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

const broken = { kind: "status", status: 400, code: "Broken" } as const;

test("P3: when page 3 of a region’s quota fails, what came before it is shown, and the failure is told", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { ...usages, location: "eastus2", page: 3 }, then: broken }]);
  await page.goto(`${quotaOf()}&region=eastus2`);
  await expectQuotaRead(page);
  await expectFailure(page, "Quota: Contoso AI Production, East US 2", "Azure does not accept the question");
  await expectRow(pools(page, "Global"), "East US 2", ofPtu("2,000", "750", "1,250"));
  const below = await openPool(page, "Global", "East US 2");
  await expect(below).toContainText("750 PTU. Azure’s figure: 750 PTU used. They agree.");
  await page.getByRole("tab", { name: "Standard (TPM)" }).click();
  await expect(page.getByRole("tabpanel").getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByRole("main"), "some pools are missing: their number is not known").toContainText(
    /incomplete|at least|≥/i,
  );
});

test("P3: when a resource’s list of deployments breaks off, its sums are “at least”, and its slots are not counted", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listDeployments", page: 3 }, then: broken }]);
  await page.goto(quotaOf({ tab: "regional" }));
  await expectQuotaRead(page);
  await expectFailure(page, "Deployments: Contoso AI Production, contoso-openai-frankfurt");
  const below = await openPool(page, "Regional", "Germany West Central");
  await expect(below).toContainText("1 deployment: at least 50 PTU. Azure’s figure: 50 PTU used.");
  await expect(below).not.toContainText("They agree");
  await expect(below.getByRole("list", { name: "Likely reasons" })).toHaveText(
    "The deployments of 1 resource were read in part.",
  );
  const { rows } = await quotaSheet(page);
  expect(rows.find((row) => row["Scope"] === "Germany West Central")).toMatchObject({
    Used: "50",
    "Sum of deployments": "at least 50",
    "Used less the sum": "unknown",
  });
  await page.getByRole("tab", { name: "Deployments" }).click();
  await expect(headline(page)).toHaveText("At least 17 provisioned deployments hold ≥ 2,460 PTU.");
  await expectRow(page.getByRole("table", { name: "Slots" }), "contoso-openai-frankfurt", { Deployments: "unknown" });
  await expectRow(page.getByRole("table", { name: "Slots" }), "contoso-openai-sweden", { Deployments: "7 of 32" });
});

test("P5: a Global pool that every region reports is one row, and counts once", async ({ page, azure }) => {
  azure.faults.scenario("P5");
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await expectRow(pools(page, "Global"), "Global", ofPtu("1,000", "430", "570"));
  expect(await figuresOf(pools(page, "Global"))).toHaveLength(1);
  await expect(headline(page)).toHaveText("570 PTU of Global Provisioned quota are left: 430 of 1,000 are used.");
  const below = await openPool(page, "Global", "Global");
  await expect(below).toContainText("They differ by 410: Azure counts less.");
  await page.getByRole("tab", { name: "Fleet" }).click();
  const fleet = page.getByRole("table", { name: "Fleet" });
  const column = "Global Provisioned used / limit, PTU";
  await expectRow(fleet, "several regions", { [column]: "430 / 1,00043%" });
  await expectRow(fleet, "All", { [column]: "430 / 1,00043%" });
  await expectRow(fleet, "East US 2", { [column]: /^(?!not offered)/ });
});

test("P5: without scope each region keeps its row, with the note that they may be one pool", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("P5-no-scope");
  await page.goto(quotaOf());
  await expectQuotaRead(page);
  await expectRow(pools(page, "Global"), "East US 2", ofPtu("1,000", "430", "570"));
  await expectRow(pools(page, "Global"), "Sweden Central", ofPtu("1,000", "430", "570"));
  expect(await figuresOf(pools(page, "Global"))).toHaveLength(35);
  await expect(page.getByRole("main")).toContainText(/may be one( shared)? pool/);
});
