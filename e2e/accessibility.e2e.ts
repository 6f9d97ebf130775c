import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import {
  expectOverviewRead,
  expectQuotaRead,
  expectScanned,
  expectUtilizationRead,
  openPool,
  sizes,
} from "./expectations";
import {
  busy,
  development,
  limited,
  planOf,
  production,
  quotaOf,
  threeTypes,
  utilizationOf,
  whereGpt41,
  whereRegional,
} from "./links";

const screens: [name: string, path: string][] = [
  ["Overview", `/?subscriptions=${production}`],
  ["Overview, refused", `/?subscriptions=${limited}`],
  ["Size, empty", "/size"],
  ["Size, answered", threeTypes],
  ["Size, refused", `${threeTypes}&calculateWith=${limited}`],
  ["Regions, empty", "/regions"],
  ["Regions, answered", whereGpt41({ ptu: 100 })],
  ["Regions, nothing fits", whereRegional(450)],
  ["Regions, refused", whereGpt41({ ptu: 100, subscriptions: [limited] })],
  ["Availability", whereGpt41({ view: "availability" })],
  ["Quota", "/quota"],
  ["Quota, deployments", "/quota?tab=deployments"],
  ["Quota, fleet", "/quota?tab=fleet"],
  ["Quota, refused", quotaOf({ subscriptions: [limited] })],
  ["Utilization, empty", "/utilization"],
  ["Utilization, a week", utilizationOf(busy("assistant"), { range: "7d" })],
  ["Utilization, several", utilizationOf(busy("assistant", "chat", "contracts"), { range: "6h" })],
  ["Utilization, refused", utilizationOf(busy("chat"), { subscriptions: [limited] })],
  ["Plan", "/plan"],
  ["Plan, cost", planOf({})],
  ["Plan, deploy", planOf({ view: "deploy" })],
  ["Connect", `/connect?look=${production}`],
  ["Connect, refused", `/connect?look=${limited}`],
  ["Not found", "/nowhere"],
];

for (const [name, path] of screens) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(path);
    if (path.startsWith("/size")) await expect(sizes(page)).toBeVisible();
    if (path === threeTypes) await expect(page.getByText(/^Source: calculateModelCapacity/)).toBeVisible();
    if (path.startsWith("/regions?"))
      await (name === "Availability"
        ? expect(page.getByText(/^[\d,]+ model versions in \d+ regions\. *$/)).toBeVisible({ timeout: 40_000 })
        : expectScanned(page));
    if (name.startsWith("Overview")) await expectOverviewRead(page);
    if (path.startsWith("/quota")) await expectQuotaRead(page);
    if (path.startsWith("/utilization?")) await expectUtilizationRead(page);
    if (name === "Plan, cost") await expect(page.getByText("● costs least").first()).toBeVisible();
    if (name === "Plan, deploy") await expect(page.getByRole("heading", { name: "Deploy from here" })).toBeVisible();
    if (path.startsWith("/connect")) {
      await page.getByRole("button", { name: "Check what I can see" }).click();
      await expect(page.getByText(/^(You can see everything|Of 6 screens)/)).toBeVisible();
    } else if (path.includes(limited)) await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    await expectNothingFound(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    // All else is the same. A long page takes the other colours over part by part: what is wrong stays wrong.
    await expect(() => expectNothingFound(page, ["color-contrast"])).toPass({ timeout: 15_000 });
  });
}

/** @param rules all, unless told */
async function expectNothingFound(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("axe finds nothing while a list is open", async ({ page }) => {
  await page.goto("/size");
  await page.getByRole("combobox", { name: "Model" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectNothingFound(page);
});

test("axe finds nothing while the card of a mark is open", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 100 }));
  await expectScanned(page);
  await page.getByRole("button", { name: /^Sweden Central: / }).press("Enter");
  await expect(page.getByRole("group", { name: /^Sweden Central: / })).toBeVisible();
  await expectNothingFound(page);
});

test("axe finds nothing while a pool of quota is open, with its difference and the reasons", async ({ page }) => {
  await page.goto(quotaOf({ subscriptions: [development], tab: "regional" }));
  await expectQuotaRead(page);
  const below = await openPool(page, "Regional", "East US");
  await expect(below.getByRole("list", { name: "Likely reasons" })).toBeVisible();
  await expectNothingFound(page);
});
