import type { Locator } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectRow, headline, sizes } from "./expectations";
import { officialExample, threeTypes } from "./links";

const calculations = (azure: { journal: { entries: () => readonly { operation: string }[] } }) =>
  azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity");

test("the official example, typed in, shows the official answer", async ({ page, azure }) => {
  await page.goto("/size");
  await page.getByRole("combobox", { name: "Model" }).fill("gpt-4");
  await page.getByRole("option", { name: "gpt-4", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Version" })).toHaveValue("0613");

  await page.getByLabel("Requests per minute, row 1").fill("10");
  await page.getByLabel("Prompt tokens per request, row 1").fill("30");
  await page.getByLabel("Generated tokens per request, row 1").fill("50");
  await page.getByRole("button", { name: "Add shape" }).click();
  await page.getByLabel("Requests per minute, row 2").fill("20");
  await page.getByLabel("Prompt tokens per request, row 2").fill("60");
  await page.getByLabel("Generated tokens per request, row 2").fill("20");
  await page.getByRole("button", { name: "Calculate" }).click();

  await expectRow(sizes(page), "Regional Provisioned", {
    "Required PTU": "346",
    "Deployable size": "400",
    "Rounding waste": "54",
    Minimum: "100",
    Increment: "100",
  });
  await expect(headline(page)).toHaveText("Needs 346 PTU. Deployable: 400 PTU as Regional Provisioned.");
  expect(calculations(azure), "one call for the one type that is offered").toHaveLength(1);
});

test("a pasted link calculates by itself; a type that is not offered says so without a call", async ({
  page,
  azure,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346", "Deployable size": "400" });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "not offered", Minimum: "not offered" });
  await expectRow(sizes(page), "Data Zone Provisioned", { "Deployable size": "not offered" });
  expect(calculations(azure)).toHaveLength(1);
});

test("each offered type is asked once, in the order Global, Data Zone, Regional", async ({ page, azure }) => {
  await page.goto(threeTypes);
  for (const type of ["Global Provisioned", "Data Zone Provisioned", "Regional Provisioned"])
    await expectRow(sizes(page), type, { "Required PTU": /^\d+$/, "Deployable size": /^\d+$/ });
  await expect(sizes(page).getByRole("rowheader")).toHaveText([/^Global/, /^Data Zone/, /^Regional/]);
  expect(calculations(azure)).toHaveLength(3);
});

test("the link holds the inputs as they are typed, and a reload shows the same question and answer", async ({
  page,
}) => {
  await page.goto(officialExample);
  await page.getByLabel("Name, row 2").fill("chat");
  await page.getByLabel("Requests per minute, row 2").fill("25");
  await expect(page).toHaveURL(/shapes=10,30,50~25,60,20,chat/);
  await page.reload();
  await expect(page.getByLabel("Requests per minute, row 2")).toHaveValue("25");
  await expect(page.getByLabel("Name, row 2")).toHaveValue("chat");
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
});

test("an answer goes as soon as the inputs differ from it, and comes back with them without a call", async ({
  page,
  azure,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await page.getByLabel("Requests per minute, row 1").fill("11");
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "not calculated", Minimum: "100" });
  await expect(headline(page)).not.toContainText("346");
  await page.getByLabel("Requests per minute, row 1").fill("10");
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  expect(calculations(azure)).toHaveLength(1);
});

test("an answer that comes late is not shown for other inputs", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "calculateModelCapacity" }, times: 1, then: { kind: "delay", ms: 20_000 } }]);
  await page.goto(officialExample);
  await expect.poll(() => calculations(azure).length).toBe(1);
  await page.getByLabel("Requests per minute, row 1").fill("40");
  await page.getByRole("button", { name: "Calculate" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
  await expect(sizes(page)).not.toContainText("346");
  expect(azure.journal.counters().aborted, "the call for the old inputs was cancelled down to the socket").toBe(1);
});

test("rows can be added and removed; the last one stays", async ({ page }) => {
  await page.goto(officialExample);
  await page.getByRole("button", { name: "Remove row 1" }).click();
  await expect(page.getByLabel("Requests per minute, row 1")).toHaveValue("20");
  await expect(page.getByLabel("Requests per minute, row 2")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove row 1" })).toBeDisabled();
});

test("H3: what is wrong is said at the field before any call, and nothing typed is lost", async ({ page, azure }) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  const prompt = page.getByLabel("Prompt tokens per request, row 1");
  await prompt.fill("1.000,5");
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(prompt).toBeFocused();
  await expect(prompt).toHaveValue("1.000,5");
  await expect(prompt).toHaveAccessibleDescription("Enter a whole number, such as 1500; round averages up.");
  expect(calculations(azure)).toHaveLength(1);
});

test("without a model, Calculate says so at the field", async ({ page }) => {
  await page.goto("/size");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeVisible();
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(page.getByRole("combobox", { name: "Model" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Model" })).toHaveAccessibleDescription("Choose a model.");
});

test("where regions differ, the sizes are a range with the regions named", async ({ page }) => {
  await page.goto("/size?model=gpt-4o-mini&version=2024-07-18&shapes=10,1000,100");
  await expectRow(sizes(page), "Regional Provisioned", { Minimum: /^25–50/, Increment: /Brazil South/ });
});

test("only versions with a provisioned type can be chosen", async ({ page }) => {
  await page.goto("/size");
  await page.getByRole("combobox", { name: "Model" }).fill("embedding");
  await expect(page.getByText("No model with a provisioned type matches.")).toBeVisible();
});

test("the answer shows where it comes from, and copies without a token", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(officialExample);
  const source = page.getByText(/^Source: calculateModelCapacity · 2026-09-01 · 127\.0\.0\.1:\d+ · .* UTC$/);
  await source.click();
  await page.getByRole("button", { name: "Copy as curl" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("/calculateModelCapacity?api-version=2026-09-01'");
  expect(copied).toContain("Bearer $AZURE_TOKEN");
});

test("the keyboard alone sizes a workload", async ({ page }) => {
  await page.goto("/size");
  const model = page.getByRole("combobox", { name: "Model" });
  await expect(model).toBeVisible();
  const tabTo = async (field: Locator) => {
    const isThere = () => field.evaluate((input) => input === document.activeElement);
    for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
    await expect(field).toBeFocused();
  };
  await tabTo(model);
  await page.keyboard.type("gpt-4.1-mini");
  await expect(page.getByRole("option", { name: "gpt-4.1-mini" })).toBeVisible();
  await page.keyboard.press("Enter");
  await tabTo(page.getByLabel("Name, row 1"));
  for (const text of ["chat", "60", "1000", "200"]) {
    await page.keyboard.type(text);
    if (text !== "200") await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/, "Deployable size": /^\d+$/ });
});

test("a model without a version is asked for at the field", async ({ page }) => {
  await page.goto("/size?model=gpt-4.1&shapes=10,30,50");
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(page.getByRole("combobox", { name: "Version" })).toHaveAccessibleDescription("Choose a version.");
});

test("where no catalogue can be read, nothing is called “not offered”", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listModels" }, then: { kind: "html" } }]);
  await page.goto(officialExample);
  await expect(headline(page)).toContainText("is not known: the catalogue could not be read whole");
  await expect(page.getByRole("main")).not.toContainText("not offered");
  await expect(page.getByRole("main")).toContainText("Not found in the regions that could be read.");
});
