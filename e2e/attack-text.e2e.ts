import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import type { FaultEffect } from "@/lib/emulator";
import { test } from "./emulated";
import { busy, deploymentIn, planOf, production, quotaOf, threeTypes, utilizationOf, whereGpt41 } from "./links";

/**
 * Every text that Azure, the price list or the link supplies, written by an attacker, on every screen: no script runs, no
 * element comes of it, and the policy has nothing to refuse. Names as people meet them are H1's: e2e/*-hostile.e2e.ts.
 */

/** Elements that such text would become, each marked; what would run writes a mark, too. */
const planted =
  `"'></script></title></textarea><img data-planted src=x onerror="document.title='ran'">` +
  `<script data-planted>document.title='ran'</script><a data-planted href="javascript:document.title='ran'">x</a>`;
const link = "javascript:document.title='ran'";

type Screen = readonly [name: string, path: string, ...tabs: string[]];

const screens: readonly Screen[] = [
  ["Overview", `/?subscriptions=${production}`],
  ["Size", threeTypes],
  ["Regions", whereGpt41({ ptu: 100 })],
  ["Availability", whereGpt41({ view: "availability" })],
  ["Quota", quotaOf(), "Data Zone", "Regional", "Standard (TPM)", "Other pools", "Deployments"],
  ["One deployment", `/quota/deployment?id=${encodeURIComponent(deploymentIn("contoso-foundry-eastus2", "chat"))}`],
  ["Utilization", utilizationOf(busy("chat"), { range: "6h" })],
  ["Plan, cost", planOf({})],
  ["Plan, deploy", planOf({ view: "deploy" })],
  ["Plan, placement", planOf({ view: "placement" })],
];

/** Text that is only shown, field by field; what else is read from an answer stands, so that it comes as far as it can. */
const shown: Record<string, string[]> = {
  listSubscriptions: ["value[*].displayName"],
  listLocations: ["displayName", "regionalDisplayName", "metadata.geography", "metadata.geographyGroup"].map(
    (field) => `value[*].${field}`,
  ),
  listAccounts: ["value[*].name", "value[*].kind", "value[*].properties.provisioningState"],
  queryResources: ["data[*].name", "data[*].kind"],
  listModels: ["value[*].model.lifecycleStatus", "value[*].model.skus[*].usageName", "value[*].kind"],
  listUsages: ["value[*].name.localizedValue", "value[*].unit"],
  listDeployments: ["value[*].name", "value[*].properties.provisioningState", "value[*].systemData.createdBy"],
  getDeployment: ["properties.provisioningState", "systemData.createdBy"],
  listMetrics: ["value[*].name.localizedValue", "value[*].unit", "value[*].errorMessage"],
  listSubscriptionMetrics: ["value[*].name.localizedValue", "value[*].unit"],
};

/** Text that is read: names of types, pools, models and regions nobody has heard of. */
const read: Record<string, string[]> = {
  listModels: ["value[*].model.skus[*].name", "value[*].model.version", "value[*].model.format"],
  listUsages: ["value[*].name.value", "value[*].scopeId", "value[*].scopeType"],
  listDeployments: ["value[*].properties.model.name", "value[*].properties.model.version", "value[*].sku.name"],
  getDeployment: ["properties.model.name", "properties.model.version", "sku.name"],
  listModelCapacities: ["value[*].location", "value[*].properties.skuName", "value[*].properties.scopeId"],
  queryResources: ["data[*].location", "data[*].resourceGroup"],
  listLocations: ["value[*].name"],
  listPrices: ["productName", "skuName", "meterName", "unitOfMeasure", "armRegionName", "currencyCode"].map(
    (field) => `Items[*].${field}`,
  ),
};

const edits = (fields: Record<string, string[]>) =>
  Object.entries(fields).map(([operation, paths]) => ({
    match: { operation },
    then: { kind: "edit", edits: paths.map((path) => ({ path, value: planted })) } satisfies FaultEffect,
  }));

const says = (status: number, message: string): FaultEffect => ({ kind: "status", status, code: planted, message });
const noRight = `No right to perform action '${planted.replaceAll("'", "`")}' over scope '${link}'.`;

/** Subscriptions and regions are told, so that there is something to ask for; all else is refused in an attacker's words. */
const refusals = [
  ...["listAccounts", "queryResources", "listUsages", "calculateModelCapacity"].map((operation) => ({
    match: { operation },
    then: says(403, noRight),
  })),
  ...["listModels", "listModelCapacities", "listMetrics", "getDeployment", "listPrices"].map((operation) => ({
    match: { operation },
    then: says(400, planted),
  })),
];

const attacks = [
  { where: "in every name that is shown", faults: edits(shown), isShown: true },
  { where: "in every name that is read", faults: edits(read), isShown: false },
  { where: "in Azure's words for a refusal", faults: refusals, isShown: true },
];

/** Waits until nothing is asked any more, and looks at what came of the text. */
async function expectOnlyText(page: Page, says: string) {
  const found = await page.evaluate(() => ({
    title: document.title,
    elements: document.querySelectorAll("[data-planted]").length,
    handlers: document.querySelectorAll("[onerror], [onclick], [onload], [onmouseover]").length,
    links: [...document.querySelectorAll("[href], [src], [action]")].filter((element) =>
      ["href", "src", "action"].some((name) => /^\s*javascript:/i.test(element.getAttribute(name) ?? "")),
    ).length,
    refused: document.documentElement.dataset.refused ?? "",
  }));
  expect(found, says).toMatchObject({ elements: 0, handlers: 0, links: 0, refused: "" });
  expect(found.title, says).not.toBe("ran");
}

test.beforeEach(async ({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      document.documentElement.dataset.refused = effectiveDirective;
    }),
  );
});

/** A screen that goes on asking is looked at as far as it got. */
const settled = (page: Page) => Promise.race([page.waitForLoadState("networkidle"), pause(LONGEST_LOOK_MS)]);
const LONGEST_LOOK_MS = 5_000;

for (const { where, faults, isShown } of attacks)
  test(`an attacker's text ${where} is text on every screen`, async ({ page, azure }) => {
    test.slow();
    azure.faults.set(faults);
    const seenOn: string[] = [];
    for (const [screen, path, ...tabs] of screens) {
      await page.goto(path);
      await settled(page);
      await expectOnlyText(page, screen);
      for (const name of tabs) {
        const tab = page.getByRole("tab", { name, exact: true });
        // Where nothing could be read there are none.
        if (await tab.isVisible()) await tab.click();
        await expectOnlyText(page, `${screen}, ${name}`);
      }
      if ((await page.locator("body").innerText()).includes("data-planted")) seenOn.push(screen);
    }
    // It arrived: else this test would show nothing.
    if (isShown) expect(seenOn.length, `the text stood on ${seenOn.join(", ")}`).toBeGreaterThanOrEqual(5);
  });

/** Every parameter that any screen reads, and some that none does. */
const parameters = [
  ...["model", "version", "format", "shapes", "growth", "cached", "stay", "calculateWith", "focus", "fit", "also"],
  ...["subscriptions", "region", "regions", "type", "types", "ptu", "view", "sort", "find", "group", "tab", "all"],
  ...["geographies", "geography", "home", "watch", "offeredFind", "offeredSort", "offeredTypes", "deploymentsSort"],
  ...["fleetBy", "slots", "ask", "target", "deployments", "range", "from", "until", "grain", "measured", "id"],
  ...["currency", "discount", "prices", "reservations", "place", "name", "made", "compare", "help", "__proto__"],
];

const screenPaths = [
  "/",
  "/size",
  "/regions",
  "/quota",
  "/quota/deployment",
  "/utilization",
  "/plan",
  "/connect",
  "/x",
];

for (const [name, text] of [
  ["markup", `"'></script><img data-planted src=x onerror="document.title='ran'">`],
  ["an address that runs, letters that turn the text around, and a zero byte", `${link}\u202Egnp.elif\u0000`],
] as const)
  test(`a link whose every parameter is ${name} is text on every screen`, async ({ page }) => {
    const query = parameters.map((each) => `${each}=${encodeURIComponent(text)}`).join("&");
    for (const path of screenPaths) {
      await page.goto(`${path}?${query}#${encodeURIComponent(text)}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectOnlyText(page, path);
      expect(new URL(page.url()).pathname, "nothing leads elsewhere").toBe(path);
    }
  });
