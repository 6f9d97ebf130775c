import { expect, test } from "./emulated";
import { expectFailure, expectRow, headline, saturation } from "./expectations";
import { busy, deploymentIn, utilizationOf } from "./links";

/** How full the chosen deployments are, as Azure Monitor tells it. */

test("a chosen deployment stands in the link, and its saturation in the headline and the table", async ({ page }) => {
  await page.goto(utilizationOf([]));
  await expect(headline(page)).toHaveText("Choose deployments to see how full they are.");
  await page.getByRole("combobox", { name: "Deployments" }).click();
  await page.getByRole("option", { name: "chat", exact: true }).click();
  await expect(page).toHaveURL(/deployments=.*\/deployments\/chat(&|$)/);
  await page.getByText("7 d", { exact: true }).click();
  await expect(page).toHaveURL(/range=7d/);
  await expect(headline(page)).toHaveText(
    /^Touched 100% in [\d,]+ minutes this week, .+% of calls were turned away\.$/,
  );
  await expectRow(saturation(page), "chat", {
    "Touched 100%": /^[\d,]+ minutes$/,
    "Minutes without data": /^\d+$/,
  });
});

test("of several deployments of several resources the headline counts those that touched 100%", async ({ page }) => {
  const others = [
    ["contoso-foundry-eastus2", "contracts"],
    ["contoso-openai-sweden", "search-eu"],
  ] as const;
  await page.goto(
    utilizationOf([...busy("chat"), ...others.map(([account, name]) => deploymentIn(account, name))], { range: "7d" }),
  );
  await expect(headline(page)).toHaveText(/^chat of 3 touched 100%/, { timeout: 45_000 });
  await expect(saturation(page).getByRole("rowheader")).toHaveText(["chat", "contracts", "search-eu"]);
});

test("M5: a deployment without metrics has none, which is not 0; a refusal names the role", async ({ page, azure }) => {
  azure.faults.scenario("M5");
  await page.goto(utilizationOf(busy("chat")));
  await expect(headline(page)).toHaveText(/^No utilization was measured in the last 24 hours/);
  azure.faults.scenario("I6");
  await page.goto(utilizationOf(busy("chat"), { range: "6h" }));
  await expectFailure(page, "Metrics", /Monitoring Reader/);
  await expectRow(page.getByRole("table", { name: "Requests by status", exact: true }), "chat", {
    "Answered (2xx)": "unknown",
    "Status 429": "unknown",
  });
});
