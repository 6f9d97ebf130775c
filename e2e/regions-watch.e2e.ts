import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectQuiet, expectScanned, expectSite } from "./expectations";
import { whereRegional } from "./links";
import { movedClock } from "./moved-clock";

/** The watch: looks again by itself, lists what changed, and keeps it in the browser. */

const watching = whereRegional(100, { watch: 1, geography: "Sweden" });
const panel = (page: Page) => page.getByRole("region", { name: "Changes of capacity" });
const changes = (page: Page) => panel(page).getByRole("list", { name: "Changes" }).getByRole("listitem");
const looks = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => operation === "listModelCapacities").length;
const gone = /^Sweden Central · gpt-4\.1 2025-04-14 · Regional: 250 → 0 PTU at \d\d:\d\d UTC$/;
const back = /^Sweden Central · gpt-4\.1 2025-04-14 · Regional: 0 → 250 PTU at \d\d:\d\d UTC$/;

/** A minute later by the page's clock, and a bit: no two looks come after exactly the same time. */
const nextLook = (page: Page) => page.clock.fastForward(70_000);

/** The first look has been taken, and is kept. */
async function begin(page: Page) {
  await page.clock.install();
  await page.goto(watching);
  await expectScanned(page);
  await expect(panel(page)).toContainText(/Next look in \d+ (s|min)/);
}

test("capacity that sells out and returns is listed, newest first, with its time", async ({ page, azure }) => {
  azure.faults.scenario("sell-out");
  await begin(page);
  await expectSite(page, "Sweden Central", "Regional", [/^250/, "250", /^quota short|^deployable/]);
  await expect(panel(page)).toContainText("Nothing has changed since the first look.");
  await nextLook(page);
  await expect(changes(page).filter({ hasText: gone })).toHaveCount(1);
  await expectSite(page, "Sweden Central", "Regional", [/^0/, "250", "capacity short: none now"]);
  await nextLook(page);
  await expect(changes(page).filter({ hasText: back })).toHaveCount(1);
  expect(looks(azure), "one call a look").toBe(3);
  const listed = (await changes(page).allTextContents()).filter((text) => text.includes("Regional"));
  expect(listed.map((text) => back.test(text))).toEqual([true, false]);
});

test("what was seen survives a reload, is drawn in its row, and can be saved", async ({ page, azure }) => {
  azure.faults.scenario("sell-out");
  await begin(page);
  await nextLook(page);
  await expect(changes(page).filter({ hasText: gone })).toHaveCount(1);
  azure.faults.clear();
  await page.goto(whereRegional(100, { geography: "Sweden" }));
  await expect(changes(page).filter({ hasText: gone })).toHaveCount(1);
  await expect(page.getByRole("table", { name: "Regions", exact: true }).locator("[title*='250'] svg")).toHaveCount(1);
  for (const [button, ending] of [
    ["Export CSV", ".csv"],
    ["Export JSON", ".json"],
  ] as const) {
    const download = page.waitForEvent("download");
    await panel(page).getByRole("button", { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`headroom-watch-gpt-4.1-2025-04-14${ending}`);
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("swedencentral");
    expect(text, "no person and no token is in it").not.toMatch(/@|bearer/i);
  }
});

test("Clear asks first; then the list is empty, also after a reload", async ({ page, azure }) => {
  azure.faults.scenario("sell-out");
  await begin(page);
  await nextLook(page);
  await expect(changes(page).first()).toBeVisible();
  await panel(page).getByRole("button", { name: "Clear" }).click();
  await expect(panel(page).getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(changes(page).first()).toBeVisible();
  await panel(page).getByRole("button", { name: "Clear" }).click();
  await panel(page).getByRole("button", { name: "Forget it" }).click();
  await expect(changes(page)).toHaveCount(0);
  await page.goto(whereRegional(100, { geography: "Sweden" }));
  await expectScanned(page);
  await expect(panel(page)).toContainText("Choose how often to look");
  await expect(changes(page)).toHaveCount(0);
});

test("nothing is asked while the tab is hidden; seen again, it looks at once", async ({ page, azure }) => {
  await begin(page);
  const seen = (state: "hidden" | "visible") =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => now === "hidden" });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    }, state);
  await seen("hidden");
  for (let minutes = 0; minutes < 5; minutes += 1) await nextLook(page);
  await expectQuiet(azure);
  expect(looks(azure), "paused while hidden").toBe(1);
  await seen("visible");
  await expect.poll(() => looks(azure)).toBe(2);
});

test("without a watch nothing is looked at again, and nothing is kept", async ({ page, azure }) => {
  await page.clock.install();
  await page.goto(whereRegional(100, { geography: "Sweden" }));
  await expectScanned(page);
  await expect(panel(page).getByRole("combobox", { name: "Watch" })).toHaveValue("");
  await page.clock.fastForward(30 * 60_000);
  await expectQuiet(azure);
  expect(looks(azure)).toBe(1);
});

test("a look that fails changes nothing that was seen, and is told", async ({ page, azure }) => {
  await begin(page);
  azure.faults.set([{ match: { operation: "listModelCapacities" }, then: { kind: "html" } }]);
  await nextLook(page);
  await expect(page.getByRole("alert").filter({ hasText: "This is not Azure's answer" })).toBeVisible();
  await expect(changes(page)).toHaveCount(0);
  await expectSite(page, "Sweden Central", "Regional", [/^250/, "250", /^deployable/]);
});

test.describe("by Azure's own timetable", () => {
  const clock = movedClock();
  test.use({ azureOptions: { clock } });

  test("a zone's pool that many regions speak of is one change, not one for each of them", async ({ page }) => {
    const third = 20 * 60_000;
    // From the first minute of a third on, so that the next look falls into the next one.
    clock.aheadMs = third - ((Date.now() + clock.aheadMs) % third) + 60_000;
    await page.clock.install();
    const gpt4o = { model: "gpt-4o", version: "2024-08-06", type: ["DataZoneProvisionedManaged"] };
    await page.goto(whereRegional(15, { ...gpt4o, watch: 1, find: "sweden" }));
    await expectScanned(page);
    clock.aheadMs += third;
    await nextLook(page);
    const line = changes(page).filter({
      hasText: /gpt-4o 2024-08-06 · Data Zone EU: (40 → 120|120 → 0|0 → 40) PTU, in \d+ regions/,
    });
    await expect(line).toHaveCount(1);
  });
});
