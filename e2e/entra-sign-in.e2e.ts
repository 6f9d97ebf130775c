import { expect, openAs, signIn, test } from "./signed-in";

test("the link that was opened is there again after the sign-in, with its question and its place", async ({
  page,
  authority,
}) => {
  await page.goto("/quota?tab=zone#main");
  await signIn(page, authority.people.planner);
  await expect(page).toHaveURL(/\/quota\?tab=zone#main$/);
  await expect(page.getByRole("tab", { name: "Data Zone", exact: true })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  expect(authority.heard.map(({ at, how, isFramed }) => [at, how, isFramed])).toEqual([
    ["authorize", "none", true],
    ["authorize", "", false],
    ["token", "authorization_code", false],
  ]);
});

test("another account of the tenant sees its own subscriptions", async ({ page, authority }) => {
  await openAs(page, authority.people.finops, "/quota");
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toHaveValue("The only subscription");
});
