import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { expectFailure, headline } from "./expectations";
import { production } from "./links";

/** What a link to Plan may hold, and what it may not. */

test("H2: what a link holds wrongly is named and left out; the rest of it stands", async ({ page }) => {
  const good = planHref({ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] });
  const wrong = "ptu=-1&currency=XYZ&discount=500&view=__proto__&region=<script>alert(1)</script>&place=<script>";
  await page.goto(`${good}&${wrong}`);
  const ignored = page.getByRole("status").filter({ hasText: "Ignored in this link" });
  for (const name of ["ptu", "currency", "discount", "view", "region", "place"])
    await expect(ignored).toContainText(name);
  await expect(headline(page)).toHaveText(/How much of gpt-4\.1 2025-04-14 do you plan/);
  await expect(page.getByRole("tab", { name: "Cost" })).toHaveAttribute("aria-selected", "true");
});

test("I5: who may not ask the calculator is told the role and the portal, and no size is made up", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("I5");
  const shapes = [{ name: "", requestsPerMinute: 100, promptTokens: 1_000, generatedTokens: 200 }];
  await page.goto(
    planHref({ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", shapes, subscriptions: [production] }),
  );
  await expect(headline(page)).toHaveText(/^You may not ask Azure’s calculator/);
  await expectFailure(page, "Azure’s calculator", "Role to ask for", "Capacity calculator");
  await expect(page.getByText("Official size", { exact: true }).locator("..")).toContainText("not permitted");
  await expect(page.getByRole("main")).not.toContainText(/\d PTU at/);
});

test("the same load stands on other versions with official sizes, dates and list prices; what is not offered says so", async ({
  page,
}) => {
  const shapes = [{ name: "", requestsPerMinute: 600, promptTokens: 1_500, generatedTokens: 300 }];
  const others = [
    { model: "gpt-5", version: "2025-08-07", format: "" },
    { model: "no-such-model", version: "1", format: "" },
  ];
  await page.goto(
    `${planHref({
      ...{ view: "migration", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
      ...{ shapes, others },
    })}&region=eastus2`,
  );
  const table = page.getByRole("table", { name: /^Versions side by side/ });
  const row = (name: string) => table.getByRole("row").filter({ hasText: name }).getByRole("cell");
  // 600 × (1,500 + 4 × 300) ÷ 3,000 and 600 × (1,500 + 8 × 300) ÷ 4,750, as the sample's calculator answers; × $1.00 × 730
  await expect(row("gpt-4.1 2025-04-14")).toHaveText([
    ...["2027-10-14", "540", "540", "$394,200.00", "$2.00", "$0.50", "$8.00"],
  ]);
  await expect(row("gpt-5 2025-08-07")).toHaveText([
    ...["no date set", "493", "495", "$361,350.00", "$1.25", "$0.125", "$10.00"],
  ]);
  await expect(row("no-such-model").first()).toHaveText("not offered", { timeout: 60_000 });
});
