import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectQuiet, expectScanned, expectSite, headline, regions } from "./expectations";
import { development, limited, production, whereGpt41, whereRegional } from "./links";

/** How the answer is gathered: few calls, what can be seen first, to be cancelled, and nothing spoils the rest. */

const all = [production, development, limited];
const callsOf = (azure: Emulator, ...operations: string[]) =>
  azure.journal.entries().filter(({ operation }) => operations.includes(operation));
const wide = (azure: Emulator) => callsOf(azure, "listModelCapacities");
const own = (azure: Emulator) => callsOf(azure, "listLocationModelCapacities");
const scanCalls = (azure: Emulator) =>
  callsOf(azure, "listModelCapacities", "listLocationModelCapacities", "listUsages", "listModels");

test("available capacity costs one call for each model version and subscription, none for a region", async ({
  page,
  azure,
}) => {
  await page.goto(whereGpt41({ ptu: 100, subscriptions: all }));
  await expectScanned(page);
  expect(
    wide(azure)
      .map(({ subscription }) => subscription)
      .sort(),
  ).toEqual([...all].sort());
  expect(own(azure)).toHaveLength(0);
  const asked = callsOf(azure, "listUsages").map(({ path }) => path.split("?", 1)[0]);
  expect(new Set(asked).size, "no region's quota is asked twice").toBe(asked.length);
  await page.getByRole("spinbutton", { name: "PTU needed" }).fill("200");
  await page.getByRole("checkbox", { name: "Only deployable" }).check();
  await expectScanned(page);
  expect(wide(azure), "another size, or another view, is the same data").toHaveLength(all.length);
});

test("quota is asked about the regions in view before all others", async ({ page, azure }) => {
  await page.goto(whereRegional(100, { find: "japan" }));
  await expectScanned(page);
  const asked = callsOf(azure, "listUsages").map(({ path }) => /locations\/([^/]+)/.exec(path)?.[1]?.toLowerCase());
  // A browser has six connections to one host: of what it sends at once, any may be heard first.
  expect(asked.slice(0, 6)).toContain("japaneast");
  expect(asked.length, "the others follow").toBeGreaterThan(10);
});

test("several subscriptions stand side by side; the one that may not be read does not spoil the rest", async ({
  page,
}) => {
  await page.goto(whereRegional(100, { subscriptions: all, each: true }));
  await expectScanned(page);
  await expectSite(page, "East US 2", "Regional", ["400", "425", /^deployable: 400 PTU\s*Contoso AI Production$/]);
  const row = regions(page).getByRole("row");
  const lines = row.filter({ has: page.getByRole("rowheader", { name: "East US 2", exact: true }) });
  const ofThree = lines.locator("xpath=following-sibling::tr[position()<=3]");
  await expect(ofThree.nth(0)).toContainText(/Contoso AI Production.*400.*425.*deployable/);
  await expect(ofThree.nth(1)).toContainText(/Contoso AI Development.*quota short/);
  await expect(ofThree.nth(2)).toContainText(/Fabrikam Research \(limited\).*not permitted/);
  await expectFailure(page, "Quota in", "Cognitive Services Usages Reader");
  await expect(headline(page)).toContainText(/^100 PTU of gpt-4\.1 2025-04-14 can be deployed as Regional/);
});

test("a region that one subscription alone has is there for that one only", async ({ page }) => {
  const asked = { type: ["GlobalProvisionedManaged"], ptu: 50 };
  await page.goto(whereGpt41({ ...asked, subscriptions: [development] }));
  await expectSite(page, "Germany North", "Global", ["80", "80", "deployable: 80 PTU"]);
  await page.goto(whereGpt41({ ...asked, subscriptions: [production] }));
  await expectScanned(page);
  await expect(regions(page)).not.toContainText("Germany North");
  await page.goto(whereGpt41({ ...asked, subscriptions: [production, development] }));
  await expectSite(page, "Germany North", "Global", ["80", "80", /^deployable: 80 PTU\s*Contoso AI Development$/]);
});

test("where the call for all regions fails, each region is asked by itself, and the failure is told", async ({
  page,
  azure,
}) => {
  azure.faults.set([{ match: { operation: "listModelCapacities" }, then: { kind: "status", status: 500 } }]);
  await page.goto(whereRegional(400));
  await expectSite(page, "East US 2", "Regional", ["400", "425", "deployable: 400 PTU"]);
  await expectFailure(page, "Available capacity", "Azure has a problem of its own");
  await expectScanned(page);
  const asked = own(azure).map(({ path }) => path.split("?", 1)[0]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThanOrEqual(35);
  await expect(regions(page), "nothing is unknown where its region answered").not.toContainText("unknown");
});

test("while the list of regions is on its way, no region is called unlisted or unplaced", async ({ page, azure }) => {
  azure.faults.set([{ match: { operation: "listLocations" }, then: { kind: "delay", ms: 60_000 } }]);
  await page.goto(whereRegional(100));
  await expect.poll(() => callsOf(azure, "listUsages").length).toBeGreaterThan(5);
  await expectQuiet(azure);
  await expect(page.getByRole("main")).not.toContainText("not in Azure’s list of locations");
  await expect(page.getByRole("main")).not.toContainText("Azure names no coordinates for");
});

test("only the subscription whose call fails is asked region by region", async ({ page, azure }) => {
  const match = { operation: "listModelCapacities", subscription: development };
  azure.faults.set([{ match, then: { kind: "html" } }]);
  await page.goto(whereRegional(100, { subscriptions: [production, development] }));
  await expectScanned(page);
  expect(new Set(own(azure).map(({ subscription }) => subscription))).toEqual(new Set([development]));
});

test.describe("while Azure takes its time", () => {
  test.use({ azureOptions: { latencyMs: 1_000 } });

  const progress = (page: Page) => page.getByText(/^Read \d+ of 3\d regions$/);

  /** Whatever is under way has ended one way or the other; from here on a call is a new one. */
  async function settled(azure: Emulator) {
    await expect
      .poll(() => azure.journal.entries().filter(({ status, aborted }) => status === null && !aborted).length, {
        timeout: 40_000,
      })
      .toBe(0);
    return scanCalls(azure).length;
  }

  test("cancelling stops the scan, keeps what arrived, and “Read the rest” goes on", async ({ page, azure }) => {
    test.slow();
    // The first catalogue is still on its way when it is cancelled: without it no other is read.
    azure.faults.set([{ match: { operation: "listModels" }, times: 1, then: { kind: "delay", ms: 20_000 } }]);
    await page.goto(whereRegional(100));
    await expect(progress(page)).toHaveText(/^Read ([5-9]|1\d) of/);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByText("Reading was cancelled; what arrived is kept.")).toBeVisible();
    const before = await settled(azure);
    await expectQuiet(azure);
    expect(scanCalls(azure).length, "no call after the cancel").toBe(before);
    const usages = callsOf(azure, "listUsages").length;
    expect(usages).toBeGreaterThan(3);
    expect(usages).toBeLessThan(36);
    await expect(
      regions(page)
        .getByText(/^\d[\d,]*$/)
        .first(),
      "what arrived is kept",
    ).toBeVisible();
    await expect(regions(page).getByTitle("reading was cancelled").first()).toHaveText("unknown");
    await page.getByRole("button", { name: "Read the rest" }).click();
    await expectScanned(page);
    await expect(regions(page)).not.toContainText("unknown");
    const read = callsOf(azure, "listUsages").filter(({ aborted }) => !aborted);
    const browserLimit = 6; // connections to one host by HTTP/1.1: answers that were on their way when it was cancelled
    const again = read.length - new Set(read.map(({ path }) => path)).size;
    expect(again, "what had arrived is not read again").toBeLessThanOrEqual(browserLimit);
  });

  test("the catalogues of further regions can be cancelled too", async ({ page, azure }) => {
    await page.goto(whereRegional(100));
    await expect(page.getByText(/^Read ([2-9]|1\d) of 3\d catalogues$/)).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Cancel" }).click();
    const before = await settled(azure);
    await expectQuiet(azure);
    expect(scanCalls(azure).length, "no call after the cancel").toBe(before);
    expect(callsOf(azure, "listModels").length).toBeLessThan(36);
  });

  test("another question after a cancel is asked", async ({ page }) => {
    await page.goto(whereRegional(100));
    await expect(progress(page)).toBeVisible();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("combobox", { name: "Version", exact: true }).click();
    await page.getByRole("combobox", { name: "Model", exact: true }).fill("gpt-4.1-mini");
    await page.getByRole("option", { name: "gpt-4.1-mini", exact: true }).click();
    await expect(progress(page)).toBeVisible();
  });

  for (const [says, leave] of [
    // Utilization asks for nothing that Regions does.
    ["another screen", (page: Page) => page.getByRole("link", { name: "Utilization", exact: true }).click()],
    ["another site", (page: Page) => page.goto("about:blank")],
  ] as const)
    test(`leaving for ${says} stops the scan`, async ({ page, azure }) => {
      await page.goto(whereRegional(100));
      await expect(progress(page)).toHaveText(/^Read ([5-9]|1\d) of/);
      await leave(page);
      if (says === "another screen") await expect(page).toHaveURL(/\/utilization/);
      const before = await settled(azure);
      await expectQuiet(azure);
      expect(scanCalls(azure).length, "no call after leaving").toBe(before);
      expect(callsOf(azure, "listUsages").length).toBeLessThan(36);
    });
});
