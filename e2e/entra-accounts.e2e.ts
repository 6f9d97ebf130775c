import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, openAs, signIn, test } from "./signed-in";

/** Several accounts and tenants in one tab: whose rights, whose figures. */

const open = async (page: Page) => {
  await page.getByRole("button", { name: "Account", exact: true }).click();
  return page.getByRole("menu", { name: "Account" });
};
const picker = (page: Page) => page.getByRole("combobox", { name: "Subscriptions" });
const listed = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => operation === "listSubscriptions");

test("a second account is signed in beside the first; each sees its own, and going back asks nobody", async ({
  page,
  azure,
  authority,
}) => {
  const { planner, finops } = authority.people;
  await openAs(page, planner, "/quota");
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  await (await open(page)).getByRole("menuitem", { name: "Use another account" }).click();
  await signIn(page, finops);
  await expect(picker(page)).toHaveValue("The only subscription");
  await expect(page.getByRole("main")).not.toContainText("Contoso AI Production");

  const before = authority.heard.length;
  const menu = await open(page);
  await expect(menu.getByRole("menuitemradio", { checked: true })).toContainText(finops.userName);
  await menu.getByRole("menuitemradio", { name: new RegExp(planner.userName) }).click();
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  expect(authority.heard.slice(before).filter(({ at }) => at === "authorize")).toEqual([]);
  // Each switch asks anew: no figure of one account is shown to another.
  expect(listed(azure).length).toBeGreaterThanOrEqual(3);
});

test("the same account in another tenant: a token of that tenant, its subscriptions, and a cache of its own", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, "/quota");
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  await (await open(page)).getByRole("menuitem", { name: /Fabrikam/ }).click();
  await expect(picker(page)).toHaveValue("The only subscription");
  await expect(page).toHaveURL(/\/quota$/);
  expect(authority.heard.at(-1)).toMatchObject({ at: "token", tenant: authority.otherTenantId, how: "refresh_token" });
  const calls = listed(azure).length;
  await (await open(page)).getByRole("menuitemradio", { name: /Contoso/ }).click();
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  expect(listed(azure).length).toBe(calls + 1);
});

test("a tenant that refuses the account says so in Entra's words, and the one that was looked at stays", async ({
  page,
  authority,
}) => {
  await openAs(page, authority.people.planner, "/quota?tab=zone");
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  authority.set({
    refusal: { at: "renewal", error: "unauthorized_client", code: 50020, says: "No such account there." },
  });
  await (await open(page)).getByRole("menuitem", { name: /Fabrikam/ }).click();
  const refused = page.getByRole("alert").filter({ hasText: "You still see what you saw." });
  await expect(refused).toContainText("AADSTS50020");
  await expect(picker(page)).toHaveValue(/3 subscriptions/);
  await expect(page).toHaveURL(/\/quota\?tab=zone$/);
  await refused.getByRole("button", { name: "Close" }).click();
  await expect(refused).toHaveCount(0);
});

test("an account without a place in the tenant is told by the authority, and another may sign in", async ({
  page,
  authority,
}) => {
  await page.goto("/quota");
  await signIn(page, authority.people.engineer);
  await expect(page.getByRole("alert")).toContainText("AADSTS50020");
  await signIn(page, authority.people.visitor);
  await expect(page.getByRole("main")).toContainText(/tenant|role/i);
});
