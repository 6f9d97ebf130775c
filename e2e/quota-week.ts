import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { development, production } from "./links";

/** Utilization on Quota, as its tests look at it. */

/** A Saturday: its last day is a Friday's afternoon and the night after it. The last hour whose points are in ended at 12:00. */
export const NOON = Date.UTC(2026, 10, 21, 12, 15);

export const both = [production, development];
export const column = "Utilization, last day";
export const deployments = (page: Page) => page.getByRole("table", { name: "Deployments", exact: true });
export const findings = (page: Page) => page.getByRole("region", { name: /^Findings/ });
export const idle = (page: Page) =>
  findings(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name: "Idle deployment", exact: true }) });
export const metricCalls = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => /^list(Subscription)?Metrics$/.test(operation ?? ""));
export const cellOf = (page: Page, name: string) =>
  deployments(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
    .getByRole("cell")
    .nth(4);
