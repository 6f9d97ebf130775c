import { expect, type Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";

/** Errors that nobody caught, from now on. */
export function uncaughtIn(page: Page): string[] {
  const defects: string[] = [];
  page.on("pageerror", (error) => defects.push(`uncaught: ${error.message}`));
  return defects;
}

/** No call came too early, twice at once, or after it was cancelled; a foreign host heard nothing. */
export function expectCleanJournal(azure: Emulator, foreign: Emulator): void {
  expect(azure.journal.counters(), "a clean journal").toMatchObject({
    earlyRetries: 0,
    duplicatesInFlight: 0,
    callsAfterCancel: 0,
    priceTokens: 0,
  });
  expect(foreign.journal.counters(), "no call, and no token, to a foreign host").toMatchObject({
    calls: 0,
    foreignHostTokens: 0,
  });
}
