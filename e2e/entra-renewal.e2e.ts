import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expectFailure, expectQuiet, expectRow, sizes } from "./expectations";
import { threeTypes } from "./links";
import { expect, openAs, test } from "./signed-in";

/** Rows I1 to I3: a token that is no longer taken. */

const refusals = (azure: Emulator) => azure.journal.entries().filter(({ status }) => status === 401);
const expectSized = (page: Page) => expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
const calculate = (page: Page) => page.getByRole("button", { name: "Calculate", exact: true });
const requests = (page: Page) => page.getByLabel("Requests per minute, row 1");

test("I1: a token that ends is renewed without a word, and each call is made once more at most", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectSized(page);
  authority.endTokens();
  const before = authority.heard.length;
  await requests(page).fill("333");
  await calculate(page).click();
  await expectSized(page);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(/127\.0\.0\.1/);
  const asked = authority.heard.slice(before);
  expect(asked.map(({ at, how }) => [at, how])).toEqual(asked.map(() => ["token", "refresh_token"]));
  const ended = refusals(azure).map(({ path, method }) => `${method} ${path}`);
  expect(ended.length, "the old token was refused").toBeGreaterThan(0);
  expect(azure.journal.counters().refusedTokens).toEqual({ expired: ended.length });
});

test("I2: where Azure goes on refusing, it says “Sign in again”, does not loop, and what was typed is there afterwards", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectSized(page);
  azure.faults.scenario("I2");
  const before = azure.journal.entries().length;
  await requests(page).fill("444");
  await calculate(page).click();
  const card = await expectFailure(page, "Sign in again");
  await expect(requests(page)).toHaveValue("444");
  const types = 3;
  const asked = azure.journal.entries().slice(before);
  expect(asked.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(2 * types);

  azure.faults.clear();
  await card.getByRole("button", { name: "Sign in again", exact: true }).click();
  await expectSized(page);
  await expect(requests(page)).toHaveValue("444");
});

test("I3: a claims challenge leads to one step at the authority, is sent there once as JSON, and the work goes on", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectSized(page);
  azure.faults.scenario("I3-shown");
  await requests(page).fill("555");
  await calculate(page).click();
  const card = await expectFailure(page, "Sign in again");
  await card.getByRole("button", { name: "Sign in again", exact: true }).click();
  await page.getByRole("button", { name: "Confirm it is you" }).click();
  await expectSized(page);
  await expect(requests(page)).toHaveValue("555");
  const shown = authority.heard.filter(({ at, claims }) => at === "authorize" && claims?.includes('"acrs"'));
  expect(shown, "one interactive step").toHaveLength(1);
  expect(JSON.parse(shown[0]?.claims ?? "")).toMatchObject({
    access_token: { acrs: { essential: true, value: "c1" } },
  });
  const before = authority.heard.length;
  await page.getByRole("button", { name: "Refresh", exact: true }).click();
  await expectSized(page);
  const later = authority.heard.slice(before);
  expect(
    later.filter(({ claims }) => claims?.includes('"acrs"')),
    "asked once",
  ).toEqual([]);
});

test("an administrator ends the sessions: nothing is renewed silently, and signing in anew goes on with what was typed", async ({
  page,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectSized(page);
  authority.revoke(authority.people.planner);
  await requests(page).fill("666");
  await calculate(page).click();
  const card = await expectFailure(page, "Sign in again");
  await card.getByRole("button", { name: "Sign in again", exact: true }).click();
  await page.getByLabel("Password").fill(authority.people.planner.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expectSized(page);
  await expect(requests(page)).toHaveValue("666");
});

for (const [says, browserAheadMs] of [
  ["ten minutes fast", 600_000],
  ["ten minutes slow", -600_000],
] as const)
  test(`a computer whose clock is ${says} signs in, and its tokens are taken`, async ({ page, azure, authority }) => {
    await page.clock.install({ time: Date.now() + browserAheadMs });
    await openAs(page, authority.people.planner, threeTypes);
    await expectSized(page);
    expect(refusals(azure)).toEqual([]);
  });

test("an authority whose clock is ahead gives tokens that are not valid yet: told, without a loop", async ({
  page,
  azure,
  authority,
}) => {
  await openAs(page, authority.people.planner, threeTypes);
  await expectSized(page);
  authority.endTokens();
  authority.set({ clockAheadMs: 600_000 });
  const before = azure.journal.entries().length;
  await requests(page).fill("777");
  await calculate(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Sign in again" }).first()).toBeVisible();
  await expectQuiet(azure);
  const asked = azure.journal.entries().slice(before);
  const types = 3;
  expect(asked.filter(({ method }) => method === "POST").length).toBeLessThanOrEqual(2 * types);
  authority.set({ clockAheadMs: 0 });
  // Each type has a card of its own.
  await page.getByRole("alert").getByRole("button", { name: "Sign in again", exact: true }).first().click();
  await expectSized(page);
});
