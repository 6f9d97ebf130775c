import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { headline } from "./expectations";
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
