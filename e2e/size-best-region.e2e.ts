import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, sizes } from "./expectations";
import { officialExample, threeTypes } from "./links";

/** Lists that were begun; their further pages are no new question. */
const count = (azure: Emulator, operation: string) =>
  azure.journal.entries().filter((entry) => entry.operation === operation && !/skiptoken/i.test(entry.path)).length;

test("beside a size stand quota and capacity of the best region, from one capacity call and quota of five regions", async ({
  page,
  azure,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", {
    ...{ "Required PTU": "346", "Remaining quota": /^[\d,]+$/, "Available capacity": /^[\d,]+$/ },
    "Best region": /best of 5 read, of \d+/,
  });
  expect(count(azure, "listModelCapacities")).toBe(1);
  expect(count(azure, "listUsages")).toBe(5);
  await page.getByRole("button", { name: "Read quota in all regions" }).click();
  await expect(page.getByRole("button", { name: "Read quota in all regions" })).toHaveCount(0);
  await expectRow(sizes(page), "Regional Provisioned", { "Best region": /^(?!.*best of)/ });
  expect(count(azure, "listUsages")).toBeGreaterThan(10);
});

test("nothing is read for quota or capacity before anything was asked", async ({ page, azure }) => {
  await page.goto("/size?model=gpt-4&version=0613");
  await expectRow(sizes(page), "Regional Provisioned", { Minimum: "100" });
  expect(count(azure, "listModelCapacities") + count(azure, "listUsages")).toBe(0);
});

test("one step leads to Regions, with model, type and size carried over", async ({ page }) => {
  await page.goto(officialExample);
  await page.getByRole("link", { name: "Regions for 400 PTU" }).click();
  await expect(page).toHaveURL(/\/regions\?model=gpt-4&version=0613&type=ProvisionedManaged&ptu=400/);
});

test("I4: where quota may not be read, its cells say so and name the role; capacity and sizes stand", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listUsages" }, then: { kind: "forbid" } }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", {
    ...{ "Required PTU": /^\d+$/, "Remaining quota": "not permitted", "Available capacity": /^[\d,]+$/ },
  });
  await expectFailure(page, "Quota or capacity in", "Cognitive Services Usages Reader");
});

test("where capacity cannot be read it is unknown, and sizes stand", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listModelCapacities" }, then: { kind: "html" } }]);
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", {
    ...{ "Required PTU": /^\d+$/, "Remaining quota": "unknown", "Available capacity": "unknown" },
  });
});

test("no row is “not offered”, a 0 is 0, and a figure that is no number is unknown", async ({ page, azure }) => {
  const edit = (edits: { path: string; value: unknown }[]) =>
    azure.faults.set([{ match: { operation: "listModelCapacities" }, then: { kind: "edit", edits } }]);
  edit([{ path: "value", value: [] }]);
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Available capacity": "not offered" });
  edit([{ path: "value[*].properties.availableCapacity", value: 0 }]);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Available capacity": "0" });
  edit([{ path: "value[*].properties.availableCapacity", value: "NaN" }]);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Available capacity": "unknown" });
});
