import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectRow, sizes } from "./expectations";
import { officialExample, threeTypes } from "./links";

const requests = (page: Page, row: number) => page.getByLabel(`Requests per minute, row ${row}`, { exact: true });
const name = (page: Page, row: number) => page.getByLabel(`Name, row ${row}`);

/** As a spreadsheet puts it on the clipboard. */
async function paste(page: Page, text: string) {
  await page.evaluate(async (copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

test.describe("pasting", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("rows of a spreadsheet, with a header and thousands separators, become shapes", async ({ page }) => {
    await page.goto("/size");
    await name(page, 1).focus();
    await paste(
      page,
      "Use case\tCalls per minute\tInput tokens\tOutput tokens\nchat\t1,200\t2 000\t300\nRAG\t30\t4000\t400\n",
    );
    await expect(name(page, 1)).toHaveValue("chat");
    await expect(requests(page, 1)).toHaveValue("1200");
    await expect(page.getByLabel("Prompt tokens per request, row 1")).toHaveValue("2000");
    await expect(requests(page, 2)).toHaveValue("30");
    await expect(page.getByRole("row", { name: /^Sum/ })).toContainText("1,230 RPM");
  });

  test("H3: what is no number stays as it was pasted, with a message at the field; 65 rows leave one out and say so", async ({
    page,
  }) => {
    await page.goto("/size");
    await requests(page, 1).focus();
    await paste(page, Array.from({ length: 65 }, (_, at) => (at === 0 ? "1.000,5\t2\t3" : `${at}\t2\t3`)).join("\n"));
    await expect(requests(page, 1)).toHaveValue("1.000,5");
    await expect(requests(page, 1)).toHaveAccessibleDescription(
      "Enter a whole number, such as 1500; round averages up.",
    );
    await expect(page.getByText("1 pasted row found no room: a workload has at most 64 rows.")).toBeVisible();
    await expect(requests(page, 64)).toHaveValue("63");
    await expect(page.getByRole("button", { name: "Add shape" })).toBeDisabled();
  });

  test("a single number is pasted into its field", async ({ page }) => {
    await page.goto("/size");
    await requests(page, 1).focus();
    await paste(page, "42");
    await expect(requests(page, 1)).toHaveValue("42");
  });
});

test("rows are duplicated, moved and removed, by button and by keyboard, and each step is undone", async ({ page }) => {
  await page.goto(officialExample);
  await page.getByRole("button", { name: "Duplicate row 1" }).click();
  await expect(requests(page, 2)).toBeFocused();
  await requests(page, 2).fill("77");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(requests(page, 3)).toHaveValue("77");
  await expect(requests(page, 3)).toBeFocused();
  await page.getByRole("button", { name: "Move row 3 up" }).click();
  await expect(requests(page, 2)).toHaveValue("77");
  await page.getByRole("button", { name: "Remove row 1" }).click();
  await expect(requests(page, 1)).toHaveValue("77");
  await requests(page, 1).focus();
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press("Control+Z");
  await expect(requests(page, 1)).toHaveValue("10");
  await expect(requests(page, 2)).toHaveValue("20");
  await expect(requests(page, 3)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a starting point fills an empty row, and says that it is only one", async ({ page }) => {
  await page.goto("/size");
  await page.getByRole("button", { name: "RAG" }).click();
  await expect(name(page, 1)).toHaveValue("rag");
  await expect(requests(page, 1)).toHaveValue(/^\d+$/);
  await expect(requests(page, 2)).toHaveCount(0);
  await expect(page.getByText("Only starting points: put your own averages in their place.")).toBeVisible();
});

test("growth scales the requests, rounds each row up, and shows and sends the whole numbers", async ({
  page,
  azure,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  await page.getByLabel("Growth", { exact: true }).fill("15");
  await expect(requests(page, 1)).toHaveAccessibleDescription("12 sent");
  await expect(requests(page, 2)).toHaveAccessibleDescription("23 sent");
  await expect(page.getByRole("row", { name: /^Sum/ })).toContainText("35 RPM");
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "not calculated" });
  await page.getByRole("button", { name: "Calculate" }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/ });
  expect(azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity")).toHaveLength(2);
});

test("a cached share gives a pair of official answers, each labelled as a bound", async ({ page, azure }) => {
  await page.goto(`${threeTypes}&cached=50`);
  await expect(page.getByLabel("Prompt tokens per request, row 1")).toHaveAccessibleDescription(
    "500 sent as lower bound",
  );
  await expectRow(sizes(page), "Global Provisioned", { "Required PTU": /^\d+$/ });
  await expectRow(sizes(page), "Global Provisioned, cached", { "Required PTU": /^\d+$/ });
  const required = async (head: string) =>
    Number(
      await sizes(page)
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: head, exact: true }) })
        .getByRole("cell")
        .first()
        .textContent(),
    );
  expect(await required("Global Provisioned, cached")).toBeLessThan(await required("Global Provisioned"));
  await expect(page.getByText("Without caching: upper bound").first()).toBeVisible();
  await expect(page.getByText("50% cached: lower bound").first()).toBeVisible();
  expect(azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity")).toHaveLength(6);
});

test("H3: nothing typed is lost by a reload or on the way back: text that is no number, long names, names with @", async ({
  page,
}) => {
  await page.goto(officialExample);
  await requests(page, 1).fill("1.000,5");
  await name(page, 1).fill("night@batch");
  await name(page, 2).fill("a name that is a good deal longer than thirty-two characters");
  await page.getByLabel("Growth", { exact: true }).fill("ten");
  await expect(page.getByText(/^The name in row 1 stays out of the link: it holds “@”/)).toBeVisible();
  await expect(
    page.getByText(/^The name in row 2 stays out of the link: it is longer than 32 characters/),
  ).toBeVisible();
  await expect(page).not.toHaveURL(/example\.com|thirty/);
  const expectAll = async () => {
    await expect(requests(page, 1)).toHaveValue("1.000,5");
    await expect(name(page, 1)).toHaveValue("night@batch");
    await expect(name(page, 2)).toHaveValue(/thirty-two/);
    await expect(page.getByLabel("Growth", { exact: true })).toHaveValue("ten");
  };
  await page.reload();
  await expectAll();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What does your load cost");
  await page.goBack();
  await expectAll();
});

/** Fills a field, and so long after its last key clicks on a link: sooner than a test could that tells the browser both. */
async function fillAndLeave(page: Page, field: Locator, text: string, pauseMs: number) {
  await page.getByRole("link", { name: "Plan", exact: true }).evaluate((link: HTMLElement, ms) => {
    window.addEventListener("input", () => setTimeout(() => link.click(), ms), { once: true });
  }, pauseMs);
  await field.fill(text);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What does your load cost");
}

test("H3: nothing typed is lost by going to another screen at once, and no click is, whether or not the link has followed", async ({
  page,
}) => {
  await page.goto(officialExample);
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": "346" });
  const growth = page.getByLabel("Growth", { exact: true });
  for (const [at, pauseMs] of [0, 60, 90, 110, 118, 130, 150, 400].entries()) {
    const says = `left ${pauseMs} ms after the last key`;
    await fillAndLeave(page, requests(page, 1), `12${at}`, pauseMs);
    await page.goBack();
    await expect(requests(page, 1), says).toHaveValue(`12${at}`);
    await expect(page, says).toHaveURL(new RegExp(`=12${at},30,50`));
    await fillAndLeave(page, growth, `about ${at}`, pauseMs); // no number: the link never holds it
    await page.goBack();
    await expect(growth, says).toHaveValue(`about ${at}`);
  }
  await page.goto(officialExample);
  await expect(requests(page, 1), "an earlier link says what it said").toHaveValue("10");
});

for (const [what, part] of [
  ["a growth that is no number", "growth=NaN"],
  ["a share of caching beyond 99", "cached=1e9"],
  ["shapes that are none", "shapes=%3Cscript%3Ealert(1)%3C/script%3E"],
  ["a negative number among the shapes", "shapes=-1,30,50"],
  ["twelve kilobytes", `version=${"x".repeat(12_000)}`],
  ["a name that no parameter has", "__proto__=1"],
  ["a parameter of another screen", "ptu=-1"],
] as const)
  test(`H2: ${what} in the link falls back to the default, and the screen says what it ignored`, async ({ page }) => {
    await page.goto(`/size?${part}`);
    await expect(page.getByRole("status").filter({ hasText: "Ignored in this link" })).toContainText(
      part.split("=")[0] ?? "",
    );
    await expect(page.getByRole("combobox", { name: "Model", exact: true })).toBeVisible();
  });
