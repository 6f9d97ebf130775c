import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectScanned, expectSite, regions } from "./expectations";
import { whereGpt41, whereRegional } from "./links";

/** Regions where Azure asks for fewer calls, or where there is more of everything. */

const refusals = (azure: Emulator) => azure.journal.entries().filter(({ status }) => status === 429);

test("T5: when every call of a refresh is refused, one banner says so, and the earlier figures stay", async ({
  page,
  azure,
}) => {
  await page.goto(whereRegional(400));
  await expectScanned(page);
  const before = azure.journal.counters().calls;
  azure.faults.set([{ forMs: 600_000, then: { kind: "status", status: 429, code: "TooManyRequests", retryAfter: 1 } }]);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expectFailure(page, "Azure asks us to wait");
  await expectScanned(page);
  await expect(page.getByRole("alert").filter({ hasText: "Azure asks us to wait" })).toHaveCount(1);
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  expect(azure.journal.counters().calls - before, "nobody asks 70 times where Azure asks for fewer").toBeLessThan(40);
  azure.faults.clear();
  await page
    .getByRole("alert")
    .first()
    .getByRole("button", { name: /^Retry/ })
    .click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("T5: refused from the first call on, the screen says so once, and nothing is drawn as 0", async ({
  page,
  azure,
}) => {
  azure.faults.set([
    { match: { operation: "listModelCapacities" }, then: { kind: "status", status: 429, retryAfter: 86_400 } },
  ]);
  await page.goto(whereRegional(400));
  await expectScanned(page);
  await expectFailure(page, "Azure asks us to wait", /tried again at \d{4}-/);
  await expectSite(page, "East US 2", "Regional", ["unknown", /\S/, "unknown"]);
});

test.describe("with a small bucket", () => {
  const perKind = { size: 40, perSecond: 25 };
  test.use({ azureOptions: { buckets: { read: perKind, write: perKind, delete: perKind } } });

  test("T6: a scan slows down before the 429 where Azure says how many calls are left", async ({ page, azure }) => {
    await page.goto(whereRegional(400));
    await expectScanned(page);
    await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
    expect(azure.journal.counters().calls, "more calls than the bucket holds").toBeGreaterThan(60);
    expect(refusals(azure)).toHaveLength(0);
  });
});

for (const scenario of ["T6", "T6-hidden"])
  test(`${scenario}: a scan ends well and unasked-for where 3 calls are said to be left`, async ({ page, azure }) => {
    azure.faults.scenario(scenario);
    await page.goto(whereRegional(400));
    await expectScanned(page);
    await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
    expect(refusals(azure)).toHaveLength(0);
  });

test("P4: with 10,000 subscriptions the screen looks with the chosen ones, and the picker searches them", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("P4-subscriptions");
  await page.goto(whereRegional(400));
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  const picker = page.getByRole("combobox", { name: "Subscriptions" });
  await picker.fill("Production 3300");
  const found = page.getByRole("listbox").getByRole("option");
  await expect(found.first()).toBeVisible();
  expect(await found.count(), "a list is cut, not drawn whole").toBeLessThan(200);
});

test("P4: with 10,000 subscriptions and none chosen, the screen does not ask 10,000 times", async ({ page, azure }) => {
  azure.faults.scenario("P4-subscriptions");
  await page.goto(whereGpt41({ ptu: 100, subscriptions: [] }));
  await expect(page.getByText(/^Looks at the first \d+ of 10,000 subscriptions\./)).toBeVisible();
  await expect(regions(page).getByRole("rowheader").first()).toBeVisible();
  await expect
    .poll(() => azure.journal.entries().filter(({ operation }) => operation === "listUsages").length)
    .toBeGreaterThan(50);
  const asked = new Set(azure.journal.entries().map(({ subscription }) => subscription));
  expect(asked.size).toBeLessThan(50);
  await page.getByRole("spinbutton", { name: "PTU needed" }).fill("200");
  await expect(page.getByRole("spinbutton", { name: "PTU needed" })).toHaveValue("200");
});

test.describe("60 regions and 4 subscriptions", () => {
  test.use({ azureOptions: { regions: 60, subscriptions: 4 } });

  test("of all subscriptions' rows only those near the window are drawn; the others come when scrolled to", async ({
    page,
  }) => {
    test.slow();
    await page.goto(whereGpt41({ ptu: 100, subscriptions: [], each: true }));
    await expectScanned(page);
    const rows = regions(page).getByRole("row");
    expect(await rows.count()).toBeGreaterThan(60);
    expect(await rows.count()).toBeLessThan(60 * 4);
    const last = rows.filter({ has: page.getByRole("rowheader", { name: "West US 3", exact: true }) });
    const ofLast = last.locator("xpath=following-sibling::tr[1]").getByRole("rowheader");
    await last.scrollIntoViewIfNeeded();
    await expect(ofLast).toHaveText(/\S/);
  });

  test("typing narrows all of them down", async ({ page }) => {
    test.slow();
    await page.goto(whereGpt41({ ptu: 100, subscriptions: [], each: true }));
    await expectScanned(page);
    await page.getByRole("searchbox", { name: "Find" }).pressSequentially("west us");
    await expect(page.getByRole("searchbox", { name: "Find" })).toHaveValue("west us");
    const heads = regions(page).locator("tbody tr > th[aria-label]");
    await expect
      .poll(() => heads.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label"))))
      .toEqual(["West US", "West US 2", "West US 3"]);
  });
});
