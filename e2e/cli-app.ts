import { expect } from "@playwright/test";
import type { Emulator, EmulatorOptions } from "@/lib/emulator";
import { type RunningApp, startApp } from "./app-server";
import { azureHost } from "./azure-host";
import { expectCleanJournal, uncaughtIn } from "./clean-journal";
import { startProvider, type TestProvider } from "./identity";
import { type Answered, ask } from "./plain-request";
import { type StandInAz, standInAz } from "./stand-in-az";
import { test as base } from "./written";
import { noteHandedOut, noteWritten } from "./written-files";

/** By which the forwarder knows its own pages. */
export const ours = { "x-headroom": "1", "sec-fetch-site": "same-origin" };

/** The one address that the start prints. */
export async function printedAddress(app: RunningApp): Promise<string> {
  const find = () => app.log().match(/http:\/\/\S+#key=\S+/g) ?? [];
  await expect.poll(() => find().length).toBe(1);
  const [address = ""] = find();
  noteHandedOut(new URL(address).hash.slice("#key=".length));
  return address;
}

/** Trades the printed key without a browser. @returns the cookie, as a request shows it */
export async function letIn(app: RunningApp): Promise<string> {
  const key = new URL(await printedAddress(app)).hash.slice("#key=".length);
  const json = { "content-type": "application/json" };
  const { headers } = await ask(`${app.url}/azure/key`, {
    method: "POST",
    headers: { ...ours, ...json },
    body: JSON.stringify({ key }),
  });
  const cookie = headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  noteHandedOut(cookie.split("=")[1] ?? "");
  return cookie;
}

interface CliHost {
  app: RunningApp;
  provider: TestProvider;
  az: StandInAz;
  foreign: Emulator;
  cookie: string;
  renew: (options: EmulatorOptions) => Emulator;
  /** Another Headroom before the same Azure, with a key of its own. */
  start: (env?: Record<string, string>) => Promise<RunningApp>;
}

interface PerTest {
  azure: Emulator;
  azureOptions: EmulatorOptions;
  /** A call to the forwarder as the page itself makes it, but for what a test changes. */
  call: (target: string, options?: Parameters<typeof ask>[1]) => Promise<Answered>;
}

interface PerWorker {
  cliHost: CliHost;
  appEnvironment: Record<string, string>;
}

/**
 * A test in the production build in cli mode: a stand-in `az` hands out tokens of a real authority, and Azure checks them. The
 * test's browser has been let in. After each test the journal has to be clean.
 */
export const test = base.extend<PerTest, PerWorker>({
  appEnvironment: [{}, { option: true, scope: "worker" }],
  cliHost: [
    async ({ appEnvironment }, use) => {
      const provider = await startProvider();
      const { url, foreign, renew, close } = await azureHost({ checkToken: provider.checkToken });
      const az = standInAz(provider, url);
      await az.signIn(provider.people.planner);
      const start = (env: Record<string, string> = {}) =>
        startApp({
          HEADROOM_MODE: "cli",
          HEADROOM_RESOURCE_MANAGER_URL: url,
          HEADROOM_PRICES_URL: `${url}/api/retail/prices`,
          HEADROOM_ALLOW_CUSTOM_ENDPOINT: "1",
          PATH: az.path,
          ...env,
        });
      const app = await start(appEnvironment);
      await use({ app, provider, az, foreign, cookie: await letIn(app), renew, start });
      await app.stop();
      await Promise.all([close(), provider.close()]);
      az.discard();
    },
    { scope: "worker" },
  ],
  azureOptions: [{}, { option: true }],
  baseURL: ({ cliHost }, use) => use(cliHost.app.url),
  call: ({ cliHost: { app, cookie } }, use) =>
    use((target, options = {}) =>
      ask(`${app.url}${target}`, { ...options, headers: { ...ours, cookie, ...options.headers } }),
    ),
  azure: [
    async ({ cliHost, azureOptions, page, context, noteWhatIsLeft }, use, { titlePath }) => {
      const [name = "", value = ""] = cliHost.cookie.split("=");
      await context.addCookies([
        { name, value, domain: "127.0.0.1", path: "/azure", httpOnly: true, sameSite: "Strict" },
      ]);
      await cliHost.az.signIn(cliHost.provider.people.planner);
      const emulator = cliHost.renew(azureOptions);
      const defects = uncaughtIn(page);
      await use(emulator);
      await noteWhatIsLeft();
      noteWritten(
        "journal",
        titlePath.join(" > "),
        emulator.journal.entries().map(({ path }) => path),
      );
      await page.close();
      expect(defects, "no uncaught error in the page").toEqual([]);
      expectCleanJournal(emulator, cliHost.foreign);
    },
    { auto: true },
  ],
});

export { expect };
