import type { Page } from "@playwright/test";
import { headline } from "./expectations";
import type { TestProvider } from "./identity";
import { expect, openAs, signIn, test } from "./signed-in";
import { withThirdPartyCookies } from "./third-party-cookies";

/** Rows I9 and I10: several tabs, and what one may know of the other. */

const asked = ({ heard }: TestProvider, from = 0) =>
  heard.slice(from).map(({ at, how, isFramed }) => [at, how, isFramed]);
const account = (page: Page) => page.getByRole("button", { name: "Account", exact: true });

/** Signs out by the menu, and at the authority. */
async function signOut(page: Page) {
  await account(page).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign out" }).waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
}

test("I10: a new tab asks silently first, then goes once and comes back to its own link by itself", async ({
  page,
  context,
  authority,
}) => {
  await openAs(page, authority.people.planner, "/size");
  const before = authority.heard.length;
  const second = await context.newPage();
  await second.goto("/quota?tab=regional&sort=limit");
  await expect(second.getByRole("rowheader").first()).toBeVisible();
  await expect(second).toHaveURL(/\/quota\?tab=regional/);
  expect(asked(authority, before)).toEqual([
    ["authorize", "none", true],
    ["authorize", "", false],
    ["token", "authorization_code", false],
  ]);
});

test("I10: where the browser gives the frame its cookies, a new tab never leaves its page", async ({
  launchOptions,
  baseURL,
  authority,
  azure,
}) => {
  await withThirdPartyCookies(launchOptions, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await openAs(page, authority.people.planner, `${baseURL}/size`);
    const before = authority.heard.length;
    const second = await context.newPage();
    await second.goto(`${baseURL}/quota?tab=zone`);
    await expect(second.getByRole("rowheader").first()).toBeVisible();
    expect(asked(authority, before)).toEqual([
      ["authorize", "none", true],
      ["token", "authorization_code", false],
    ]);
  });
  expect(azure.journal.counters().refusedTokens).toEqual({});
});

test("I9: who signs out in one tab is out in all, and nothing of the account is left there", async ({
  page,
  context,
  authority,
  azure,
}) => {
  await openAs(page, authority.people.planner, "/quota");
  const second = await context.newPage();
  await second.goto("/quota");
  await expect(second.getByRole("rowheader").first()).toBeVisible();

  await signOut(page);
  await expect(headline(page)).toHaveText(/You are signed out/);
  await expect(headline(second)).toHaveText(/You signed out in another tab/);

  const calls = azure.journal.entries().length;
  for (const tab of [page, second]) {
    await expect(tab.getByRole("rowheader")).toHaveCount(0);
    await expect(account(tab)).toHaveCount(0);
    const left = await tab.evaluate(() => ({
      shown: document.body.innerText,
      kept: JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage }),
      cookies: document.cookie,
    }));
    for (const text of ["Contoso", "contoso.example", "eyJhbGci", "5b0a3c1e"])
      for (const [where, found] of Object.entries(left)) expect(found, `${text} in ${where}`).not.toContain(text);
  }
  await second.reload();
  await expect(headline(second)).toHaveText(/You signed out in another tab/);
  expect(azure.journal.entries().length, "no call after it").toBe(calls);

  await second.getByRole("button", { name: "Sign in", exact: true }).click();
  await signIn(second, authority.people.finops);
  await expect(second.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("The only subscription");
});

test("no answer, made up or sent to the wrong page, leads anywhere but to our own screens", async ({
  page,
  baseURL,
  authority,
}) => {
  const elsewhere = "https://attacker.example/";
  const state = Buffer.from(JSON.stringify({ id: "x", meta: { interactionType: "redirect" } })).toString("base64");
  for (const made of [
    `/signed-in#code=x&state=${encodeURIComponent(`${state}|${elsewhere}`)}`,
    `/signed-in?redirect=${elsewhere}&returnTo=//attacker.example`,
    `/signed-in#error=access_denied&error_description=x&state=${encodeURIComponent(elsewhere)}`,
  ]) {
    await page.goto(made);
    // It may go on to a screen, and from there to the authority; nowhere else.
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { origin } = new URL(page.url());
    expect([baseURL, authority.authorityUrl]).toContain(origin);
  }
  await page.goto(`${baseURL}//attacker.example/%2e%2e//attacker.example`);
  expect([baseURL, authority.authorityUrl]).toContain(new URL(page.url()).origin);
});
