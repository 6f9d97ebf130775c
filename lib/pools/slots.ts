import { type Reading, refusedCell } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { type Figure, unknownCell, valueCell } from "@/lib/units";

/**
 * How many deployments a resource takes by default. A warning, never a hard stop: Azure's pages differ on whether provisioned
 * deployments count, and none says whether the number can be raised.
 * Source: azure-ai-docs, Foundry Models quotas and limits, "model deployments per Foundry resource"; read 2026-11-21.
 */
export const DOCUMENTED_SLOTS = 32;

/** The slots of one resource: each deployment takes one, whatever its size. */
export interface Slots {
  account: Account;
  used: Figure<number>;
  /** How many were seen, also where the answer was cut off; null where none has arrived. */
  atLeast: number | null;
  limit: number;
  /** Slots may be short here. */
  isFull: boolean;
}

/** @param limit the documented default, or what a person knows better */
export const slotsOf = (
  accounts: readonly Account[],
  deploymentsBy: (account: Account) => Reading<readonly Deployment[]>,
  limit: number,
): readonly Slots[] =>
  accounts.map((account) => {
    const reading = deploymentsBy(account);
    const atLeast = reading.is === "read" ? reading.data.length : null;
    return { account, used: usedOf(reading), atLeast, limit, isFull: atLeast !== null && atLeast >= limit };
  });

function usedOf(reading: Reading<readonly Deployment[]>): Figure<number> {
  if (reading.is === "open") return { is: "loading" };
  if (reading.is === "failed") return refusedCell(reading.failure, "its deployments could not be read");
  if (reading.missing.length > 0) return unknownCell("its deployments were read in part");
  return valueCell(reading.data.length);
}

export type Shorter = "slots" | "quota" | "both" | "neither" | "unknown";

/**
 * Which of the two a further deployment in the resource would lack. Said only where both are known.
 * @param remaining what is left of the pool that it would draw from
 * @param smallest the smallest size that Azure would take, in the pool's unit; null where that is not known
 */
export function shorter(slots: Slots, remaining: Figure<number>, smallest: number | null): Shorter {
  const isQuotaShort = quotaShortage(remaining, smallest);
  if (isQuotaShort === null || (slots.used.is !== "value" && !slots.isFull)) return "unknown";
  if (slots.isFull) return isQuotaShort ? "both" : "slots";
  return isQuotaShort ? "quota" : "neither";
}

function quotaShortage(remaining: Figure<number>, smallest: number | null): boolean | null {
  if (remaining.is !== "value") return null;
  // Nothing left is short of every size.
  if (remaining.value <= 0) return true;
  return smallest === null ? null : remaining.value < smallest;
}
