import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { callsOf, expectFailure, expectRow, expectUtilizationRead, headline, saturation } from "./expectations";
import { busy, deploymentIn, utilizationOf } from "./links";

/** Faults of Azure Monitor: gaps stay gaps, peaks stay exact, what could not be read is not 0. */

const requests = (page: Page) => page.getByRole("table", { name: "Requests by status", exact: true }).last();
const chart = (page: Page, title = "Utilization") => page.getByRole("figure", { name: title, exact: true });

/** The table twin of a chart: when, and its figures. */
async function twinOf(page: Page, title = "Utilization") {
  const figure = chart(page, title);
  await figure.getByText("Show as table").click();
  return figure
    .getByRole("table")
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

test("M1: a gap of six hours is a gap, nulls are none, and the minutes that are not in yet are told", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("M1");
  await page.goto(utilizationOf(busy("chat"), { range: "24h" }));
  await expectRow(saturation(page), "chat", { "Minutes without data": /^36[5-9]$/ });
  await expect(headline(page)).toContainText(/3\d\d minutes have no data/);
  await expect(chart(page)).toContainText(/Data up to 20\d\d-\d\d-\d\d \d\d:\d\d/);
  const rows = await twinOf(page);
  const gap = rows.filter(([, maximum]) => maximum === "no data");
  expect(gap.length, "whole hours of the gap").toBeGreaterThanOrEqual(5);
  expect(gap.length).toBeLessThanOrEqual(6);
  expect(rows.filter(([, maximum]) => /^0(%| %)?$/.test(maximum ?? ""))).toEqual([]);
});

test("M2: all that is asked for is drawn, because `top` is set", async ({ page, azure }) => {
  azure.faults.scenario("M2");
  const names = ["chat", "assistant", "summaries", "routing", "code-review"];
  await page.goto(utilizationOf(busy(...names), { range: "6h" }));
  await expectUtilizationRead(page);
  for (const name of names) await expectRow(saturation(page), name, { Peak: /^[\d.]+%$/ });
  for (const { path } of callsOf(azure, "listMetrics")) expect(path).toMatch(/[?&]top=1000(&|$)/);
});

test("M3: 137 % is drawn above the 100 % line, exact at any width and zoom", async ({ page, azure }) => {
  azure.faults.scenario("M3");
  await page.goto(utilizationOf(busy("contracts"), { range: "7d" }));
  // Minute 17 of each of 168 hours; from then until minute 20 the last of them is not in yet.
  await expectRow(saturation(page), "contracts", { Peak: "137%", "Touched 100%": /^16[78] minutes$/ });
  await expect(chart(page)).toContainText("137 %");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(chart(page)).toContainText("137 %");
  const [startMs, endMs] = [4, 2].map((hours) => Math.floor(Date.now() / 3_600_000 - hours) * 3_600_000);
  await page.goto(
    utilizationOf(busy("contracts"), { range: "24h", zoom: { startMs: startMs ?? 0, endMs: endMs ?? 0 } }),
  );
  await expect(chart(page)).toContainText("137 %");
  expect((await twinOf(page)).filter(([, maximum]) => maximum?.startsWith("137"))).toHaveLength(2);
});

test("M4: the grain is the answered one, and minutes are not measurable in coarser points", async ({ page, azure }) => {
  azure.faults.scenario("M4");
  await page.goto(utilizationOf(busy("assistant"), { range: "24h" }));
  await expect(page.getByRole("main")).toContainText("5 minutes a point: peaks shorter than that cannot be seen.");
  await expectRow(saturation(page), "assistant", {
    Peak: /^[\d.]+%$/,
    "Touched 100%": "not measurable at this grain",
    Full: "not measurable at this grain",
    "Percentiles 50, 95, 99": "not measurable at this grain",
  });
  await expect(headline(page)).toContainText("with 5-minute points");
});

test("M5: where both families answer, one is shown and never the sum of both", async ({ page, azure }) => {
  const day = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const link = utilizationOf([deploymentIn("contoso-openai-sweden", "chat-eu")], {
    ...{ range: "custom", from: day - 3 * 86_400_000, to: day - 2 * 86_400_000 },
  });
  await page.goto(link);
  await expectUtilizationRead(page);
  const cells = requests(page).getByRole("row").nth(1).getByRole("cell");
  await expect(cells.first()).toHaveText(/^[\d,]+$/);
  const alone = await cells.allTextContents();
  azure.faults.scenario("M5-both");
  azure.journal.clear();
  await page.goto("/quota");
  await page.goto(link);
  await expectUtilizationRead(page);
  await expect(cells).toHaveText(alone);
  expect(callsOf(azure, "listMetrics").length).toBeGreaterThan(0);
});

test("M7: a deployment that was deleted and created again has two stretches", async ({ page, azure }) => {
  azure.faults.scenario("M7");
  await page.goto(utilizationOf(busy("chat"), { range: "7d" }));
  await expectRow(saturation(page), "chat", { "Minutes without data": /^2,88\d$/ });
  const drawn = (await twinOf(page)).map(([, maximum]) => maximum !== "no data");
  const changes = drawn.filter((isDrawn, at) => isDrawn !== (drawn[at - 1] ?? false)).length;
  expect(changes, "data, none, data").toBe(3);
});

test("I6: where metrics are refused the role is named, and nothing is 0", async ({ page, azure }) => {
  azure.faults.scenario("I6");
  await page.goto(utilizationOf(busy("chat"), { range: "6h" }));
  await expectFailure(page, "Metrics", "Monitoring Reader");
  await expect(headline(page)).toHaveText("The utilization of chat is not known.");
  await expectRow(saturation(page), "chat", { Peak: "unknown", "Rejected to the caller": "unknown" });
  await expectRow(requests(page), "chat", { "Answered (2xx)": "unknown", "Status 429": "unknown" });
});

test.describe("several resources of one region", () => {
  test.use({ azureOptions: { subscriptions: 3, deployments: 600 } });
  const pair = [
    deploymentIn("workload-0026-switzerlandnorth", "gpt-4o-1", "rg-workload-0026"),
    deploymentIn("workload-0028-switzerlandnorth", "gpt-4.1-1", "rg-workload-0028"),
  ];

  test("one call asks for both", async ({ page, azure }) => {
    await page.goto(utilizationOf(pair, { range: "6h" }));
    await expectUtilizationRead(page);
    for (const name of ["gpt-4o-1", "gpt-4.1-1"]) await expectRow(saturation(page), name, { Peak: /^[\d.]+%$/ });
    expect(callsOf(azure, "listMetrics")).toEqual([]);
    expect(callsOf(azure, "listSubscriptionMetrics").length).toBeGreaterThan(0);
  });

  test("I6: that call's 401 leads to one call for each resource, not to signing in", async ({ page, azure }) => {
    azure.faults.scenario("I6-subscription");
    await page.goto(utilizationOf(pair, { range: "6h" }));
    await expectUtilizationRead(page);
    for (const name of ["gpt-4o-1", "gpt-4.1-1"]) await expectRow(saturation(page), name, { Peak: /^[\d.]+%$/ });
    await expect(page.getByRole("main")).not.toContainText(/sign in/i);
    const resources = callsOf(azure, "listMetrics").map(({ path }) => /accounts\/([^/]+)/.exec(path)?.[1]);
    expect(new Set(resources)).toEqual(new Set(["workload-0026-switzerlandnorth", "workload-0028-switzerlandnorth"]));
  });
});

test("T7: after a 529 of Monitor half a minute passes before the next try, which fills the chart", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("T7-529");
  await page.clock.install();
  await page.goto(utilizationOf(busy("chat"), { range: "1h" }));
  await expect.poll(() => callsOf(azure, "listMetrics").some(({ status }) => status === 529)).toBe(true);
  const refused = callsOf(azure, "listMetrics").find(({ status }) => status === 529)?.path;
  const again = () => callsOf(azure, "listMetrics").filter(({ path }) => path === refused).length;
  await page.clock.fastForward(25_000);
  expect(again(), "not before 30 s").toBe(1);
  await page.clock.fastForward(20_000);
  await expect.poll(again).toBe(2);
  await expectRow(saturation(page), "chat", { Peak: /^[\d.]+%$/ });
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});
