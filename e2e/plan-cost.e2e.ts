import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { expectRow } from "./expectations";
import { deploymentIn, production } from "./links";

// gpt-4.1 in Sweden Central, by the sample's list: $2.00, $0.50 and $8.00 per million tokens, $1.00 per PTU and hour.

const shape = { name: "", requestsPerMinute: 200, promptTokens: 1_000, generatedTokens: 200 };
const plan = (more: Parameters<typeof planHref>[0] = {}) =>
  `${planHref({
    ...{ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
    ...{ shapes: [shape], cached: 40, ...more },
  })}&region=swedencentral`;
const costs = (page: Page) => page.getByRole("table", { name: "Cost per month", exact: true });

test("each way to pay stands with its cost; hours, discount, a typed price and the currency change it, and stay in the link", async ({
  page,
}) => {
  await page.goto(plan());
  await expect(page.getByText("PTU by the hour costs $87,600.00 a month, pay-as-you-go $26,280.00.")).toBeVisible();
  // An hour: 12 M tokens in, 40 % of them cached, 2.4 M out: 7.2 × $2 + 4.8 × $0.50 + 2.4 × $8 = $36; × 730
  await expectRow(costs(page), "Standard (pay-as-you-go) ● costs least", { Month: "$26,280.00", Year: "$315,360.00" });
  await expectRow(costs(page), "PTU by the hour", { Month: "$87,600.00", Per: "120 PTU at $1.00 an hour" });
  await expectRow(costs(page), "Batch", {
    ...{ Month: "no price found", "Break-even load": "not known" },
    Note: "No price found: Batch cached input.",
  });

  await page.getByRole("textbox", { name: "Hours per day" }).fill("8");
  await page.getByRole("textbox", { name: "Discount, %" }).fill("10");
  await page.getByRole("textbox", { name: "Discount, %" }).press("Enter");
  await expectRow(costs(page), "Standard (pay-as-you-go) ● costs least", { Month: "$7,884.00" }); // 8/24, less 10 %
  await expectRow(costs(page), "PTU by the hour", { Month: "$78,840.00", Per: "120 PTU at $0.90 an hour" });

  await page.getByRole("textbox", { name: "Hours per day" }).fill("25");
  await page.getByRole("textbox", { name: "Hours per day" }).press("Enter");
  await expect(page.getByText("1 to 24, whole hours.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Hours per day" }), "H3: nothing typed is lost").toHaveValue("25");
  await expectRow(costs(page), "Standard (pay-as-you-go) ● costs least", { Month: "$23,652.00" }); // as if nothing were said: all day
  await page.getByRole("textbox", { name: "Hours per day" }).fill("8");
  await page.getByRole("textbox", { name: "Hours per day" }).press("Enter");

  await page.getByText("Type a price that was not found (1)").click();
  await page.getByRole("textbox", { name: "Batch cached input, USD" }).fill("0.25");
  await page.getByRole("textbox", { name: "Batch cached input, USD" }).press("Enter");
  // 7.2 × $0.90 + 4.8 × $0.25, as typed + 2.4 × $3.60 = $16.32; × 730 × 8/24. It takes up to a day: no option before somebody can wait.
  await expectRow(costs(page), "Batch", { Month: "$3,971.20" });
  await page.getByRole("combobox", { name: "Latency need" }).selectOption("Can wait for a day");
  await expectRow(costs(page), "Batch ● costs least", {
    ...{ Month: "$3,971.20", Per: "million tokens: $0.90 in, $0.25 (typed by you) cached, $3.60 out" },
  });
  await page.reload();
  await expectRow(costs(page), "Batch ● costs least", { Month: "$3,971.20" });
  await expect(page.getByText("10% discount, as entered")).toBeVisible();
  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).nth(1).click(),
  ]);
  expect(await readFile(await sheet.path(), "utf8")).toContain("Batch,3971.2,47654.4,");

  // A typed price is an amount of its currency.
  await page.getByRole("combobox", { name: "Currency" }).selectOption("EUR");
  await expectRow(costs(page), "Batch", { Month: "no price found" });
  await expectRow(costs(page), "Standard (pay-as-you-go) ● costs least", { Month: /^€/ });
});

test("the chart has its table, what moves the answer says so, and each fact has its evidence", async ({ page }) => {
  await page.goto(plan());
  await page.getByRole("combobox", { name: "Commitment" }).selectOption("Up to one year");
  const chart = page.getByRole("figure", { name: "Cost per month over load" });
  await chart.getByText("Show as table").click();
  const twin = chart.getByRole("table");
  await expectRow(twin, "100", {
    "Standard (pay-as-you-go), per month": "$26,280.00",
    "PTU, one-year reservation, per month": "$26,520.00", // 120 × $2,652 ÷ 12
  });
  await expect(twin.getByRole("rowheader")).toHaveText([
    ...["25", "50", "75", "90", "100", "110", "150", "200", "300", "400"],
  ]);
  const moves = page.getByRole("table", { name: "What moves the answer" });
  // 8.4 × $2 + 3.6 × $0.50 + $19.20 = $37.80 an hour: $27,594 a month, and the reservation stays
  await expectRow(moves, "Cached share 30%", {
    "Costs least": "PTU, one-year reservation◆ another than now",
    Month: "$26,520.00",
  });
  await expect(page.getByText("costs as much as 2,652 hours by the hour; its term has 8,760.")).toBeVisible();
  await expect(page.getByText("Nothing is chosen under “Latency need”.")).toBeVisible();
  await expect(page.getByRole("list").filter({ hasText: "Only then reserve" }).getByRole("listitem")).toHaveText([
    /Quota/,
    /Deploy/,
    /Watch utilization/,
    /Only then reserve/,
  ]);
});

test("a list that cannot be read is unknown, never 0; the rest of the link that says nothing is named", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listPrices" }, then: { kind: "html" } }]);
  await page.goto(`${plan({ currency: "SEK" })}&hours=25&prices=ptu-hourly~free&reserved=x&discount=-1`);
  const ignored = page.getByText("Ignored in this link, because it could not be understood:");
  for (const name of ["hours", "discount", "prices", "reserved"]) await expect(ignored).toContainText(name);
  await expect(page.getByText(/^PTU prices, Token prices: /)).toBeVisible();
  await expectRow(costs(page), "PTU by the hour", { Month: "unknown", Note: "Price not known: PTU by the hour." });
  await expectRow(costs(page), "Standard (pay-as-you-go)", { Month: "unknown" });
  await expect(costs(page)).not.toContainText("0.00");
});

test("measured traffic is priced hour by hour", async ({ page }) => {
  await page.goto(plan({ cached: 0, measured: deploymentIn("contoso-openai-sweden", "chat-eu") }));
  await expect(page.getByText(/^Measured: \d+ hours stand for every month/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Hours per day" })).toHaveCount(0);
  await expectRow(costs(page), "PTU by the hour", { Month: "$87,600.00" });
  await expectRow(costs(page), "Reserved base + hourly above", { Note: /^This or less: .*Derived:/ });
  await expect(page.getByText(/answers? of 429; \d+ hours measured/)).toBeVisible();
});
