import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { callsOf, expectQuiet, expectRow, expectUtilizationRead, saturation } from "./expectations";
import { busy, utilizationOf } from "./links";

/** A long range comes in pieces, the newest first; what is over and whole is not asked for twice. */

/** The stretches of time that were asked for, in the order they were. */
const askedOf = (azure: Emulator) =>
  callsOf(azure, "listMetrics").map(
    ({ path }) => new URL(path, "https://azure.example").searchParams.get("timespan") ?? "",
  );

test("the newest piece is asked for first; a refresh asks for no piece that is over", async ({ page, azure }) => {
  await page.goto(utilizationOf(busy("assistant"), { range: "7d" }));
  await expectUtilizationRead(page);
  const asked = askedOf(azure);
  const pieces = [...new Set(asked)];
  expect(pieces.length, "several pieces").toBeGreaterThan(1);
  expect(asked[0]).toBe([...pieces].sort().at(-1));
  azure.journal.clear();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(() => askedOf(azure).length).toBeGreaterThan(0);
  await expectQuiet(azure);
  const newestStart = pieces
    .map((piece) => piece.split("/")[0] ?? "")
    .sort()
    .at(-1);
  expect(new Set(askedOf(azure).map((piece) => piece.split("/")[0]))).toEqual(new Set([newestStart]));
});

test("another range asks only for what is not known yet", async ({ page, azure }) => {
  const day = Math.floor(Date.now() / 86_400_000) * 86_400_000 - 20 * 86_400_000;
  const of = (days: number) =>
    utilizationOf(busy("assistant"), { range: "custom", from: day, to: day + days * 86_400_000, grain: 3_600_000 });
  await page.goto(of(4));
  await expectUtilizationRead(page);
  await expectRow(saturation(page), "assistant", { Peak: /^[\d.]+%$/ });
  const before = askedOf(azure).length;
  const to = page.getByLabel("To, UTC");
  await to.fill(new Date(day + 3 * 86_400_000).toISOString().slice(0, 16));
  await expect(page).toHaveURL(/to=/);
  await expectRow(saturation(page), "assistant", { Peak: /^[\d.]+%$/ });
  await expectQuiet(azure);
  expect(askedOf(azure).length).toBe(before);
});

test.describe("on a slow way", () => {
  test.use({ azureOptions: { latencyMs: 400 } });

  test("Cancel keeps what arrived and asks for nothing more; the rest can be read later", async ({ page, azure }) => {
    await page.goto(utilizationOf(busy("assistant"), { range: "7d" }));
    await expect.poll(() => new Set(askedOf(azure)).size, { timeout: 30_000 }).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await expectQuiet(azure);
    const before = askedOf(azure).length;
    await expectQuiet(azure);
    expect(askedOf(azure).length).toBe(before);
    await expect(page.getByRole("figure", { name: "Utilization", exact: true })).toContainText("%");
    await page.getByRole("button", { name: "Read the rest" }).click();
    await expectUtilizationRead(page);
    await expectRow(saturation(page), "assistant", { "Minutes without data": /^\d{1,2}$/ });
  });
});
