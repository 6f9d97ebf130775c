import { expect } from "@playwright/test";
import { createEmulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { quotaHref } from "@/lib/quota/search-params";
import { startApp } from "./app-server";
import { expectFailure, expectQuotaRead } from "./expectations";
import { production } from "./links";
import { pressable } from "./taken-over";
import { test } from "./written";

/** A price list of this test's, and an app that is told to read it. */
async function withPriceList() {
  const emulator = createEmulator();
  const state = { isBroken: false };
  const page = () => new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } });
  const handle = (request: Request) => (state.isBroken ? Promise.resolve(page()) : emulator.handle(request));
  const list = await serve({ ...emulator, handle }, { port: 0 });
  const app = await startApp({ HEADROOM_PRICES_URL: `${list.url}/api/retail/prices` });
  return { app, state, journal: emulator.journal, stop: () => Promise.all([app.stop(), list.close()]) };
}

test("H6: a filter smuggled through a parameter of /api/prices is refused, and the list is not asked", async ({
  request,
}) => {
  const { app, journal, stop } = await withPriceList();
  const good = "kind=tokens&region=eastus2&currency=USD&model=gpt-4o&version=2024-08-06";
  for (const query of [
    `${good}&$filter=serviceName eq 'Virtual Machines'`,
    good.replace("eastus2", "eastus2' or armRegionName ne '"),
    good.replace("eastus2", "eastus2%27%20or%201%20eq%201%20or%20%27"),
    good.replace("gpt-4o", "gpt-4o%27%20or%20%27"),
    good.replace("USD", "USD%27%26%24filter%3D"),
    `${good}&region=westus3`,
    `${good}&url=http://127.0.0.2/`,
    good.replace("region", "Region"),
    "",
  ]) {
    const refused = await request.get(`${app.url}/api/prices?${query}`);
    expect(refused.status(), query).toBe(400);
    expect((await refused.json()).failure.words.message).toMatch(/^[“A-Z].+\.$/);
  }
  expect(journal.counters()).toMatchObject({ calls: 0, prices: 0 });
  const answered = await request.get(`${app.url}/api/prices?${good}`);
  expect(answered.status()).toBe(200);
  expect((await answered.json()).scopes.global.standard.input).toMatchObject({ is: "value", value: { amount: 2.5 } });
  expect(journal.counters()).toMatchObject({ prices: 1, priceTokens: 0 });
  await stop();
});

test("an idle deployment's money: unknown while the list cannot be read, and there after Retry", async ({ page }) => {
  test.slow();
  pressable(page);
  const { app, state, stop } = await withPriceList();
  state.isBroken = true;
  await page.goto(`${app.url}${quotaHref({ tab: "deployments", subscriptions: [production] })}`);
  await expectQuotaRead(page);
  const idle = page
    .getByRole("region", { name: /^Findings/ })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Idle deployment" }), hasText: "contracts of" });
  await expect(idle).toContainText("What it costs is not known: the price list could not be read.");
  const card = await expectFailure(page, "the public price list", "a page instead of a list");
  state.isBroken = false;
  await card.getByRole("button", { name: "Retry" }).click();
  // 100 PTU of Regional Provisioned, 730 hours.
  await expect(idle).toContainText("≈ $146,000.00 per month at the hourly list price in East US 2.");
  await expect(card).toHaveCount(0);
  await stop();
});
