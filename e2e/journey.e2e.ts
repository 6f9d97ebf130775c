import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { regions } from "./expectations";
import { production } from "./links";

/** The way that a person goes with one question, without a mouse: measure, size, find a region, compare cost, deploy. */

test.use({ appEnvironment: { HEADROOM_ALLOW_DEPLOY: "1" } });

/** More stops than any screen has before what is meant. */
const MOST_STOPS = 250;

/** Presses Tab until the focus is there, as a person does. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible({ timeout: 60_000 });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "reached by Tab").toBeFocused();
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

test("measure, size, find a region, compare cost, deploy: by keyboard alone", async ({ page, azure }) => {
  test.setTimeout(240_000);
  await page.goto(`/utilization?subscriptions=${production}`);

  // Measure: a deployment that turns calls away.
  await type(page, page.getByRole("combobox", { name: "Deployments" }), "chat");
  await page.getByRole("option", { name: "chat", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const served = page.getByRole("link", { name: "Open on Size: served load" });
  await press(page, served);

  // Size: Azure's calculator about exactly that load.
  await expect(page).toHaveURL(/\/size\?model=gpt-4\.1/);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Global Provisioned" }) });
  const onward = row.getByRole("link", { name: /^Regions for [\d,]+ PTU$/ });
  await expect(onward).toBeVisible({ timeout: 60_000 });
  const size = Number((await onward.textContent())?.replace(/\D/g, ""));
  await press(page, onward);

  // Regions: where that size can be deployed now.
  await expect(page).toHaveURL(new RegExp(`/regions\\?.*ptu=${size}`));
  await expect(regions(page).getByRole("rowheader").first()).toBeVisible({ timeout: 60_000 });
  await press(page, page.getByRole("link", { name: "Plan: East US 2" }));

  // Plan: what it costs, with the load brought along.
  await expect(page).toHaveURL(new RegExp(`/plan\\?.*ptu=${size}&region=eastus2.*shapes=`));
  const costs = page.getByRole("table", { name: "Cost per month", exact: true });
  const option = (name: string) => costs.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(option("PTU by the hour")).toContainText(`${size} PTU at`, { timeout: 60_000 });
  await expect(option("Standard (pay-as-you-go)")).toContainText(/\$[\d,]+\.\d\d/);

  // Deploy: what has to hold, the name typed as a confirmation, one call.
  await tabTo(page, page.getByRole("tab", { name: "Cost" }));
  await page.keyboard.press("ArrowRight");
  await type(page, page.getByRole("textbox", { name: "Deployment name" }), "chat-next");
  await page.keyboard.press("Enter");
  await type(page, page.getByRole("textbox", { name: "Type chat-next to confirm" }), "chat-next");
  await expect(page.getByRole("button", { name: "Create and pay for it" })).toBeEnabled({ timeout: 60_000 });
  await page.keyboard.press("Enter");
  const followed = page.getByRole("region", { name: /^chat-next in / });
  await expect(followed.getByRole("status")).toContainText(`It stands with ${size} PTU`, { timeout: 60_000 });
  expect(azure.journal.counters().puts).toEqual({ "contoso-foundry-eastus2/chat-next": 1 });
});
