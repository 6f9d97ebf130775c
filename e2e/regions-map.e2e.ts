import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectScanned, regions } from "./expectations";
import { development, limited, production, whereGpt41, whereRegional } from "./links";

/** The map and its twin say the same, and every mark can be reached. */

const map = (page: Page) => page.getByRole("region", { name: "Map of regions" });
const marks = (page: Page) => map(page).getByRole("group", { name: "Regions by the best of their verdicts" });
const mark = (page: Page, region: string) => marks(page).getByRole("button", { name: new RegExp(`^${region}: `) });
const namesOf = (buttons: Locator) =>
  buttons.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));

/** From best to worst: what is not known may be better than what is certainly not there. The table says it before the colon. */
const order = ["deployable", "quota short", "capacity short", "both short", "off increment", "below minimum"].concat([
  "above maximum",
  "unknown",
  "not permitted",
  "retired",
  "not offered",
]);

/** Each region's verdicts as its row in the table says them: "deployable: 400 PTU", "not offered". */
const rowsOf = (page: Page) =>
  regions(page)
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [, , , ...cells] = [...row.children].map((cell) => cell.textContent?.trim() ?? "");
        return {
          region: row.querySelector("th")?.getAttribute("aria-label") ?? "",
          verdicts: cells.filter((_text, at) => at % 3 === 2),
        };
      }),
    );

const questions: [says: string, link: string][] = [
  ["three types", whereGpt41({ ptu: 100 })],
  ["one type that no region can take", whereRegional(2_000)],
  ["the smallest sizes", whereGpt41()],
  ["a retired version", whereRegional(50, { model: "gpt-4o", version: "2024-05-13" })],
  ["a size between two", whereRegional(75)],
  ["a part of the world that may not be read", whereGpt41({ ptu: 50, subscriptions: [limited], geography: "Europe" })],
];
for (const [says, link] of questions)
  test(`map and table say the same for every region: ${says}`, async ({ page }) => {
    await page.goto(link);
    await expectScanned(page);
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(8);
    const told = [
      ...(await namesOf(marks(page).getByRole("button"))),
      ...(await map(page).getByRole("listitem").filter({ hasText: /: / }).allTextContents()),
    ];
    const said = new Map(told.map((name) => [name.slice(0, name.indexOf(": ")), name.slice(name.indexOf(": ") + 2)]));
    expect([...said.keys()].sort()).toEqual(rows.map(({ region }) => region).sort());
    for (const { region, verdicts } of rows) {
      const rank = (verdict: string) => order.indexOf(verdict.split(":", 1)[0] ?? "");
      for (const verdict of verdicts) expect(rank(verdict), `${region}: ${verdict}`).toBeGreaterThanOrEqual(0);
      const best = Math.min(...verdicts.map(rank));
      const alike = verdicts.filter((verdict) => rank(verdict) === best).map((verdict) => verdict.replace(": ", ", "));
      expect(alike, `the mark of ${region} is the best of its row`).toContain(said.get(region));
    }
  });

test("regions without coordinates are listed beside the map, with their verdict", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 100 }));
  await expectScanned(page);
  await expect(map(page).getByRole("heading", { name: "Not on the map" })).toBeVisible();
  await expect(
    map(page)
      .getByRole("listitem")
      .filter({ hasText: /^Belgium Central: \S/ }),
  ).toBeVisible();
  await expect(mark(page, "Belgium Central")).toHaveCount(0);
});

test("the keyboard reaches every mark: one stop for Tab, arrow keys, Home and End within", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 100 }));
  await expectScanned(page);
  const buttons = marks(page).getByRole("button");
  const names = await namesOf(buttons);
  expect(names.length).toBeGreaterThan(30);
  await expect(marks(page).locator("button[tabindex='0']")).toHaveCount(1);

  await page.getByRole("tab", { name: "Map and table" }).focus();
  const isInMap = () => marks(page).evaluate((group) => group.contains(document.activeElement));
  for (let presses = 0; presses < 40 && !(await isInMap()); presses += 1) await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("Home");
  const reached: (string | null | undefined)[] = [];
  for (const _ of names) {
    reached.push(await focused());
    await page.keyboard.press("ArrowRight");
  }
  expect(new Set(reached)).toEqual(new Set(names));
  expect(await focused(), "around the world").toBe(names[0]);
  await page.keyboard.press("End");
  expect(await focused()).toBe(names.at(-1));
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe(names.at(-2));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await isInMap(), "the next Tab leaves the map").toBe(false);
});

test("Enter opens a card with all types' numbers, and Escape leads back to the mark", async ({ page }) => {
  await page.goto(whereGpt41({ ptu: 100 }));
  await expectScanned(page);
  const sweden = mark(page, "Sweden Central");
  await sweden.focus();
  await page.keyboard.press("Enter");
  await expect(sweden).toHaveAttribute("aria-expanded", "true");
  const card = map(page).getByRole("group", { name: /^Sweden Central: / });
  const line = (type: string) =>
    card
      .getByRole("row")
      .filter({ hasText: new RegExp(`^${type}`) })
      .first();
  await expect(line("Global")).toContainText(/1,410\s*deployable/);
  await expect(line("Data Zone")).toBeVisible();
  await expect(line("Regional")).toContainText(/250\s*250\s*deployable: 250 PTU/);
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link", { name: "Size for Sweden Central" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(sweden).toBeFocused();
});

test("hovering, focusing and tapping a mark show its numbers; a press elsewhere closes them", async ({ page }) => {
  await page.goto(whereRegional(100));
  await expectScanned(page);
  const brazil = map(page).getByRole("group", { name: /^Brazil South: / });
  const sweden = map(page).getByRole("group", { name: /^Sweden Central: / });
  await mark(page, "Brazil South").hover();
  await expect(brazil).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(brazil).toHaveCount(0);
  await mark(page, "Brazil South").click();
  await expect(brazil).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(brazil, "what was pressed open stays").toBeVisible();
  await page.keyboard.press("Escape");
  await mark(page, "Sweden Central").click();
  await expect(sweden).toBeVisible();
  await expect(brazil).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(sweden).toHaveCount(0);
});

test("marks that overlap open one card that lists them", async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto(whereGpt41({ ptu: 50 }));
  await expectScanned(page);
  await mark(page, "East US").focus();
  await page.keyboard.press("Enter");
  const card = map(page).getByRole("group", { name: /^East US: / });
  await expect(card.getByRole("table")).not.toHaveCount(1);
  await expect(card).toContainText("East US 2");
});

test("a geography zooms the map, and leaves its regions only", async ({ page }) => {
  await page.goto(whereRegional(100));
  await expectScanned(page);
  const apart = async () => {
    const [sweden, poland] = [
      await mark(page, "Sweden Central").boundingBox(),
      await mark(page, "Poland Central").boundingBox(),
    ];
    return Math.abs((sweden?.y ?? NaN) - (poland?.y ?? NaN));
  };
  const wide = await apart();
  await page.getByRole("combobox", { name: "Geography" }).fill("Europe");
  await page.getByRole("option", { name: "Europe", exact: true }).click();
  await expect(mark(page, "East US 2")).toHaveCount(0);
  expect(await apart()).toBeGreaterThan(wide * 2);
  await expect(regions(page).getByRole("rowheader", { name: "East US 2" })).toHaveCount(0);
});

test("the legend names the shapes that are drawn, and no host but ours is asked for the map", async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(whereGpt41({ ptu: 100, subscriptions: [production, development] }));
  await expectScanned(page);
  await expect(
    map(page)
      .getByRole("listitem")
      .filter({ hasText: /^deployable/ }),
  ).toBeVisible();
  expect([...hosts]).toEqual([new URL(baseURL ?? "").hostname]);
});
