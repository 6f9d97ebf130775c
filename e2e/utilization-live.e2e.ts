import type { Page } from "@playwright/test";
import { askedTimes, expectMeasured, expectStill, MINUTE, upTo } from "./asked-times";
import { expect, test } from "./emulated";
import { headline } from "./expectations";
import { busy, utilizationOf } from "./links";
import { movedClock } from "./moved-clock";

/** Time goes on; on the screen only where somebody wants it to. */

const frame = (page: Page, name = "Utilization") =>
  page.getByRole("group", { name: new RegExp(`^${name}, over time`) });
const PIECE = 360 * MINUTE;

/** Of which pieces all points are in by now. */
function overNow() {
  const nowMs = Date.now();
  return ({ startMs }: { startMs: number }) => startMs + PIECE + 10 * MINUTE <= nowMs;
}

/** All that the headline says from now on. */
async function headlinesOf(page: Page): Promise<Set<string>> {
  const said = new Set<string>();
  await page.exposeFunction("heard", (text: string) => void said.add(text));
  await page.evaluate(() => {
    const tell = () => Reflect.get(window, "heard")(document.querySelector("h1")?.textContent ?? "");
    new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return said;
}
const live = (page: Page) => page.getByRole("checkbox", { name: "Live" });

/** No picture was taken away and put there anew since it was marked. */
const mark = (page: Page) =>
  frame(page).evaluate((node) => {
    node.setAttribute("data-marked", "");
  });
const isMarked = (page: Page) => frame(page).evaluate((node) => node.hasAttribute("data-marked"));

test.describe("a minute later", () => {
  const clock = movedClock();
  test.use({ azureOptions: { clock } });

  const begin = async (page: Page, more: Parameters<typeof utilizationOf>[1]) => {
    clock.aheadMs = 0;
    await page.clock.install();
    await page.goto(utilizationOf(busy("assistant"), { range: "6h", ...more }));
    await expectMeasured(page);
  };
  /** By Azure's clock and by the page's. */
  const nextMinute = async (page: Page) => {
    clock.aheadMs += MINUTE;
    await page.clock.fastForward(MINUTE);
  };
  const seen = (page: Page, state: "hidden" | "visible") =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => now === "hidden" });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    }, state);

  test("live appends it: only what is not over is asked again, and nothing is drawn from the beginning", async ({
    page,
    azure,
  }) => {
    await begin(page, { live: true });
    await mark(page);
    const headlines = await headlinesOf(page);
    const isOver = overNow();
    for (let minutes = 1; minutes <= 3; minutes += 1) {
      await expectStill(azure);
      const before = await upTo(page);
      azure.journal.clear();
      await nextMinute(page);
      await expect.poll(() => upTo(page)).toBeGreaterThanOrEqual(before + MINUTE);
      await expectStill(azure);
      expect(askedTimes(azure).filter(isOver), "pieces that are over").toEqual([]);
    }
    expect(await isMarked(page)).toBe(true);
    expect([...headlines].filter((text) => text.startsWith("Reading"))).toEqual([]);
  });

  test("where a piece ends, the picture stands until the next is read; none that is over is asked again", async ({
    page,
    azure,
  }) => {
    await begin(page, { live: true, range: "24h" });
    await expectStill(azure);
    await mark(page);
    const headlines = await headlinesOf(page);
    const newestMs = Math.max(...askedTimes(azure).map(({ startMs }) => startMs));
    const endMs = newestMs + PIECE;
    const isOver = overNow();
    azure.journal.clear();
    clock.aheadMs = endMs + 2 * MINUTE - Date.now();
    await page.clock.fastForward(clock.aheadMs);
    await expect.poll(() => upTo(page)).toBeGreaterThan(endMs);
    await expectStill(azure);
    expect(askedTimes(azure).filter(isOver), "pieces that are over").toEqual([]);
    expect(new Set(askedTimes(azure).map(({ startMs }) => startMs))).toContain(endMs);
    expect([...headlines].filter((text) => text.startsWith("Reading"))).toEqual([]);
    expect(await isMarked(page)).toBe(true);
  });

  test("hidden, nothing is asked; seen again, it goes on at once", async ({ page, azure }) => {
    await begin(page, { live: true });
    await expectStill(azure);
    await seen(page, "hidden");
    azure.journal.clear();
    for (let minutes = 0; minutes < 5; minutes += 1) await nextMinute(page);
    await expectStill(azure);
    expect(askedTimes(azure)).toEqual([]);
    const before = await upTo(page);
    await seen(page, "visible");
    await expect.poll(() => upTo(page)).toBeGreaterThanOrEqual(before + 5 * MINUTE);
  });

  test("without live the picture stands still; switched on, it goes on from now", async ({ page, azure }) => {
    await begin(page, {});
    const before = await upTo(page);
    await expectStill(azure);
    azure.journal.clear();
    for (let minutes = 0; minutes < 4; minutes += 1) await nextMinute(page);
    await expectStill(azure);
    expect(askedTimes(azure)).toEqual([]);
    expect(await upTo(page)).toBe(before);
    await live(page).check();
    await expect(page).toHaveURL(/live=true/);
    await expect.poll(() => upTo(page)).toBeGreaterThanOrEqual(before + 4 * MINUTE);
    await page.getByText("7 d", { exact: true }).click();
    await expect(live(page)).toBeDisabled();
    await expect(page).not.toHaveURL(/live=/);
  });

  test("a refusal keeps what was drawn, and says what failed", async ({ page, azure }) => {
    await begin(page, { live: true });
    await expectStill(azure);
    const [before, said] = [await upTo(page), await headline(page).innerText()];
    azure.faults.set([{ match: { operation: "listMetrics" }, then: { kind: "status", status: 403 } }]);
    await nextMinute(page);
    await expect(page.getByRole("alert").filter({ hasText: "Monitoring Reader" })).toBeVisible({ timeout: 20_000 });
    expect([await upTo(page), await headline(page).innerText()]).toEqual([before, said]);
    await expect(frame(page).locator("svg path").first()).toBeVisible();
  });
});

test("a refresh asks for the newest, keeps the zoom, and moves nothing", async ({ page, azure }) => {
  await page.goto(utilizationOf(busy("assistant"), { range: "6h" }));
  await expectMeasured(page);
  await frame(page).focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=/);
  const zoomed = page.url();
  await page.getByRole("figure", { name: "Utilization", exact: true }).getByText("Show as table").click();
  const heads = () =>
    page
      .getByRole("figure", { name: "Utilization", exact: true })
      .locator("tbody")
      .getByRole("rowheader")
      .allInnerTexts();
  await expectStill(azure);
  await mark(page);
  const before = { heads: await heads(), boxes: await boxes(page) };
  azure.journal.clear();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(() => askedTimes(azure).length).toBeGreaterThan(0);
  await expectStill(azure);
  expect({ heads: await heads(), boxes: await boxes(page) }).toEqual(before);
  expect(page.url()).toBe(zoomed);
  expect(await isMarked(page)).toBe(true);
});

const boxes = async (page: Page) =>
  Promise.all(["Utilization", "Requests by status", "Tokens"].map((name) => frame(page, name).boundingBox()));
