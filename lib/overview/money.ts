import { MONTH_HOURS } from "@/lib/costs";
import type { PlacedDeployment } from "@/lib/pools";
import type { MeterPrice } from "@/lib/sources/prices";
import { writeInstant } from "@/lib/time";
import { type Currency, type Figure, ptu, unknownCell, valueCell, writeCount, writeMoney, writePtu } from "@/lib/units";
import { isStanding, type OverviewFacts, type OverviewNames, provisionedOf } from "./facts";
import { keyFigure, type KeyFigure } from "./key-figure";
import { joined, type Lacks, unreadDeployments } from "./unread";

/** An amount of money, in one currency. */
export interface Money {
  amount: number;
  currency: Currency;
}

/** What a deployment costs in a month at the hourly list price: all of its PTUs, used or not. Derived, and not rounded. */
export function monthlyOf(placed: PlacedDeployment, hourly: Figure<MeterPrice>): Figure<Money> {
  const { size } = placed.deployment;
  if (size === null) return unknownCell("its size is not known");
  if (hourly.is !== "value") return hourly;
  return valueCell({ amount: size * hourly.value.amount * MONTH_HOURS, currency: hourly.value.currency });
}

/** The sum of what is known, null where nothing is; `without` are the deployments that are not in it. */
function monthlySum(
  placed: readonly PlacedDeployment[],
  hourlyOf: OverviewFacts["hourlyOf"],
): { sum: Money | null; without: readonly { placed: PlacedDeployment; why: Figure<never> }[] } {
  const known: Money[] = [];
  const without: { placed: PlacedDeployment; why: Figure<never> }[] = [];
  for (const each of placed) {
    const monthly = monthlyOf(each, hourlyOf(each));
    if (monthly.is !== "value") without.push({ placed: each, why: monthly });
    // Two currencies have no sum; the list is asked for in one.
    else if (known.some(({ currency }) => currency !== monthly.value.currency))
      without.push({ placed: each, why: unknownCell("its price is in another currency") });
    else known.push(monthly.value);
  }
  const [first] = known;
  const amount = known.reduce((total, each) => total + each.amount, 0);
  const sum = first === undefined ? null : { amount, currency: first.currency };
  return { sum, without };
}

/** Money per month at hourly list price, of all that stands. */
export function moneyFigure(facts: OverviewFacts, { zone }: OverviewNames): KeyFigure {
  const held = provisionedOf(facts.placed);
  const standing = held.filter(isStanding);
  const { sum, without } = monthlySum(standing, facts.hourlyOf);
  const others = held.length - standing.length;
  const lacks = joined([
    unreadDeployments(facts),
    unpriced(without),
    // Azure documents no more than that billing goes from creation to deletion, read 2026-11-21.
    {
      words:
        others > 0
          ? [
              `${writeCount(others, "deployment not in state Succeeded is", "deployments not in state Succeeded are")} left out`,
            ]
          : [],
      isOpen: false,
    },
  ]);
  const name = "Per month, list price";
  const { priceAge } = facts;
  const notes = [
    "hourly price × 730 h, used or not; no reservation or discount in it",
    ...(priceAge === null
      ? []
      : [`${priceAge.isStale ? "an older list" : "list"} of ${writeInstant(priceAge.readAtMs, zone)}`]),
  ];
  if (held.length === 0 && lacks.words.length === 0 && !lacks.isOpen)
    return { name, is: "none", text: "nothing", notes: ["nothing is deployed by the hour"] };
  return keyFigure({
    ...{ name, lacks, notes, value: sum?.amount ?? null },
    write: (amount) => (sum === null ? "" : writeMoney(amount, sum.currency)),
  });
}

/** PTUs whose price is not known, by why. */
function unpriced(without: ReturnType<typeof monthlySum>["without"]): Lacks {
  const ofKind = (kinds: readonly Figure<never>["is"][]) =>
    without
      .filter(({ why }) => kinds.includes(why.is))
      .reduce((total, { placed: { deployment } }) => total + (deployment.size ?? 0), 0);
  const [absent, unknown] = [ofKind(["not-offered"]), ofKind(["unknown", "not-permitted", "not-asked"])];
  const unsized = without.filter(({ placed }) => placed.deployment.size === null).length;
  return {
    words: [
      ...(unsized > 0 ? [`the size of ${writeCount(unsized, "deployment")} is not known`] : []),
      ...(absent > 0 ? [`no price found for ${writePtu(ptu(absent))}`] : []),
      ...(unknown > 0 ? [`the price of ${writePtu(ptu(unknown))} is not known`] : []),
    ],
    isOpen: without.some(({ why }) => why.is === "loading"),
  };
}
