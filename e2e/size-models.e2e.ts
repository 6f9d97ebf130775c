import { expect, test } from "./emulated";
import { expectRow, headline, sizes } from "./expectations";
import { threeTypes } from "./links";

const matrix = "Models side by side";

test("up to six models stand side by side; the smallest is marked only among what the filter allows", async ({
  page,
  azure,
}) => {
  await page.goto(threeTypes);
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  await page.getByRole("button", { name: "Compare another model" }).click();
  await page.getByRole("combobox", { name: "Model 2" }).fill("gpt-4o-mini");
  await page.getByRole("option", { name: "gpt-4o-mini", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Version 2" })).toHaveValue("2024-07-18");
  await page.getByRole("button", { name: "Calculate" }).click();
  const table = page.getByRole("table", { name: matrix });
  await expectRow(table, "Global Provisioned", { "gpt-4o-mini 2024-07-18": /^smallest ?\d+.* required/ });
  await expect(headline(page)).toHaveText(
    /^Smallest of 2 models: \d+ PTU, gpt-4o-mini 2024-07-18 as Global Provisioned or .*\.$/,
  );

  await page.getByRole("combobox", { name: "Data must stay in" }).fill("Brazil");
  await page.getByRole("option", { name: "Brazil South" }).click();
  await expectRow(table, "Global Provisioned", { "gpt-4o-mini 2024-07-18": /^\d+/ });
  await expectRow(table, "Regional Provisioned", { "gpt-4o-mini 2024-07-18": /^smallest/ });
  await expect(headline(page)).toContainText("in Brazil South");
  expect(azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity")).toHaveLength(6);
});

test("the details below belong to the model that is looked at, and the link keeps all of them", async ({ page }) => {
  await page.goto(`${threeTypes}&also=gpt-4:0613`);
  await expectRow(page.getByRole("table", { name: matrix }), "Regional Provisioned", { "gpt-4 0613": /^\d/ });
  await expectRow(sizes(page), "Regional Provisioned", { Minimum: "50" });
  await page.getByRole("button", { name: "gpt-4 0613" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { Minimum: "100" });
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": "not offered" });
  await expect(page).toHaveURL(/also=gpt-4:0613.*focus=2/);
  await page.reload();
  await expectRow(sizes(page), "Regional Provisioned", { Minimum: "100" });
  await page.getByRole("button", { name: "Remove model 2" }).click();
  await expect(page.getByRole("table", { name: matrix })).toHaveCount(0);
});

test("a second model that was not chosen is asked for at its field", async ({ page }) => {
  await page.goto(threeTypes);
  await page.getByRole("button", { name: "Compare another model" }).click();
  await page.getByRole("button", { name: "Calculate" }).click();
  await expect(page.getByRole("combobox", { name: "Model 2" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Model 2" })).toHaveAccessibleDescription(
    "Choose a model, or remove it.",
  );
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
});
