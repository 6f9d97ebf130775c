import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { browserArguments } from "./scripts/machine/browser-arguments.mjs";
import { findBrowser } from "./scripts/machine/find-browser.mjs";

/** The workers read this file too, and must get the port that the main process chose. */
async function portOfTheApp(): Promise<string> {
  const chosen = process.env.PORT_UNDER_TEST;
  if (chosen) return chosen;
  const port = await new Promise<string>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(String(address && typeof address === "object" ? address.port : "")));
    });
  });
  return (process.env.PORT_UNDER_TEST = port);
}

const port = await portOfTheApp();
const url = `http://127.0.0.1:${port}`;

// Against the production build: `npm run build` first when this is run by itself (`npx playwright test`).
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.e2e.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Two cores shared with the servers under test: a slow machine is no defect.
  expect: { timeout: 15_000 },
  globalTimeout: 50 * 60_000,
  reporter: "line",
  use: {
    baseURL: url,
    browserName: "chromium",
    headless: true,
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    // A trace costs a third of the run. `npx playwright test --trace on -g "…"` records one of a test that fails.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: browserArguments,
    },
  },
  webServer: {
    // Its log is scanned like those of the apps that tests start (e2e/written-files.ts).
    command:
      "mkdir -p test-results/written && exec node .next/standalone/serve.mjs >> test-results/written/server.log 2>&1",
    url: `${url}/healthz`,
    // One that is there already would not be ours.
    reuseExistingServer: false,
    env: { PORT: port, HOST: "127.0.0.1", HEADROOM_MODE: "sample" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 3_000 },
    timeout: 30_000,
  },
});
