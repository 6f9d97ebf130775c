import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectRow, expectUtilizationRead } from "./expectations";
import { busy, utilizationOf } from "./links";

/** The week of one deployment, and why calls got a 429 in a minute of it. */

// East of UTC by nine hours, all year.
test.use({ timezoneId: "Asia/Tokyo" });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** UTC, to the minute, without its zone. */
const minuteText = (atMs: number) => new Date(atMs).toISOString().slice(0, 16);

const linkTo = (name: string, range: "24h" | "7d" = "7d", minute?: string) => {
  const href = utilizationOf(busy(name), { range });
  return minute === undefined ? href : `${href}&minute=${minute}`;
};

async function open(page: Page, link: string) {
  await page.goto(link);
  await expectUtilizationRead(page);
}

const week = (page: Page) => page.getByRole("table", { name: "Utilization by hour of the week", exact: true });
const figures = (page: Page) => page.getByRole("table", { name: "The minute in figures" });
const causes = (page: Page) => page.getByRole("table", { name: "Documented causes" });
const why = (page: Page) => page.getByRole("region", { name: "Why 429?" });

/** The hours of a heat map that reached 100 %: "Monday 09". */
async function hotHours(page: Page): Promise<string[]> {
  const rows = await week(page)
    .locator("tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  const [head = [], ...days] = rows;
  return days.flatMap(([day, ...cells]) =>
    cells.flatMap((text, at) => (Number(text) >= 100 ? [`${day} ${head[at + 1]}`] : [])),
  );
}

const weekdaysAt = (...hours: string[]) =>
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].flatMap((day) => hours.map((hour) => `${day} ${hour}`));

test("the week is hot where the deployment is, by the clock that is chosen", async ({ page }) => {
  await open(page, linkTo("assistant"));
  await expect.poll(() => hotHours(page)).toEqual(weekdaysAt("09", "10"));
  await expect(week(page).getByRole("caption")).toContainText("by hour of the clock: UTC");
  await expect(page.getByText("10 of 168 hours with data reached 100%.")).toBeVisible();
  await page.getByRole("switch", { name: "UTC", exact: true }).click();
  await expect.poll(() => hotHours(page)).toEqual(weekdaysAt("18", "19"));
  await expect(week(page).getByRole("caption")).toContainText("by hour of the clock: Asia/Tokyo");
});

test("the minute with the most 429s is explained, another can be chosen, and stands in the link", async ({ page }) => {
  await open(page, linkTo("assistant"));
  await expect(why(page)).toContainText(/[\d,]+ calls got a 429 in the minute .+ UTC\. The data supports: /);
  await expectRow(causes(page), "max_tokens far above the true length", {
    Verdict: /cannot be seen/,
    "What the data shows": "Not visible in metrics; check your client.",
    "Documented remedy": /close to the true length/,
  });
  await expectRow(figures(page), "Requests with a 429", { "In this minute": /^[1-9]/ });
  const listed = page.getByRole("combobox", { name: "Minutes with the most 429s" });
  await expect(listed.getByRole("option")).toHaveCount(10);
  await listed.selectOption({ index: 3 });
  await expect(page).toHaveURL(/minute=20\d\d-\d\d-\d\dT\d\d:\d\dZ/);
  const minute = new URL(page.url()).searchParams.get("minute")?.slice(0, 16) ?? "";
  const expectMinute = async () => {
    await expect(why(page).locator("[aria-live]")).toContainText(
      `${minute.replace("T", " ")} UTC. The data supports: `,
    );
    await expect(page.getByLabel("Any minute, UTC")).toHaveValue(minute);
  };
  await expectMinute();
  await open(page, page.url());
  await expectMinute();

  await page.getByRole("switch", { name: "UTC", exact: true }).click();
  // The same minute, by another clock: the link does not change.
  await expect(page.getByLabel("Any minute, Asia/Tokyo")).toHaveValue(
    minuteText(Date.parse(`${minute}Z`) + 9 * HOUR_MS),
  );
  await expect(page).toHaveURL(new RegExp(`minute=${minute}Z`));
  await page.getByLabel("Any minute, Asia/Tokyo").fill(minuteText(Date.parse(`${minute}Z`) - HOUR_MS));
  await expect(page).toHaveURL(new RegExp(`minute=${minuteText(Date.parse(`${minute}Z`) - 10 * HOUR_MS)}Z`));
});

test("of a calm deployment no call was turned away", async ({ page }) => {
  await open(page, linkTo("summaries"));
  await expect(why(page)).toContainText("No call got a 429 in this range");
  await expect(page.getByRole("combobox", { name: "Minutes with the most 429s" })).toHaveCount(0);
  await expect.poll(() => hotHours(page)).toEqual([]);
  await expect(page.getByRole("region", { name: "What the average hides" })).toContainText("0 minutes");
});

test("a Standard deployment throttles otherwise, and says so", async ({ page }) => {
  await open(page, linkTo("chat-overflow", "24h"));
  await expect(why(page)).toContainText("This is a Standard deployment: it throttles by its own limit");
  await expect(week(page)).toHaveCount(0);
});

test("M1: a minute of a gap is unknown, and its hours have no data; neither is 0", async ({ page, azure }) => {
  azure.faults.scenario("M1");
  const inGap = `${minuteText(Date.now() - 6 * HOUR_MS)}Z`;
  await open(page, linkTo("chat", "24h", inGap));
  await expect(why(page)).toContainText(/Whether a call got a 429 in the minute .+ is unknown\./);
  await expect(figures(page).getByRole("row")).toHaveCount(11);
  for (const row of ["Utilization, maximum", "Requests served", "Requests with a 429", "Input tokens"])
    await expectRow(figures(page), row, { "In this minute": "unknown" });
  await expect(causes(page)).toHaveCount(0);
  await expect(week(page).getByRole("cell", { name: "no data" }).first()).toBeVisible();
});

test("where requests could not be read, the 429s are unknown; the utilization of a minute is still told", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("metric-error");
  const minute = `${minuteText(Date.now() - 30 * MINUTE_MS)}Z`;
  await open(page, linkTo("chat", "24h", minute));
  await expect(why(page)).toContainText("Whether a call got a 429 in this range is unknown.");
  await expectRow(figures(page), "Utilization, maximum", { "In this minute": /^[\d.]+%$/ });
  await expectRow(figures(page), "Requests with a 429", { "In this minute": "unknown" });
});

test("I6: where metrics are refused, nothing of it is told", async ({ page, azure }) => {
  azure.faults.scenario("I6");
  await open(page, linkTo("chat"));
  await expect(why(page)).toContainText("Whether a call got a 429 in this range is unknown.");
  await expect(page.getByRole("region", { name: "The week, hour by hour" })).toContainText(
    "No utilization was measured in this range.",
  );
  await expect(figures(page)).toHaveCount(0);
});
