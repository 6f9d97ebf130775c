import type { FaultEffect } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, headline, sizes } from "./expectations";
import { limited, officialExample, threeTypes } from "./links";

/** The fault catalogue's rows as a person meets them on the Size screen: at the calculator and at the catalogue. */

const global = { operation: "calculateModelCapacity", skuName: "GlobalProvisionedManaged" };
const refused = { kind: "status", status: 429, code: "TooManyRequests" } as const;

test("T1: a type that has to wait counts down, then fills; the others stand", async ({ page, azure }) => {
  azure.faults.set([{ match: global, times: 1, then: { ...refused, retryAfter: 7 } }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /waiting, retry in [1-7] s/ });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /waiting, retry in [1-4] s/ });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
});

test.describe("where the browser may not read Retry-After", () => {
  test.use({ azureOptions: { exposeHeaders: false } });
  test("T2: the seconds in the error text are waited for", async ({ page, azure }) => {
    const message = "Too many requests. Please retry after 5 seconds.";
    azure.faults.set([{ match: global, times: 1, then: { ...refused, waitSeconds: 5, message } }]);
    await page.goto(threeTypes);
    await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /waiting, retry in [3-5] s/ });
    await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  });
});

test("T3: without a named wait it is tried again after growing waits", async ({ page, azure }) => {
  azure.faults.set([{ match: global, times: 3, then: refused }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /waiting, retry in [1-4] s/ });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
});

test("T4: a wait of a day is a failure that says when, and nothing is sent before", async ({ page, azure }) => {
  azure.faults.set([{ match: global, times: 1, then: { ...refused, retryAfter: 86_400 } }]);
  await page.goto(threeTypes);
  const card = await expectFailure(page, "Azure asks us to wait", /It is tried again at \d{4}-\d\d-\d\d .* UTC/);
  await expect(card.getByRole("button", { name: "Retry now" })).toBeVisible();
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "unknown" });

  const sent = () => azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity").length;
  const before = sent();
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(card).toBeVisible();
  expect(sent(), "pressing Calculate is not asking to undercut Azure's wait").toBe(before);

  await card.getByRole("button", { name: "Retry now" }).click();
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  expect(sent(), "the one early call is the one a person asked for").toBe(before + 1);
  azure.journal.clear();
});

test("T7: a 503 with Retry-After is waited for like a 429", async ({ page, azure }) => {
  azure.faults.set([{ match: global, times: 1, then: { kind: "status", status: 503, retryAfter: 4 } }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /waiting, retry in \d s/ });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
});

test("I1: a 401 once is not seen by anybody", async ({ page, azure }) => {
  azure.faults.set([{ match: global, times: 1, then: { kind: "status", status: 401 } }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("I2: a 401 always asks to sign in again, keeps what was typed, and does not loop", async ({ page, azure }) => {
  azure.faults.set([{ match: global, then: { kind: "status", status: 401 } }]);
  await page.goto(threeTypes);
  await expectFailure(page, "Sign in again");
  await expect(page.getByLabel("Requests per minute, row 1")).toHaveValue("100");
  const refusedCalls = azure.journal.entries().filter(({ status }) => status === 401);
  expect(refusedCalls.length).toBeLessThanOrEqual(2);
});

test("I5: a refused calculator names permission and portal, shows no number, and offers another subscription", async ({
  page,
}) => {
  await page.goto(`${officialExample}&calculateWith=${limited}`);
  const card = await expectFailure(
    page,
    "You may not use the capacity calculator",
    /Azure refused Microsoft\.CognitiveServices\/\S*calculateModelCapacity\S* on \/subscriptions\//,
    "Cognitive Services Contributor",
    "Operate → Quota → Provisioned throughput unit → Capacity calculator",
  );
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "not permitted" });
  await expectRow(sizes(page), "Regional Provisioned", { "Deployable size": "not permitted" });
  await expect(headline(page)).not.toContainText(/\d/);
  await card.getByRole("button", { name: "Calculate with Contoso AI Production" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346", "Deployable size": "400" });
  await expect(page.getByRole("combobox", { name: "Calculate with" })).toHaveValue("Contoso AI Production");
});

test("I7: without any subscription, tenants and roles are explained", async ({ page, azure }) => {
  azure.faults.scenario("I7");
  await page.goto("/size");
  await expect(headline(page)).toHaveText("There is no subscription to calculate with.");
  await expect(page.getByRole("main")).toContainText("Reader");
});

const badAnswers: [row: string, effect: FaultEffect, title: string, detail: RegExp][] = [
  ["A1: a proxy's page", { kind: "html" }, "This is not Azure's answer", /text\/html/],
  ["A2: JSON cut in the middle", { kind: "truncated" }, "This is not Azure's answer", /no whole JSON/],
  ["A2: an empty body", { kind: "empty" }, "This is not Azure's answer", /an empty body/],
  ["A2: 204", { kind: "empty", status: 204 }, "This is not Azure's answer", /an empty body \(status 204\)/],
  ["A3: 500", { kind: "status", status: 500 }, "Azure has a problem of its own", /Status 500/],
  ["A5: a broken connection", { kind: "reset" }, "cannot be reached", /The connection broke/],
];
for (const [row, effect, title, detail] of badAnswers) {
  test(`${row} leaves one type unknown, in words, and the others standing`, async ({ page, azure }) => {
    azure.faults.set([{ match: global, then: effect }]);
    await page.goto(threeTypes);
    const card = await expectFailure(page, title, detail, "Global Provisioned");
    await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "unknown", "Deployable size": "unknown" });
    await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
    await expect(headline(page)).toContainText("The size as Global Provisioned is not known.");
    azure.faults.clear();
    await card.getByRole("button", { name: "Retry" }).click();
    await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  });
}

test("A5: offline says so, and goes on by itself when the network is back", async ({ page, context }) => {
  await page.goto("/size");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await context.setOffline(true);
  await page.getByLabel("Requests per minute, row 1").fill("12");
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(page.getByRole("status").filter({ hasText: "You are offline" })).toBeVisible();
  await context.setOffline(false);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
});

test("A6: a body of 200 MB is not read to its end", async ({ page, azure }) => {
  azure.faults.set([{ match: global, then: { kind: "huge-body" } }]);
  await page.goto(threeTypes);
  await expectFailure(page, "The answer is too large", "More than 32 MB");
  await expect.poll(() => azure.journal.counters().aborted, { timeout: 40_000 }).toBe(1);
});

for (const scenario of ["A7-missing", "A7-nan", "A7-string", "A7-negative", "A7-huge"]) {
  test(`${scenario}: a figure that is no number is unknown, the others stand, and nothing becomes 0`, async ({
    page,
    azure,
  }) => {
    azure.faults.scenario(scenario);
    await page.goto(threeTypes);
    await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^[1-9]\d*$/, Minimum: "50" });
    const row = sizes(page).getByRole("row", { name: "Global Provisioned" });
    await expect(row.getByText("unknown").first()).toBeVisible();
    await expect(row.getByRole("cell", { name: "0", exact: true })).toHaveCount(0);
  });
}

test("A7: a new deployment type is listed by its raw name", async ({ page, azure }) => {
  azure.faults.scenario("A7-enum");
  await page.goto(threeTypes);
  await expect(sizes(page).getByRole("rowheader")).toHaveCount(4);
});

test("A8: an Azure of an older api-version is asked in it, and nobody notices", async ({ page, azure }) => {
  azure.faults.scenario("A8-oldest");
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346", "Deployable size": "400" });
  await expect(page.getByText(/^Source: calculateModelCapacity · 2024-10-01/)).toBeVisible();
});

test("H1: hostile names are shown as text", async ({ page, azure }) => {
  azure.faults.scenario("H1");
  await page.goto("/size");
  await page.getByRole("combobox", { name: "Calculate with" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});
