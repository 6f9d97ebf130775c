import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectUtilizationRead } from "./expectations";
import { busy, utilizationOf } from "./links";

/** A part of the range is looked at in all charts at once, by hand and by keyboard, and stands in the link. */

const HOUR = 3_600_000;
const day = Math.floor(Date.now() / (24 * HOUR)) * 24 * HOUR - 5 * 24 * HOUR;
const aDay = () => utilizationOf(busy("assistant"), { range: "custom", from: day, to: day + 24 * HOUR });

const figure = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });
const plot = (page: Page, name = "Utilization") => figure(page, name).locator(".cursor-crosshair");
const keys = (page: Page) => page.getByRole("group", { name: /^Utilization, over time/ });
const zoom = (page: Page) => {
  const [from = "", to = ""] = (new URL(page.url()).searchParams.get("zoom") ?? "").split("/");
  return from === "" ? null : { hours: (Date.parse(to) - Date.parse(from)) / HOUR, fromMs: Date.parse(from) };
};
const hoursShown = (page: Page) => expect.poll(() => zoom(page)?.hours ?? 24);

async function open(page: Page, link = aDay()) {
  await page.goto(link);
  await expectUtilizationRead(page);
  await expect(plot(page)).toBeVisible();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not on the screen.");
  return box;
}

test("dragging shows a part in every chart, a double click all of it", async ({ page }) => {
  await open(page);
  await plot(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(plot(page));
  await page.mouse.move(x + width * 0.25, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await hoursShown(page).toBeLessThan(6.2);
  await hoursShown(page).toBeGreaterThan(5.8);
  for (const name of ["Utilization", "Requests by status", "Tokens"]) {
    await figure(page, name).getByText("Show as table").click();
    await expect(figure(page, name).locator("tbody tr").last().getByRole("rowheader")).toContainText(/ 0[56]:/);
  }
  await plot(page).dblclick();
  await hoursShown(page).toBe(24);
});

test("by keyboard: plus and minus zoom, arrows go earlier and later, 0 shows all; so do the buttons", async ({
  page,
}) => {
  await open(page);
  await keys(page).focus();
  await page.keyboard.press("+");
  await hoursShown(page).toBe(12);
  const before = zoom(page)?.fromMs ?? 0;
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => zoom(page)?.fromMs ?? before).toBeLessThan(before);
  await page.keyboard.press("+");
  await hoursShown(page).toBe(6);
  await page.keyboard.press("-");
  await hoursShown(page).toBe(12);
  await page.keyboard.press("0");
  await hoursShown(page).toBe(24);
  const parts = page.getByRole("group", { name: /what part of the range is shown$/ });
  await parts.getByRole("button", { name: "Zoom in" }).click();
  await hoursShown(page).toBe(12);
  await parts.getByRole("button", { name: "Later" }).click();
  await parts.getByRole("button", { name: "Whole range" }).click();
  await hoursShown(page).toBe(24);
});

test("one cursor for all charts: each tells its exact figures of the same minute", async ({ page }) => {
  await open(page);
  const { x, y, width, height } = await boxOf(plot(page));
  await page.mouse.move(x + width * 0.4, y + height / 2);
  const instant = plot(page).locator("p").first();
  await expect(instant).toHaveText(/^20\d\d-\d\d-\d\d 09:\d\d/);
  const said = (await instant.textContent()) ?? "";
  for (const name of ["Requests by status", "Tokens"])
    await expect(plot(page, name).locator("p").first()).toHaveText(said);
  await expect(plot(page).locator("dd").first()).toHaveText(/^[\d.]+ %$/);
  await page.mouse.move(0, 0);
  await expect(plot(page, "Tokens").locator("p")).toHaveCount(0);
});

test("a link with a part shows that part; another range shows all of itself", async ({ page }) => {
  await open(
    page,
    `${aDay()}&zoom=${new Date(day + 9 * HOUR).toISOString().slice(0, 16)}Z/${new Date(day + 11 * HOUR).toISOString().slice(0, 16)}Z`,
  );
  await figure(page, "Utilization").getByText("Show as table").click();
  const heads = figure(page, "Utilization").locator("tbody").getByRole("rowheader");
  await expect(heads.first()).toContainText(" 10:5");
  await expect(heads.last()).toContainText(" 09:0");
  await page.getByText("7 d", { exact: true }).click();
  await expect.poll(() => zoom(page)).toBeNull();
});
