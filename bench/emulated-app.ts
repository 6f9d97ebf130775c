import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { createEmulator, type Emulator, type EmulatorOptions } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { findBrowser } from "../scripts/machine/find-browser.mjs";
import { withApp } from "./built-app";

export interface EmulatedApp {
  browser: Browser;
  /** Of the app, and of the Resource Manager that it asks. */
  url: string;
  azureUrl: string;
  /** A new Azure in the old one's place: a person's bucket is Azure's for all their browsers. */
  renew: (options: EmulatorOptions) => Emulator;
}

/** Runs the built app before an emulator, with a browser to open it in, and stops all three when `use` settles. */
export async function withEmulatedApp<T>(use: (app: EmulatedApp) => Promise<T>): Promise<T> {
  let azure = createEmulator();
  const renew = (options: EmulatorOptions) => (azure = createEmulator(options));
  const served = await serve({ ...azure, handle: (request) => azure.handle(request) }, { port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    return await withApp(
      path.join(".next", "standalone", "serve.mjs"),
      (url) => use({ browser, url, azureUrl: served.url, renew }),
      { HEADROOM_RESOURCE_MANAGER_URL: served.url },
    );
  } finally {
    await browser.close();
    await served.close();
  }
}
