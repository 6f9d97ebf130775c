import { expect, type Page } from "@playwright/test";
import type { Emulator, EmulatorOptions } from "@/lib/emulator";
import { startApp } from "./app-server";
import { azureHost } from "./azure-host";
import { expectCleanJournal, uncaughtIn } from "./clean-journal";
import { startProvider, type TestPerson, type TestProvider } from "./identity";
import { untilTakenOver } from "./taken-over";
import { test as base } from "./written";
import { noteHandedOut, noteWritten } from "./written-files";

interface PerTest {
  /** This test's Azure: it checks every token it is sent. */
  azure: Emulator;
  azureOptions: EmulatorOptions;
  /** The authority as this test wants it: nobody is signed in, and it is in its usual mood. */
  authority: TestProvider;
}

interface PerWorker {
  host: { url: string; provider: TestProvider; foreign: Emulator; renew: (options: EmulatorOptions) => Emulator };
  appEnvironment: Record<string, string>;
}

/** Reasons to refuse a token that are nobody's fault, and part of some tests; no others may ever occur. */
const inOrder = ["expired", "not yet valid", "challenged"];

/**
 * A test in the production build in entra mode: a real authority, real MSAL, and an Azure that checks signature, audience and
 * time of each token. After each test the journal has to be clean, as in emulated.ts.
 */
export const test = base.extend<PerTest, PerWorker>({
  appEnvironment: [{}, { option: true, scope: "worker" }],
  host: [
    async ({ appEnvironment }, use) => {
      const provider = await startProvider(noteHandedOut);
      const { url, foreign, renew, close } = await azureHost({ checkToken: provider.checkToken });
      const app = await startApp({
        HEADROOM_MODE: "entra",
        HEADROOM_CLIENT_ID: provider.clientId,
        HEADROOM_TENANT_ID: provider.tenantId,
        HEADROOM_AUTHORITY_URL: provider.authorityUrl,
        HEADROOM_RESOURCE_MANAGER_URL: url,
        HEADROOM_PRICES_URL: `${url}/api/retail/prices`,
        HEADROOM_ALLOW_CUSTOM_ENDPOINT: "1",
        ...appEnvironment,
      });
      provider.register(`${app.url}/signed-in`);
      await use({ url: app.url, provider, foreign, renew });
      await app.stop();
      await Promise.all([close(), provider.close()]);
    },
    { scope: "worker" },
  ],
  azureOptions: [{}, { option: true }],
  baseURL: ({ host }, use) => use(host.url),
  // The authority's certificate was made for this run.
  ignoreHTTPSErrors: true,
  authority: async ({ host: { provider } }, use) => {
    provider.reset();
    await use(provider);
  },
  azure: [
    async ({ host, azureOptions, page, authority: _ready, noteWhatIsLeft }, use, { titlePath }) => {
      const emulator = host.renew(azureOptions);
      const defects = uncaughtIn(page);
      await use(emulator);
      await noteWhatIsLeft();
      const asked = emulator.journal.entries().map(({ path }) => path);
      noteWritten("journal", titlePath.join(" > "), asked);
      await page.close();
      expect(defects, "no uncaught error in the page").toEqual([]);
      expectCleanJournal(emulator, host.foreign);
      const wrong = Object.keys(emulator.journal.counters().refusedTokens).filter((why) => !inOrder.includes(why));
      expect(wrong, "no token that Azure would not take").toEqual([]);
    },
    { auto: true },
  ],
});

/** On the authority's page: who, and the password. */
export async function signIn(page: Page, { userName, password }: TestPerson): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sign in", exact: true })).toBeVisible();
  await page.getByLabel("Account").fill(userName);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Opens a screen as somebody, through the authority, and comes back when it can be pressed. */
export async function openAs(page: Page, person: TestPerson, path: string): Promise<void> {
  await page.goto(path);
  await signIn(page, person);
  await expect(page.getByRole("combobox", { name: "Subscriptions" })).toBeVisible();
  await untilTakenOver(page);
}

export { expect };
