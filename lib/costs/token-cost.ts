import { amountsOf, type CostCase, type Missing } from "./cost-case";
import type { HourTokens } from "./load";
import type { TokenPriceName, TokenTier } from "./prices";

const PER = 1_000_000;

type TokenCost = { is: "known"; of: (tokens: HourTokens) => number } | { is: "unknown"; missing: readonly Missing[] };

const fields = [
  ["input", "uncachedInput"],
  ["cached-input", "cachedInput"],
  ["output", "output"],
] as const;

/** What tokens cost by a tier's prices. A price is needed only where there are such tokens: without any cached, none for cached. */
export function tokenCost({ load, prices }: Pick<CostCase, "load" | "prices">, tier: TokenTier): TokenCost {
  const needed = fields
    .filter(([, field]) => load.hours.some((hour) => hour[field] > 0))
    .map(([direction, field]) => ({ field, name: `${tier}-${direction}` as const }));
  const { missing, amount } = amountsOf<TokenPriceName>(
    prices,
    needed.map(({ name }) => name),
  );
  if (load.hours.length === 0) return { is: "unknown", missing: [{ what: "hours" }] };
  if (missing.length > 0) return { is: "unknown", missing };
  return {
    is: "known",
    of: (tokens) => needed.reduce((sum, { field, name }) => sum + (tokens[field] * amount(name)) / PER, 0),
  };
}
