import type { FaultEffect } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, sizes } from "./expectations";
import { officialExample, threeTypes } from "./links";

/** The fault catalogue's rows as a person meets them where models, regions and subscriptions are read. */

const catalogue = { operation: "listModels", location: "swedencentral" };
const refused = { kind: "status", status: 429, code: "TooManyRequests", retryAfter: 6 } as const;

test("T1: a catalogue that has to wait counts down, then fills", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listModels" }, times: 1, then: refused }]);
  await page.goto(officialExample);
  await expect(page.getByText(/waiting, retry in [1-6] s/).first()).toBeVisible();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
});

test("T1: a list of subscriptions that has to wait says so", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listSubscriptions" }, times: 1, then: refused }]);
  await page.goto(officialExample);
  await expect(page.getByText(/waiting, retry in [1-6] s/)).toBeVisible();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
});

test("when a refresh fails, what was there stays with its time, and so does what was typed", async ({
  page,
  azure,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await page.getByLabel("Prompt tokens per request, row 1").fill("1.000,5");
  azure.faults.set([{ match: { operation: "listSubscriptions" }, then: { kind: "html" } }]);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expectFailure(page, /Shown as of \d{4}-\d\d-\d\d .* UTC: This is not Azure's answer/);
  await expect(page.getByLabel("Prompt tokens per request, row 1")).toHaveValue("1.000,5");
  await expect(page.getByLabel("Requests per minute, row 2")).toHaveValue("20");
});

test("without the list of regions, a type that the first region lacks is unknown, not “not offered”", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listLocations" }, then: { kind: "html" } }]);
  await page.goto("/size?model=gpt-4.1&version=2025-04-14&shapes=100,1000,200");
  await expectFailure(page, "Other regions are not read");
  await expect(sizes(page)).not.toContainText("not offered");
});

const brokenLists: [row: string, effect: FaultEffect, title: RegExp][] = [
  ["P1: a list that goes in a circle", { kind: "next-link", to: "cycle" }, /Incomplete: stopped after \d+ pages/],
  ["P2: a link to another host", { kind: "next-link", to: "host" }, /The answer points to another host: https?:\/\//],
  ["P2: a link to plain http elsewhere", { kind: "next-link", to: "http" }, /another host: http:\/\//],
];
for (const [row, effect, title] of brokenLists) {
  test(`${row} says that the catalogue is incomplete; what arrived is used`, async ({ page, azure }) => {
    azure.faults.set([{ match: catalogue, then: effect }]);
    await page.goto(threeTypes);
    await expectFailure(page, title, "Catalogue incomplete in 1 region");
    await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  });
}

test("P3: when a later page of one region fails, an unlisted type is unknown, not “not offered”", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { ...catalogue, page: 2 }, then: { kind: "status", status: 400, code: "Broken" } }]);
  await page.goto(officialExample);
  await expectFailure(page, "Catalogue incomplete in 1 region");
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "unknown" });
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
});

test("when the list of subscriptions fails, the screen says what failed and reads it again", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listSubscriptions" }, then: { kind: "html" } }]);
  await page.goto(officialExample);
  const card = await expectFailure(page, "This is not Azure's answer", "your subscriptions");
  azure.faults.clear();
  await card.getByRole("button", { name: "Retry" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
});
