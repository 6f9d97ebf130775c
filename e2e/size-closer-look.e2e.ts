import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { sizeHref } from "@/lib/sizing/search-params";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, sizes } from "./expectations";
import { threeTypes } from "./links";

/** What more calls of the official calculator can tell, on request: counted on the journal. */

const calculations = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity");
const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const answered = (page: Page) => expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
const calculator = { operation: "calculateModelCapacity" };
const refused = { kind: "status", status: 429, code: "TooManyRequests" } as const;

/** As many different rows as a grid takes. */
const largest = sizeHref({
  model: "gpt-4.1",
  version: "2025-04-14",
  shapes: Array.from({ length: 64 }, (_, at) => ({
    ...{ name: "", requestsPerMinute: 1 + at, promptTokens: 1_000 },
    generatedTokens: 100,
  })),
});

test("the scale curve asks at most 12 times, says where the next increment begins, and has a table twin", async ({
  page,
  azure,
}) => {
  await page.goto(threeTypes);
  await answered(page);
  const curve = panel(page, "Scale curve");
  await expect(curve).toContainText("Asks the calculator at most 12 times.");
  await curve.getByRole("button", { name: "Draw the curve" }).click();
  await expect(curve).toContainText("Derived from 12 official answers.");
  await expect(curve).toContainText(
    /The next increment begins between \d+ requests\/min \(\d+ PTU\) and \d+ requests\/min \(\d+ PTU\)\./,
  );
  expect(calculations(azure), "the load as it is was answered before").toHaveLength(3 + 11);
  await curve.getByText("Show as table").click();
  const table = curve.getByRole("table", { name: "PTU over load" });
  await expect(table.getByRole("row")).toHaveCount(13);
  await expect(table.getByRole("row", { name: /^1×/ })).toContainText("100");
  await curve.getByRole("button", { name: "Draw the curve" }).click();
  await expect(curve).toContainText("Derived from 12 official answers.");
  expect(calculations(azure), "what was answered is not asked again").toHaveLength(3 + 11);
});

test("what load fits is bracketed by two official answers, in at most 14 calls, and says so", async ({
  page,
  azure,
}) => {
  await page.goto(threeTypes);
  await answered(page);
  const fit = panel(page, "What load fits");
  await fit.getByLabel("PTU to fit in").fill("100");
  await expect(fit).toContainText("Asks the calculator at most 14 times.");
  await fit.getByRole("button", { name: "Find the load" }).click();
  await expect(fit).toContainText(/\d+ requests\/min need (100|9\d) PTU, \d+ need 10[1-9]\./);
  await expect(fit).toContainText(/Derived from \d+ official answers\./);
  expect(calculations(azure).length - 3).toBeLessThanOrEqual(14);
  await expect(page).toHaveURL(/fit=100/);
  await fit.getByText("What does that mean for concurrent calls?").click();
  await expect(fit).toContainText("A deployment has no limit of concurrent calls.");
  await fit.getByLabel("PTU to fit in").fill("1.5");
  await expect(fit.getByLabel("PTU to fit in")).toHaveAccessibleDescription(
    "Enter a whole number, such as 1500; round averages up.",
  );
  await expect(fit.getByRole("button", { name: "Find the load" })).toBeDisabled();
});

test("each shape alone: alike rows are asked once, and the sum is set beside the whole", async ({ page, azure }) => {
  await page.goto("/size?model=gpt-4.1&version=2025-04-14&shapes=7,1000,100,chat~7,1000,100,twin~3,500,50");
  await answered(page);
  const shapes = panel(page, "Per shape");
  await expect(shapes).toContainText("Asks the calculator at most 2 times.");
  await shapes.getByRole("button", { name: "Ask for each row" }).click();
  await expect(shapes).toContainText(/Alone the rows need \d+ PTU in all, together \d+ PTU\./);
  await expect(shapes.getByRole("row", { name: /^twin/ })).toContainText("7 × 1,000 in, 100 out");
  expect(calculations(azure)).toHaveLength(3 + 2);
});

test("the model and type that are looked at more closely can be changed, and stand in the link", async ({ page }) => {
  await page.goto(threeTypes);
  await answered(page);
  const closer = page.getByRole("combobox", { name: "Look closer at" });
  await expect(closer).toHaveValue("gpt-4.1 2025-04-14 as Global Provisioned");
  await closer.fill("Regional");
  await page.getByRole("option", { name: "gpt-4.1 2025-04-14 as Regional Provisioned" }).click();
  await expect(page).toHaveURL(/type=ProvisionedManaged/);
  await page.reload();
  await expect(closer).toHaveValue("gpt-4.1 2025-04-14 as Regional Provisioned");
});

test("cancelling stops the calls down to the socket, and what arrived is kept", async ({ page, azure }) => {
  await page.goto(threeTypes);
  await answered(page);
  azure.faults.set([{ match: calculator, then: { kind: "delay", ms: 20_000 } }]);
  const curve = panel(page, "Scale curve");
  await curve.getByRole("button", { name: "Draw the curve" }).click();
  await expect(curve).toContainText("1 of at most 12 answers");
  const browserLimit = 6; // connections to one host by HTTP/1.1; the others wait in the browser
  await expect.poll(() => calculations(azure).length).toBe(3 + browserLimit);
  await curve.getByRole("button", { name: "Cancel" }).click();
  await expect(curve).toContainText("Cancelled after 1 answer.");
  // A place that one cancelled call leaves may let the next one out before it is cancelled too.
  const sent = () => calculations(azure).length - 3;
  await expect.poll(() => calculations(azure).filter(({ aborted }) => aborted).length).toBe(sent());
  const sentBefore = sent();
  azure.faults.clear();
  await curve.getByRole("button", { name: "Draw the curve" }).click();
  await expect(curve).toContainText("Derived from 12 official answers.");
  expect(sent(), "nothing that was cancelled was sent after all").toBe(sentBefore + 11);
});

test("T5: a run of 60 calls into 429s ends in one banner, with one probe at a time; earlier answers stay", async ({
  page,
  azure,
}) => {
  await page.goto(largest);
  await answered(page);
  const before = calculations(azure).length;
  azure.faults.set([{ match: calculator, then: refused }]);
  const shapes = panel(page, "Per shape");
  await expect(shapes).toContainText("Asks the calculator at most 60 times.");
  await expect(shapes).toContainText("4 rows left out: one click asks for at most 60.");
  await shapes.getByRole("button", { name: "Ask for each row" }).click();
  await expectFailure(page, "Per shape: 60 answers missing", "Azure asks us to wait");
  await expect(page.getByRole("alert").filter({ hasText: "Azure" })).toHaveCount(1);
  expect(calculations(azure).length - before, "nobody asks 60 times where Azure asks for fewer").toBeLessThan(30);
  await answered(page);
  azure.faults.clear();
  await page.getByRole("alert").getByRole("button", { name: "Retry" }).click();
  await expect(shapes).toContainText("Derived from 60 official answers.");
});

for (const [says, hide] of [
  ["readable", []],
  ["hidden from the browser", ["x-ms-ratelimit-remaining-subscription-writes"]],
] as const)
  test(`T6: a run of 60 calls slows down before the 429 where Azure says that 3 are left, ${says}`, async ({
    page,
    azure,
  }) => {
    const set = { "x-ms-ratelimit-remaining-subscription-writes": "3" };
    await page.goto(largest);
    await answered(page);
    azure.faults.set([{ match: calculator, then: { kind: "headers", set, hide: [...hide] } }]);
    const shapes = panel(page, "Per shape");
    await shapes.getByRole("button", { name: "Ask for each row" }).click();
    await expect(shapes).toContainText("Derived from 60 official answers.", { timeout: 40_000 });
    expect(calculations(azure).filter(({ status }) => status === 429)).toHaveLength(0);
  });
