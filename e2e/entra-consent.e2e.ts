import type { Page } from "@playwright/test";
import { headline } from "./expectations";
import type { TestProvider } from "./identity";
import { expect, signIn, test } from "./signed-in";

/** Row I8: the sign-in does not come to its end. */

const shown = (authority: TestProvider) =>
  authority.heard.filter(({ at, isFramed }) => at === "authorize" && !isFramed);
const again = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true });
const settled = async (page: Page, words: string | RegExp) => {
  await expect(headline(page)).toHaveText(words);
  await expect(again(page)).toBeEnabled();
};

test("I8: consent that is refused is told, without a loop; accepted later, the link opens", async ({
  page,
  authority,
}) => {
  authority.set({ asksConsent: true });
  await page.goto("/quota?tab=zone");
  await signIn(page, authority.people.planner);
  await page.getByRole("button", { name: "Cancel" }).click();
  await settled(page, /The permission was not given/);
  await expect(page.getByRole("main")).toContainText("AADSTS65004");
  await expect(page.getByRole("main")).not.toContainText("Trace ID");
  expect(shown(authority), "sent there once").toHaveLength(1);
  await expect(page).toHaveURL(/\/quota\?tab=zone$/);

  await again(page).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page).toHaveURL(/\/quota\?tab=zone$/);
  await expect(page.getByRole("rowheader").first()).toBeVisible();
});

for (const [says, refusal, words] of [
  [
    "an administrator's rule says no",
    { error: "access_denied", code: 90094, says: "An administrator must grant this." },
    /The permission was not given/,
  ],
  [
    "the application is not known there",
    { error: "unauthorized_client", code: 700016, says: "Application was not found in the directory." },
    /The sign-in was refused/,
  ],
] as const)
  test(`I8: ${says}: its code is shown, and nobody is sent round and round`, async ({ page, authority }) => {
    authority.set({ refusal: { at: "authorize", ...refusal } });
    await page.goto("/size");
    await settled(page, words);
    await expect(page.getByRole("main")).toContainText(`AADSTS${refusal.code}`);
    await page.reload();
    await expect(again(page)).toBeEnabled();
    authority.set({ refusal: null });
    await again(page).click();
    await signIn(page, authority.people.planner);
    await expect(headline(page)).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
  });

test("I8: an address registered as “Web” is refused at the last step, in Entra's words", async ({
  page,
  authority,
}) => {
  authority.set({ isRedirectOfWeb: true });
  await page.goto("/size");
  await signIn(page, authority.people.planner);
  await settled(page, /The sign-in was refused/);
  await expect(page.getByRole("main")).toContainText("AADSTS9002326");
  expect(shown(authority)).toHaveLength(1);
});

test("I8: a blocked pop-up is told, and the way over this page is offered", async ({ page, authority }) => {
  authority.set({ refusal: { at: "authorize", error: "access_denied", code: 65004, says: "no" } });
  await page.goto("/size");
  await settled(page, /The permission was not given/);
  authority.set({ refusal: null });
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.getByRole("button", { name: "Sign in in a new window" }).click();
  await expect(headline(page)).toHaveText(/The browser blocked the pop-up window/);
  await again(page).click();
  await signIn(page, authority.people.planner);
  await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
});

test("while the authority cannot be reached the screen says so, and tries again when a person asks", async ({
  page,
  authority,
}) => {
  authority.set({ isUnreachable: true });
  await page.goto("/size");
  await settled(page, /The sign-in service cannot be reached/);
  authority.set({ isUnreachable: false });
  await again(page).click();
  await signIn(page, authority.people.planner);
  await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
});
