import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { expectRow } from "./expectations";
import { limited, production } from "./links";

const cover = (...subscriptions: string[]) => planHref({ view: "cover", subscriptions });

test("typed reservations are held against what is deployed, by type and region, and stay in the link", async ({
  page,
}) => {
  await page.goto(cover(production));
  const table = page.getByRole("table", { name: "Reservation cover" });
  // 90 × $1.00 × 730
  await expectRow(table, "Global Provisioned Sweden Central", {
    ...{ "Deployed PTU": "90", "Covered PTU": "0", "Uncovered PTU": "90" },
    "Uncovered, USD per month": "$65,700.00",
  });
  await page.getByRole("combobox", { name: "Reserved in" }).fill("sweden");
  await page.getByRole("option", { name: "Sweden Central" }).click();
  await page.getByRole("button", { name: "Add reservation" }).click();
  await expect(page.getByText("Enter how many.")).toBeVisible();
  await page.getByRole("textbox", { name: "Reserved PTU" }).fill("120");
  await page.getByRole("button", { name: "Add reservation" }).click();
  // 90 and 30 of 120 × $2,652 ÷ 12
  const reserved = {
    ...{ "Reserved PTU": "120", "Covered PTU": "90", "Uncovered PTU": "0", "Unused PTU": "30" },
    ...{ "Covered, USD per month": "$19,890.00", "Unused, USD per month": "$6,630.00" },
  };
  await expectRow(table, "Global Provisioned Sweden Central", reserved);
  await expect(page.getByText(/30 PTU are reserved and not deployed\.$/)).toBeVisible();
  await page.reload();
  await expectRow(table, "Global Provisioned Sweden Central", reserved);
  await page.getByRole("button", { name: /^Remove 120 PTU Global Provisioned in Sweden Central/ }).click();
  await expectRow(table, "Global Provisioned Sweden Central", { "Covered PTU": "0" });
  expect(new URL(page.url()).searchParams.has("reserved")).toBe(false);
});

test("what may not be read makes it at least what was", async ({ page }) => {
  await page.goto(cover(production, limited));
  await expectRow(page.getByRole("table", { name: "Reservation cover" }), "Global Provisioned Sweden Central", {
    ...{ "Deployed PTU": "≥ 90", "Covered PTU": "0", "Uncovered PTU": "≥ 90" },
    "Uncovered, USD per month": "≥ $65,700.00",
  });
});
