import { expect, test } from "./emulated";
import { expectRow, headline, sizes } from "./expectations";

test("a newcomer sizes 30 × 2,000 in and 400 out on gpt-4.1 within the EU, by keyboard alone", async ({ page }) => {
  await page.goto("/size");
  const tabTo = async (name: string) => {
    const field = page.getByLabel(name, { exact: true });
    const isThere = () => field.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
    await expect(field).toBeFocused();
  };
  await expect(page.getByRole("combobox", { name: "Model", exact: true })).toBeVisible();
  await tabTo("Model");
  await page.keyboard.type("gpt-4.1");
  await expect(page.getByRole("option", { name: "gpt-4.1", exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await tabTo("Data must stay in");
  await page.keyboard.type("EU");
  await expect(page.getByRole("option", { name: "EU", exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  for (const [name, text] of [
    ["Requests per minute, row 1", "30"],
    ["Prompt tokens per request, row 1", "2,000"],
    ["Generated tokens per request, row 1", "400"],
  ] as const) {
    await tabTo(name);
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Enter");

  await expectRow(sizes(page), "Data Zone Provisioned", {
    "Required PTU": /^\d+$/,
    "Deployable size": /^\d+$/,
  });
  await expectRow(sizes(page), "Regional Provisioned", { "Deployable size": /^\d+$/ });
  await expectRow(sizes(page), "Global Provisioned", { "Deployable size": /^\d+$/ });
  const smallest = sizes(page).getByRole("rowheader", { name: "Data Zone Provisioned" });
  await expect(smallest, "never Global, which could leave the EU").toContainText("smallest");
  await expect(headline(page)).toHaveText(
    /^Needs \d+ PTU\. Deployable within the EU: \d+ PTU as Data Zone Provisioned or \d+ PTU as Regional Provisioned\.$/,
  );
  await expect(page).toHaveURL(
    /model=gpt-4\.1&version=2025-04-14.*shapes=30,2000,400.*stay=EU|stay=EU.*shapes=30,2000,400/,
  );
});
