import { expect } from "@playwright/test";
import { createEmulator, type Emulator, type EmulatorOptions } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { startApp } from "./app-server";
import { pressable } from "./taken-over";
import { test as base } from "./written";
import { noteWritten } from "./written-files";

interface PerTest {
  /** This test's Azure: set faults on it, read its journal. */
  azure: Emulator;
  /** How this test's Azure is to be: `test.use({ azureOptions: { latencyMs: 80 } })`. */
  azureOptions: EmulatorOptions;
}

interface PerWorker {
  /** One app per worker, looking at an address where each test puts an Azure of its own. */
  host: { url: string; foreign: Emulator; renew: (options: EmulatorOptions) => Emulator };
  /** What else is set for the app: `test.use({ appEnvironment: { HEADROOM_ALLOW_DEPLOY: "1" } })`, for a whole file. */
  appEnvironment: Record<string, string>;
}

/** Two browsers, two apps and this emulator share two cores: a call may be heard long after it was made. */
const TRAVEL_MS = 1_500;

/**
 * A test in the production build, before an emulator on another origin, as Resource Manager is. After each test the journal
 * has to be clean: no call came too early, twice at once, or after it was cancelled.
 */
export const test = base.extend<PerTest, PerWorker>({
  appEnvironment: [{}, { option: true, scope: "worker" }],
  host: [
    async ({ appEnvironment }, use) => {
      // The P2 faults lead here: a host that has to stay without a call.
      const foreign = createEmulator({ playsForeignHost: true });
      const elsewhere = await serve(foreign, { port: 0 });
      let current = createEmulator();
      const renew = (options: EmulatorOptions) =>
        (current = createEmulator({ foreignOrigin: elsewhere.url, travelMs: TRAVEL_MS, ...options }));
      const served = await serve({ ...current, handle: (request) => current.handle(request) }, { port: 0 });
      const app = await startApp({
        HEADROOM_RESOURCE_MANAGER_URL: served.url,
        HEADROOM_PRICES_URL: `${served.url}/api/retail/prices`,
        ...appEnvironment,
      });
      await use({ url: app.url, foreign, renew });
      await app.stop();
      await Promise.all([served.close(), elsewhere.close()]);
    },
    { scope: "worker" },
  ],
  azureOptions: [{}, { option: true }],
  baseURL: ({ host }, use) => use(host.url),
  page: ({ page }, use) => use(pressable(page)),
  azure: [
    async ({ host, azureOptions, page, noteWhatIsLeft }, use, { titlePath }) => {
      const emulator = host.renew(azureOptions);
      const defects: string[] = [];
      page.on("pageerror", (error) => defects.push(`uncaught: ${error.message}`));
      await use(emulator);
      await noteWhatIsLeft();
      const asked = emulator.journal.entries().map(({ path }) => path);
      noteWritten("journal", titlePath.join(" > "), asked);
      await page.close();
      expect(defects, "no uncaught error in the page").toEqual([]);
      expect(emulator.journal.counters(), "a clean journal").toMatchObject({
        earlyRetries: 0,
        duplicatesInFlight: 0,
        callsAfterCancel: 0,
        priceTokens: 0,
      });
      expect(host.foreign.journal.counters(), "no call, and no token, to a foreign host").toMatchObject({
        calls: 0,
        foreignHostTokens: 0,
      });
    },
    { auto: true },
  ],
});

export { expect };
