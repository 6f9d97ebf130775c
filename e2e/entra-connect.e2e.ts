import type { Page } from "@playwright/test";
import { headline } from "./expectations";
import { expect, openAs, signIn, test } from "./signed-in";

/** Connect in entra mode, at a real authority: each step by itself, and what to change where one fails. */

const steps = (page: Page) => page.getByRole("list", { name: "Steps" }).getByRole("listitem");
/** "Holds", "Fails", "Not tried yet": one for each of the five. */
const expectSteps = async (page: Page, ...marks: (string | RegExp)[]) => {
  await expect(steps(page)).toHaveCount(5);
  for (const [at, mark] of marks.entries()) await expect(steps(page).nth(at), `step ${at + 1}`).toContainText(mark);
};
const holds = "Holds";
const fails = "Fails";
const untried = "Not tried yet";

test("signed out, what can be tried is tried, and nobody is led away; then all five hold", async ({
  page,
  authority,
}) => {
  await page.goto("/connect");
  await expect(headline(page)).toHaveText("3 of 5 steps hold; nothing has failed so far.");
  await expectSteps(page, holds, holds, holds, untried, untried);
  expect(authority.heard.filter(({ at, isFramed }) => at === "authorize" && !isFramed)).toEqual([]);

  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await signIn(page, authority.people.planner);
  await expect(headline(page)).toHaveText("Connected: Microsoft Entra has signed you in, and Azure answers.");
  await expectSteps(page, holds, holds, holds, holds, holds);
  await page.getByRole("button", { name: "Check what I can see" }).click();
  await expect(page.getByText(/: all screens work\.$/)).toBeVisible();
});

test("an address that is not registered: the hidden sign-in never comes back, and says so with the command", async ({
  page,
  authority,
  host,
}) => {
  authority.set({ isRedirectUnknown: true });
  await page.goto("/connect");
  await expect(headline(page)).toHaveText("Step 3 of 5 fails. The authority did not lead back to this page.", {
    timeout: 40_000,
  });
  await expectSteps(page, holds, holds, fails, untried, untried);
  await expect(steps(page).nth(2)).toContainText(`{"spa":{"redirectUris":["${host.url}/signed-in"]}}`);

  // What the authority says on its own page can be pasted.
  const pasted = page.getByLabel("Did Microsoft Entra show an error?");
  await pasted.fill("Sorry, but we’re having trouble: AADSTS50011: The redirect URI does not match.");
  await expect(page.getByRole("region", { name: "An error of Microsoft Entra's" })).toContainText(
    "Single-page application",
  );
  await pasted.fill("something else");
  await expect(pasted).toHaveAccessibleDescription(/no number that begins with AADSTS/);
});

for (const [says, mood, marks, words] of [
  [
    "the authority cannot be reached",
    { isUnreachable: true },
    [holds, fails, untried, untried, untried],
    /HEADROOM_TENANT_ID/,
  ],
  [
    "the application is not known",
    { refusal: { at: "authorize", error: "unauthorized_client", code: 700016, says: "Not found." } },
    [fails, holds, holds, untried, untried],
    /AADSTS700016: Not found\./,
  ],
  [
    "only an administrator may consent",
    { refusal: { at: "authorize", error: "access_denied", code: 90094, says: "An administrator must." } },
    [holds, holds, holds, fails, untried],
    /az ad app permission admin-consent/,
  ],
  [
    "a policy stands in the way",
    { refusal: { at: "authorize", error: "access_denied", code: 53003, says: "Blocked." } },
    [holds, holds, holds, fails, untried],
    /Conditional Access/,
  ],
] as const)
  test(`${says}: that step fails, and no other`, async ({ page, authority }) => {
    authority.set(mood);
    await page.goto("/connect");
    await expect(headline(page)).toHaveText(/^Step \d of 5 fails/, { timeout: 40_000 });
    await expectSteps(page, ...marks);
    await expect(steps(page).filter({ hasText: fails })).toContainText(words);
    authority.set({ isUnreachable: false, refusal: null });
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(headline(page)).toHaveText("3 of 5 steps hold; nothing has failed so far.", { timeout: 40_000 });
  });

test("consent that was refused, and an address registered as “Web”, are told after the way there", async ({
  page,
  authority,
}) => {
  authority.set({ asksConsent: true });
  await page.goto("/connect");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await signIn(page, authority.people.planner);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expectSteps(page, holds, holds, holds, fails, untried);
  await expect(steps(page).nth(3)).toContainText("AADSTS65004");

  authority.set({ asksConsent: false, isRedirectOfWeb: true });
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expectSteps(page, holds, holds, fails, untried, untried);
  await expect(steps(page).nth(2)).toContainText("another platform");
});

test("whoever signed out is not signed in again by a look", async ({ page, authority }) => {
  await openAs(page, authority.people.planner, "/size");
  await page.getByRole("button", { name: "Account", exact: true }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign out" }).waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(headline(page)).toHaveText(/You are signed out/);
  const before = authority.heard.length;
  await page.goto("/connect");
  await expectSteps(page, holds, holds, untried, untried, untried);
  await page.getByRole("button", { name: "Check again" }).click();
  await expectSteps(page, holds, holds, untried, untried, untried);
  expect(authority.heard.slice(before)).toEqual([]);
});
