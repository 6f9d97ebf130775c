import type { KeptAnswer } from "@/lib/plans";
import type { FoundPrice, PtuPrice } from "@/lib/sources/prices";
import { type Currency, type Figure, type Ptu, valueCell } from "@/lib/units";
import type { DeployedSize } from "./planned-size";

/** What is known of the plan when it is kept; a figure that is still being asked, or that nobody asked, is not kept. */
export interface KeptFacts {
  deployed: DeployedSize;
  /** The official deployable size of the load. */
  calculated: Figure<Ptu>;
  available: Figure<Ptu>;
  remaining: Figure<Ptu>;
  /** Undefined while the price list of the region is not read. */
  price: PtuPrice | undefined;
  currency: Currency;
  /** When each was answered, UTC epoch ms; null where it was not. */
  atMs: { size: number | null; capacity: number | null; quota: number | null; price: number | null };
}

type Kept = Omit<KeptAnswer, "figure"> & { figure: Figure<number> };

/** The answers that are kept with a plan. */
export function keptAnswers({ deployed, calculated, available, remaining, price, currency, atMs }: KeptFacts) {
  const typed = deployed.from === "typed";
  const answers: readonly Kept[] = [
    { part: "size", what: "Deployable size", unit: "PTU", figure: calculated, atMs: atMs.size },
    { part: "size", what: "Planned size", unit: "PTU", figure: deployed.size, atMs: typed ? null : atMs.size },
    { part: "capacity", what: "Available capacity", unit: "PTU", figure: available, atMs: atMs.capacity },
    { part: "capacity", what: "Remaining quota", unit: "PTU", figure: remaining, atMs: atMs.quota },
    ...(price === undefined ? [] : priceAnswers(price, currency, deployed.size, atMs.price)),
  ];
  return answers.flatMap(({ figure, ...answer }): readonly KeptAnswer[] =>
    figure.is === "loading" || figure.is === "not-asked" ? [] : [{ ...answer, figure }],
  );
}

function priceAnswers(price: PtuPrice, currency: Currency, size: Figure<Ptu>, atMs: number | null): readonly Kept[] {
  const of = (what: string, per: string, found: FoundPrice): Kept => ({
    ...{ part: "price", what, unit: `${currency} ${per}`, atMs },
    figure: found.is === "value" ? valueCell(found.value.amount) : found,
  });
  const { hourly, oneMonth, oneYear } = price;
  return [
    of("PTU by the hour", "per PTU and hour", hourly),
    of("Reservation of one month", "per PTU for the term", oneMonth),
    of("Reservation of one year", "per PTU for the term", oneYear),
    ...(hourly.is === "value" && size.is === "value"
      ? [
          {
            ...({ part: "price", what: "This size by the hour", unit: `${currency} per hour`, atMs } as const),
            figure: valueCell(hourly.value.amount * size.value),
          },
        ]
      : []),
  ];
}
