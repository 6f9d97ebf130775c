import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { createEmulator, type Emulator, type EmulatorOptions } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { browserArguments } from "../scripts/machine/browser-arguments.mjs";
import { findBrowser } from "../scripts/machine/find-browser.mjs";
import { withApp } from "./built-app";

export interface EmulatedApp {
  /** A browser's page of 1440 × 900, with nothing kept from those before it. */
  newPage: () => Promise<Page>;
  /** Of the app. */
  url: string;
  /** Of the Resource Manager that it asks, for programs: plain HTTP. */
  azureUrl: string;
  /** A new Azure in the old one's place: a person's bucket is Azure's for all their browsers. */
  renew: (options: EmulatorOptions) => Emulator;
}

/**
 * Runs the built app before an emulator, with a browser to open it in, and stops all three when `use` settles. The browser reaches
 * the emulator as it reaches Azure, over HTTP/2: with HTTP/1.1 it would have six connections, and measure its own queue.
 */
export async function withEmulatedApp<T>(use: (app: EmulatedApp) => Promise<T>): Promise<T> {
  let azure = createEmulator();
  const renew = (options: EmulatorOptions) => (azure = createEmulator(options));
  const current: Emulator = { ...azure, handle: (request) => azure.handle(request) };
  const forPrograms = await serve(current, { port: 0 });
  const forBrowsers = await serve(current, { port: 0, https: true });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: browserArguments,
  });
  const newPage = () => browser.newPage({ viewport: { width: 1440, height: 900 }, ignoreHTTPSErrors: true });
  try {
    return await withApp(
      path.join(".next", "standalone", "serve.mjs"),
      (url) => use({ newPage, url, azureUrl: forPrograms.url, renew }),
      { HEADROOM_RESOURCE_MANAGER_URL: forBrowsers.url },
    );
  } finally {
    await browser.close();
    await forBrowsers.close();
    await forPrograms.close();
  }
}
