import { expect } from "@playwright/test";
import type { Emulator, EmulatorOptions } from "@/lib/emulator";
import { startApp } from "./app-server";
import { azureHost } from "./azure-host";
import { expectCleanJournal, uncaughtIn } from "./clean-journal";
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

/**
 * A test in the production build, before an emulator on another origin, as Resource Manager is. After each test the journal
 * has to be clean: no call came too early, twice at once, or after it was cancelled.
 */
export const test = base.extend<PerTest, PerWorker>({
  appEnvironment: [{}, { option: true, scope: "worker" }],
  host: [
    async ({ appEnvironment }, use) => {
      const { url, foreign, renew, close } = await azureHost();
      const app = await startApp({
        HEADROOM_RESOURCE_MANAGER_URL: url,
        HEADROOM_PRICES_URL: `${url}/api/retail/prices`,
        ...appEnvironment,
      });
      await use({ url: app.url, foreign, renew });
      await app.stop();
      await close();
    },
    { scope: "worker" },
  ],
  azureOptions: [{}, { option: true }],
  baseURL: ({ host }, use) => use(host.url),
  page: ({ page }, use) => use(pressable(page)),
  azure: [
    async ({ host, azureOptions, page, noteWhatIsLeft }, use, { titlePath }) => {
      const emulator = host.renew(azureOptions);
      const defects = uncaughtIn(page);
      await use(emulator);
      await noteWhatIsLeft();
      const asked = emulator.journal.entries().map(({ path }) => path);
      noteWritten("journal", titlePath.join(" > "), asked);
      await page.close();
      expect(defects, "no uncaught error in the page").toEqual([]);
      expectCleanJournal(emulator, host.foreign);
    },
    { auto: true },
  ],
});

export { expect };
