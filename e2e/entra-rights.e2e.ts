import { expectFailure, expectRow, sizes } from "./expectations";
import { quotaOf, threeTypes, utilizationOf, busy } from "./links";
import { expect, openAs, test } from "./signed-in";

/** Rows I4 to I7 and P2 with real tokens: what a person may not do is no question of signing in. */

test("I4, I5, I6: a right that is missing is named, and nobody is sent to sign in for it", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  const before = authority.heard.length;

  azure.faults.scenario("I5");
  await page.goto(threeTypes);
  await expectFailure(page, /calculateModelCapacity/);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /not permitted|unknown/ });

  azure.faults.scenario("I4");
  await page.goto(quotaOf({}));
  await expect(page.getByRole("main")).toContainText("Cognitive Services Usages Reader");

  azure.faults.scenario("I6");
  await page.goto(utilizationOf(busy("search")));
  await expect(page.getByRole("main")).toContainText("Monitoring Reader");

  await expect(page.getByText("Sign in again")).toHaveCount(0);
  expect(authority.heard.length, "the authority was not asked").toBe(before);
});

test("I7: an account without any role is told about tenants and roles", async ({ page, authority }) => {
  await openAs(page, authority.people.visitor, "/quota");
  await expect(page.getByRole("main")).toContainText(/tenant/i);
  await expect(page.getByRole("main")).toContainText(/role/i);
});

for (const to of ["host", "http", "user"] as const)
  test(`P2: a link to another place (${to}) is a failure, and no token goes there`, async ({
    page,
    azure,
    authority,
  }) => {
    await openAs(page, authority.people.planner, "/size");
    azure.faults.set([{ match: { operation: "listModels" }, then: { kind: "next-link", to } }]);
    await page.goto(threeTypes);
    await expect(page.getByRole("main")).toContainText(/another host/);
  });
