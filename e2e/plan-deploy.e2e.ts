import type { Page } from "@playwright/test";
import { type FaultEffect, hostileNames } from "@/lib/emulator";
import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { production } from "./links";

/** What to run, and what has to hold before: without leave to deploy. */

const deployHref = (more: Parameters<typeof planHref>[0] = {}, region = "swedencentral") =>
  `${planHref({
    ...{ view: "deploy", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
    ...{ ptu: 100, ...more },
  })}&region=${region}`;
const checks = (page: Page) => page.getByRole("table", { name: "Before it is created" });
const line = (page: Page, what: string) =>
  checks(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: what }) });

test("what has to hold stands with its figures, each tool has its text, and nothing is deployed from here by default", async ({
  page,
  context,
  azure,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(deployHref());
  await expect(line(page, "Quota is left for it")).toContainText("Yes");
  await expect(line(page, "Capacity is free now")).toContainText("Yes");
  await expect(line(page, "The size is one that Azure takes")).toContainText("15 PTU, then steps of 5 PTU");
  await expect(line(page, "A slot is free in the resource")).toContainText("7 of 32 slots used");
  await expect(page.getByRole("group", { name: "Create, scrollable" })).toContainText(
    "--deployment-name 'gpt-4.1-ptu'",
  );

  await page.getByRole("tab", { name: "Bicep" }).click();
  await expect(page.getByRole("group", { name: "deployment.bicep, scrollable" })).toContainText("name: 'gpt-4.1-ptu'");
  await page.getByRole("tab", { name: "Bicep" }).press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Terraform" })).toBeFocused();
  await expect(page.getByRole("group", { name: "deployment.tf, scrollable" })).toContainText(
    "azurerm_cognitive_deployment",
  );
  await page.getByRole("combobox", { name: "Spillover to" }).fill("overflow");
  await page.getByRole("option", { name: /^chat-eu-overflow/ }).click();
  await expect(page.getByRole("group", { name: "deployment.tf, scrollable" })).toContainText("azapi_resource");
  await page.getByRole("button", { name: "Copy deployment.tf" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(`spilloverDeploymentName = "chat-eu-overflow"`);

  await expect(page.getByText("HEADROOM_ALLOW_DEPLOY=1")).toBeVisible();
  await expect(page.getByRole("button", { name: "Create and pay for it" })).toHaveCount(0);
  expect(azure.journal.entries().filter(({ method }) => method === "PUT")).toEqual([]);
});

test("a size that is none leads to the nearest that is", async ({ page }) => {
  await page.goto(deployHref({ ptu: 22 }));
  await expect(line(page, "The size is one that Azure takes")).toContainText(
    "The nearest sizes are 20 PTU and 25 PTU.",
  );
  await page.getByRole("button", { name: "Take 25 PTU", exact: true }).click();
  await expect(line(page, "The size is one that Azure takes")).toContainText("Yes");
  await expect(page.getByLabel("PTU to deploy")).toHaveValue("25");
});

test("H1: whatever the deployment is called, it stays a text, quoted for each tool", async ({ page, azure }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
  const called: FaultEffect = { kind: "edit", edits: [{ path: "value[*].name", cycle: hostileNames }] };
  azure.faults.set([{ match: { operation: "listDeployments" }, then: called }]);
  await page.goto(deployHref());
  for (const name of ["<img src=x onerror=alert(1)>", "'; DROP", "$(rm -rf ~)", "\u202Egnp.elif", "👩‍🚀 ${x}"]) {
    await page.getByLabel("Deployment name").fill(name);
    await page.getByLabel("Deployment name").press("Enter");
    const create = page.getByRole("group", { name: "Create, scrollable" });
    await expect(create).toContainText(`--deployment-name '${name.replaceAll("'", `'\\''`)}'`);
  }
  await expect(line(page, "The name is free")).toContainText("no rule");
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});
