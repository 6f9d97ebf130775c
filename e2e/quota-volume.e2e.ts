import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectQuiet, expectQuotaRead, figuresOf, pools } from "./expectations";
import { development, production, quotaOf } from "./links";

/** Quota where there is much of everything, and where somebody stops reading it. */

const reads = (azure: Emulator) => azure.journal.entries().length;

test.describe("5,000 deployments", () => {
  test.use({ azureOptions: { deployments: 5_000 } });

  test("P4: only those near the window are drawn, all are counted, and typing finds one among them", async ({
    page,
  }) => {
    test.slow();
    await page.goto(quotaOf({ tab: "deployments", all: true, subscriptions: [production, development] }));
    await expectQuotaRead(page);
    const table = page.getByRole("table", { name: "Deployments", exact: true });
    const rows = table.getByRole("row");
    expect(Number(await table.getAttribute("aria-rowcount"))).toBeGreaterThan(5_000);
    expect(await rows.count()).toBeLessThan(200);
    const heads = table.locator("tbody th");
    const first = await heads.first().getAttribute("aria-label");
    await page.mouse.wheel(0, 40_000);
    await expect(heads.first()).not.toHaveAttribute("aria-label", first ?? "");
    expect(await rows.count()).toBeLessThan(200);
    const field = page.getByRole("searchbox", { name: "Find" });
    await field.pressSequentially("search-dev-old");
    await expect(field).toHaveValue("search-dev-old");
    await expect(heads).toHaveCount(1);
    await expect(heads).toHaveAttribute("aria-label", "search-dev-old");
  });
});

test.describe("while Azure takes its time", () => {
  test.use({ azureOptions: { latencyMs: 1_000 } });

  const progress = (page: Page) => page.getByText(/^Read ([3-9]|1\d) of 3\d regions$/);

  /** Whatever is under way has ended one way or the other; from here on a call is a new one. */
  async function settled(azure: Emulator) {
    await expect
      .poll(() => azure.journal.entries().filter(({ status, aborted }) => status === null && !aborted).length)
      .toBe(0);
    return reads(azure);
  }

  test("cancelling stops the reading, keeps what arrived, and “Read the rest” goes on", async ({ page, azure }) => {
    await page.goto(quotaOf({ tab: "regional" }));
    await expect(progress(page)).toBeVisible();
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await expect(page.getByText("Reading was cancelled; what arrived is kept.")).toBeVisible();
    const before = await settled(azure);
    await expectQuiet(azure);
    expect(reads(azure), "no call after the cancel").toBe(before);
    const usages = () => azure.journal.entries().filter(({ operation }) => operation === "listUsages");
    expect(usages().length).toBeLessThan(35);
    const cells = await figuresOf(pools(page, "Regional"));
    expect(cells, "what arrived is kept").toContainEqual(["East US 2", "600", "175", "425"]);
    expect(
      cells.some(([scope, ...rest]) => /^\d+ regions$/.test(scope ?? "") && rest.join() === "unknown,unknown,unknown"),
    ).toBe(true);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^≥ /);
    await page.getByRole("button", { name: "Read the rest" }).click();
    await expectQuotaRead(page);
    await expect(pools(page, "Regional").locator("tfoot").getByRole("cell")).toHaveText(["4,250", "525", "3,725", ""]);
  });

  test("leaving the screen stops the reading", async ({ page, azure }) => {
    await page.goto(quotaOf());
    await expect(progress(page)).toBeVisible();
    await page.getByRole("link", { name: "Utilization", exact: true }).click();
    await expect(page).toHaveURL(/\/utilization/);
    const before = await settled(azure);
    await expectQuiet(azure);
    expect(reads(azure), "no call after leaving").toBe(before);
    expect(azure.journal.entries().filter(({ operation }) => operation === "listUsages").length).toBeLessThan(35);
  });
});

test("while lists are on their way nothing is called empty, and reading can be cancelled", async ({ page, azure }) => {
  azure.faults.set([
    { match: { operation: "listLocations" }, then: { kind: "delay", ms: 30_000 } },
    { match: { operation: "queryResources" }, then: { kind: "delay", ms: 30_000 } },
  ]);
  await page.goto(quotaOf({ subscriptions: [production, development] }));
  const main = page.getByRole("main");
  await expect(pools(page, "Global")).toBeVisible();
  await expect.soft(main).not.toContainText(/No Global Provisioned quota was found|No such pool was found/);
  await page.getByRole("tab", { name: "Deployments" }).click();
  await expect(page.getByRole("table", { name: "Slots" })).toBeVisible();
  await expect.soft(main).not.toContainText("No deployment was found");
  await expect.soft(page.getByRole("button", { name: "Cancel", exact: true })).toBeVisible();
});
