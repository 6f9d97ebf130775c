import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { askedTimes, expectMeasured, MINUTE, newestAsked, upTo } from "./asked-times";
import { expect, test } from "./emulated";
import { expectQuiet } from "./expectations";
import { busy, utilizationOf } from "./links";

/** M6: "now" is the clock of the app's server, whatever the browser's says. */

for (const minutesOff of [-20, 20])
  test(`M6: a browser's clock that is ${minutesOff} minutes off asks for the right range`, async ({ page, azure }) => {
    await page.clock.install({ time: Date.now() + minutesOff * MINUTE });
    await page.goto(utilizationOf(busy("assistant"), { range: "1h" }));
    await expectMeasured(page);
    await expectRight(page, azure);
    azure.journal.clear();
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => askedTimes(azure).length).toBeGreaterThan(0);
    await expectRight(page, azure);
  });

test("M6: a clock that is set while the page is open changes nothing", async ({ page, azure }) => {
  await page.clock.install();
  await page.goto(utilizationOf(busy("assistant"), { range: "1h" }));
  await expectMeasured(page);
  for (const minutesOff of [20, -20]) {
    await page.clock.setSystemTime(Date.now() + minutesOff * MINUTE);
    await expectQuiet(azure);
    azure.journal.clear();
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => askedTimes(azure).length).toBeGreaterThan(0);
    await expectRight(page, azure);
  }
});

test("M6: of a range to the future only what has happened is asked, and that is said", async ({ page, azure }) => {
  const hour = Math.floor(Date.now() / (60 * MINUTE)) * 60 * MINUTE;
  await page.goto(
    utilizationOf(busy("assistant"), { range: "custom", from: hour - 180 * MINUTE, to: hour + 180 * MINUTE }),
  );
  await expectMeasured(page);
  await expect(page.getByText("Part of this range has not happened yet.")).toBeVisible();
  expect(newestAsked(azure)).toBeLessThanOrEqual(Date.now());
});

/** Both what was asked for and what is told end with the last minute of the server's clock. */
async function expectRight(page: Page, azure: Emulator) {
  await expectQuiet(azure);
  for (const endMs of [newestAsked(azure), await upTo(page)]) {
    expect(endMs).toBeLessThanOrEqual(Date.now());
    expect(endMs).toBeGreaterThan(Date.now() - 3 * MINUTE);
  }
  const source = await page.getByText(/^Source: Metrics_List/).innerText();
  const saidMs = Date.parse(`${/(\d{4}-\S+ \S+) UTC/.exec(source)?.[1]}Z`);
  expect(Math.abs(saidMs - Date.now())).toBeLessThan(3 * MINUTE);
}
