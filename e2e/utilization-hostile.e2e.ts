import { hostileNames } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectUtilizationRead, headline } from "./expectations";
import { busy, utilizationOf } from "./links";

/** H1: whatever somebody called a deployment stays a text; whatever stands in a link is taken or left, and said. */

test("H1: hostile names are text in the list of deployments", async ({ page, azure }) => {
  azure.faults.set([
    {
      match: { operation: "listDeployments" },
      then: { kind: "edit", edits: [{ path: "value[*].name", cycle: hostileNames }] },
    },
  ]);
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
  await page.goto(utilizationOf([]));
  await page.getByRole("combobox", { name: "Deployments" }).click();
  for (const name of ["<img src=x onerror=alert(1)>", "$(rm -rf ~)", "=cmd|'/c calc'!A1"])
    await expect(page.getByRole("option").filter({ hasText: name }).first()).toBeVisible();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});

test("a link with something else among its deployments shows none of them, and says so", async ({ page }) => {
  await page.goto(utilizationOf(busy("chat")).replace("/chat", "/chat,%3Cimg%20src=x%20onerror=alert(1)%3E"));
  await expect(headline(page)).toHaveText("Choose deployments to see how full they are.");
  await expect(page.getByRole("main")).toContainText("could not be understood: deployments");
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});

test("a deployment that is gone has no data, which is not 0", async ({ page }) => {
  await page.goto(utilizationOf(busy("was-deleted"), { range: "6h" }));
  await expectUtilizationRead(page);
  await expect(headline(page)).toHaveText(/^No utilization was measured in the last 6 hours/);
});
