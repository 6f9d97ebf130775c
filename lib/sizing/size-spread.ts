import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, type RegionName, unknownCell, valueCell, writeNumber } from "@/lib/units";
import type { Offer } from "@/lib/offers";

/** One figure of the catalogue over the regions: usually the same everywhere, else with the regions that differ. */
export interface SizeSpread {
  /** "15", or "25–50" where regions differ. */
  text: string;
  /** Empty where all regions agree. */
  parts: readonly { text: string; regions: readonly RegionName[] }[];
}

/** The smallest size that can be created. */
export const minimumSpread = (offer: Offer) =>
  spread(offer, ({ allowedSizes, minimum }) => allowedSizes[0] ?? minimum, writeNumber);

/** What sizes grow by; where Azure lists the sizes it takes, that list. */
export const incrementSpread = (offer: Offer) =>
  spread(
    offer,
    ({ allowedSizes, step }) => (allowedSizes.length > 0 ? allowedSizes : step),
    (figure) => (typeof figure === "number" ? writeNumber(figure) : `one of ${figure.map(writeNumber).join(", ")}`),
  );

function spread<Figure>(
  { sizes }: Offer,
  pick: (rule: SizeRule) => Figure | null,
  write: (figure: Figure) => string,
): Cell<SizeSpread> {
  const byText = new Map<string, { figure: Figure; regions: RegionName[] }>();
  for (const { region, rule } of sizes) {
    const figure = pick(rule);
    if (figure === null) continue;
    const text = write(figure);
    byText.set(text, { figure, regions: [...(byText.get(text)?.regions ?? []), region] });
  }
  if (byText.size === 0) return unknownCell("Azure's catalogue names none");
  const parts = [...byText]
    .map(([text, { figure, regions }]) => ({ text, figure, regions }))
    .sort((a, b) => rank(a.figure) - rank(b.figure));
  if (parts.length === 1) return valueCell({ text: parts[0]?.text ?? "", parts: [] });
  const areNumbers = parts.every(({ figure }) => typeof figure === "number");
  const text = areNumbers ? `${parts[0]?.text}–${parts.at(-1)?.text}` : "differs";
  return valueCell({ text, parts: parts.map((part) => ({ text: part.text, regions: part.regions })) });
}

/** Numbers in their order, lists after them. */
const rank = (figure: unknown) => (typeof figure === "number" ? figure : Number.MAX_SAFE_INTEGER);
