import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { planHref } from "@/lib/plan/search-params";
import { expectScanned } from "./expectations";
import { whereRegional } from "./links";
import { expect, openAs, signIn, test } from "./signed-in";

/** The account menu and signing out: who is here, who else may be, and what becomes of what this browser keeps. */

const account = (page: Page) => page.getByRole("button", { name: "Account" });
const menu = (page: Page) => page.getByRole("menu", { name: "Account" });
const question = (page: Page) => page.getByRole("dialog", { name: "Sign out" });
const signedOut = (page: Page) => page.getByRole("heading", { name: "You are signed out." });
const kept = (page: Page) => page.getByRole("table", { name: "Kept plans" }).getByRole("rowheader");
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name = "" }) => name).toSorted());

const plans = planHref({
  ...{ view: "kept", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", type: "ProvisionedManaged", ptu: 100 },
});

async function choose(page: Page, name: string) {
  await account(page).click();
  await menu(page).getByRole("menuitem", { name }).click();
}

/** Past the authority, which asks too. */
async function leave(page: Page) {
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(signedOut(page)).toBeVisible();
}

async function keepPlan(page: Page, name: string) {
  await page.getByLabel("Name of the plan").fill(name);
  await page.getByRole("button", { name: "Keep this plan" }).click();
  await expect(kept(page).filter({ hasText: name })).toHaveCount(1);
}

test("the menu names who is here and where else they may be, by keyboard too; nobody's address stands anywhere else", async ({
  page,
  authority,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAs(page, authority.people.planner, "/size");
  const { userName } = authority.people.planner;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toContain(userName);
  await account(page).focus();
  await page.keyboard.press("ArrowDown");
  const me = menu(page).getByRole("menuitemradio", { name: userName });
  await expect(me).toBeFocused();
  await expect(me).toBeChecked();
  await expect(me).toHaveText(`${userName}, Contoso`);
  await expect(menu(page).getByRole("menuitem")).toHaveText([
    "Fabrikam, fabrikam.example",
    "Use another account",
    "Connection and rights",
    "Sign out",
  ]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])).toPass();
  }
  await page.keyboard.press("End");
  await expect(menu(page).getByRole("menuitem", { name: "Sign out" })).toBeFocused();
  await page.keyboard.press("u");
  await expect(menu(page).getByRole("menuitem", { name: "Use another account" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeHidden();
  await expect(account(page)).toBeFocused();
  expect(await page.content()).not.toContain(userName);
});

test("what is kept is one account's: asked about, kept, found again, and never another's", async ({
  page,
  authority,
}) => {
  const { planner, finops } = authority.people;
  await openAs(page, planner, whereRegional(100, { watch: 5, geography: "Sweden" }));
  await expectScanned(page);
  await page.goto(plans);
  await keepPlan(page, "Mine");
  await choose(page, "Sign out");
  await expect(question(page)).toContainText(
    "This device keeps 1 plan and 1 look of the watch on Regions for this account.",
  );
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])).toPass();
  }
  await page.keyboard.press("Escape");
  await expect(question(page)).toBeHidden();
  await expect(kept(page)).toHaveText(["Mine"]);
  await choose(page, "Sign out");
  await question(page).getByRole("radio", { name: "Keep on this device" }).check();
  await question(page).getByRole("button", { name: "Sign out" }).click();
  await leave(page);
  const ofPlanner = await databases(page);
  expect(ofPlanner).toHaveLength(2);

  // Another account, in the same tab: nothing of the first, and nothing to ask about.
  await openAgain(page, finops, plans);
  await expect(page.getByText("Keep this plan")).toBeVisible();
  await expect(kept(page)).toHaveCount(0);
  await page.goto(whereRegional(100, { geography: "Sweden" }));
  await expect(page.getByRole("region", { name: "Changes of capacity" })).toBeHidden();
  await choose(page, "Sign out");
  await leave(page);
  expect(await databases(page), "the first account's").toEqual(ofPlanner);

  await openAgain(page, planner, plans);
  await expect(kept(page)).toHaveText(["Mine"]);
});

test("what is kept is exported, and removed where nobody answers, though other tabs hold it", async ({
  page,
  context,
  authority,
}) => {
  await openAs(page, authority.people.planner, plans);
  await keepPlan(page, "Mine");
  const elsewhere = await context.newPage();
  await elsewhere.goto(plans);
  await expect(kept(elsewhere)).toHaveText(["Mine"]);
  await choose(page, "Sign out");
  const saving = page.waitForEvent("download");
  await question(page).getByRole("button", { name: "Export as a file" }).click();
  const text = await readFile(await (await saving).path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ schema: "headroom-kept", plans: [{ name: "Mine" }] });
  expect(text).not.toMatch(/@|bearer|eyJ/i);

  // A tab that does not let go: nobody is signed out before it is said.
  const holder = await context.newPage();
  await holder.goto("/healthz");
  await holder.evaluate(async () => {
    const open = ({ name = "" }) => new Promise((done) => (indexedDB.open(name).onsuccess = done));
    Object.assign(window, { held: await Promise.all((await indexedDB.databases()).map(open)) });
  });
  await question(page).getByRole("button", { name: "Sign out" }).click();
  await expect(question(page).getByRole("alert")).toHaveText(
    "Not everything could be removed: another tab holds it open; close that tab, and try again. You are still signed in.",
  );
  await holder.close();
  await question(page).getByRole("button", { name: "Sign out" }).click();
  await leave(page);
  await expect(elsewhere.getByRole("heading", { name: "You signed out in another tab." })).toBeVisible();
  await expect(elsewhere.getByText("Mine")).toHaveCount(0);
  for (const tab of [page, elsewhere]) expect(await databases(tab)).toEqual([]);
});

/** From the page that says who is signed out. */
async function openAgain(page: Page, person: Parameters<typeof signIn>[1], path: string) {
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await signIn(page, person);
  await expect(account(page)).toBeVisible();
  await page.goto(path);
  await expect(account(page)).toBeVisible();
}

test("to the same account in another tenant: nothing of the first is drawn, and what was typed there is not found", async ({
  page,
  authority,
}) => {
  await openAs(page, authority.people.planner, "/size?model=gpt-4.1&version=2025-04-14");
  await page.getByRole("textbox", { name: "Name, row 1" }).fill("payroll, ".repeat(20));
  await page.getByRole("textbox", { name: "Requests per minute, row 1" }).fill("many");
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("All 3 subscriptions");
  await account(page).click();
  await menu(page).getByRole("menuitem", { name: "Fabrikam" }).click();
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("The only subscription");
  await expect(page).toHaveURL(/\/size$/);
  await expect(page.getByRole("textbox", { name: "Requests per minute, row 1" })).not.toHaveValue("many");
  expect(await page.content()).not.toMatch(/payroll|Contoso AI/);
  await account(page).click();
  await expect(menu(page).getByRole("menuitemradio", { checked: true })).toHaveText(/Fabrikam$/);
  await menu(page).getByRole("menuitemradio", { checked: false }).click();
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("All 3 subscriptions");
});
