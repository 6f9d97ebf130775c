import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type PlaywrightWorkerOptions } from "@playwright/test";

/**
 * A browser that lets a hidden frame of another site have its cookies. Playwright's own contexts are private windows, where
 * Chromium blocks them (156, tried 2026-11-22), as it does for whoever switched that on; some people's browsers are like this one.
 */
export async function withThirdPartyCookies(
  launchOptions: PlaywrightWorkerOptions["launchOptions"],
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), "headroom-profile-"));
  mkdirSync(path.join(profile, "Default"));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ignoreHTTPSErrors: true });
  try {
    await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true });
  }
}
