import { amountsOf, type CostCase, type Missing } from "./cost-case";
import { demandOf, type HoursAlike } from "./demand";
import type { CostLine, Piece } from "./lines";
import type { OptionCurve } from "./option-curves";
import { hoursOf, type PtuPayment, terms } from "./prices";
import { tokenCost } from "./token-cost";

interface Paid {
  paid: PtuPayment;
  /** Of one PTU in one hour. */
  perHour: number;
}

/** The payments with a price, and what is missing of the others. */
function payments(kase: CostCase, names: readonly PtuPayment[]) {
  const { missing, amount } = amountsOf(kase.prices, names);
  const priced = names.filter((name) => !missing.some(({ what }) => what === name));
  return { missing, paid: priced.map((paid): Paid => ({ paid, perHour: amount(paid) / hoursOf[paid] })) };
}

/**
 * A reserved base, and hourly PTUs above it in the hours that ask for more: the deployment is scaled by the hour in sizes that can be
 * deployed, and keeps the smallest of them when nothing calls, since capacity that is given back may not come again. Every allowed
 * size is tried as the base.
 */
export function reservedAndHourly(kase: CostCase): OptionCurve {
  const demand = demandOf(kase);
  const hourly = payments(kase, ["ptu-hourly"]);
  const reserved = payments(kase, terms);
  const [above] = hourly.paid;
  const missing = [...missingIn(demand), ...hourly.missing, ...(reserved.paid.length === 0 ? reserved.missing : [])];
  if (demand.is === "unknown" || above === undefined || missing.length > 0) return { is: "unknown", missing };
  const smallest = kase.sizes[0] ?? 0;
  const line = (hours: readonly HoursAlike[], base: CostCase["sizes"][number], { paid, perHour }: Paid): CostLine => {
    const ptuHours = hours.reduce(
      (sum, { ptu, count }) => sum + count * Math.max(0, Math.max(ptu, smallest) - base),
      0,
    );
    const fixed = base * perHour + (ptuHours / demand.count) * above.perHour;
    return { fixed, perLoad: 0, base: { ptu: base, paid } };
  };
  return { is: "known", pieces: demand.pieces.map((piece) => tried(kase, piece, reserved.paid, line)) };
}

/**
 * A base of PTUs, and Standard for what goes beyond it, at token prices. Derived: of an hour that asks for more than the base, the
 * part of its size above the base is taken for the part of its tokens that spills over.
 */
export function spillOver(kase: CostCase): OptionCurve {
  const demand = demandOf(kase);
  const tokens = tokenCost(kase, "standard");
  const base = payments(kase, ["ptu-hourly", ...terms]);
  const missing = [...missingIn(demand), ...missingIn(tokens), ...(base.paid.length === 0 ? base.missing : [])];
  if (demand.is === "unknown" || tokens.is === "unknown" || missing.length > 0) return { is: "unknown", missing };
  const line = (hours: readonly HoursAlike[], ptu: CostCase["sizes"][number], { paid, perHour }: Paid): CostLine => {
    const spilled = hours.reduce((sum, each) => sum + spilledShare(each.ptu, ptu) * tokens.of(each.tokens), 0);
    return { fixed: ptu * perHour, perLoad: spilled / demand.count, base: { ptu, paid } };
  };
  return { is: "known", pieces: demand.pieces.map((piece) => tried(kase, piece, base.paid, line)) };
}

/** Of an hour's tokens, 0 to 1. */
const spilledShare = (asked: number, base: number) => (asked > base ? (asked - base) / asked : 0);

type Demanded = Extract<ReturnType<typeof demandOf>, { is: "known" }>["pieces"][number];

/** Every base up to the largest demand, paid in every way: one beyond it would only cost more. */
function tried(
  { sizes }: CostCase,
  { from, to, hours }: Demanded,
  paid: readonly Paid[],
  line: (hours: readonly HoursAlike[], base: CostCase["sizes"][number], paid: Paid) => CostLine,
): Piece {
  return {
    from,
    to,
    lines: () => {
      const here = hours();
      const most = Math.max(...here.map(({ ptu }) => ptu));
      const bases = sizes.filter((size, at) => at === 0 || size <= most);
      return bases.flatMap((base) => paid.map((each) => line(here, base, each)));
    },
  };
}

const missingIn = (part: { is: "known" } | { is: "unknown"; missing: readonly Missing[] }) =>
  part.is === "unknown" ? part.missing : [];
