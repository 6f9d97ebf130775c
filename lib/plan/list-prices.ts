import { type Reading, refusedCell } from "@/lib/offers";
import type { FoundPrice, PtuPrices, TokenPrices } from "@/lib/sources/prices";
import { type DeploymentType, type Figure, notOffered, sameSku, unknownCell, valueCell } from "@/lib/units";
import { tokenScopeOf } from "./cost-inputs";

const WHY = "the price list could not be read";

/** @param reading undefined where nothing was asked, for want of a region */
function priceIn<T>(reading: Reading<T> | undefined, find: (data: T) => FoundPrice): Figure<number> {
  if (reading === undefined) return { is: "not-asked" };
  if (reading.is === "open") return { is: "loading" };
  if (reading.is === "failed") return refusedCell(reading.failure, WHY);
  const found = find(reading.data);
  return found.is === "value" ? valueCell(found.value.amount) : found;
}

/** What the list says of one PTU of this type, per hour; *not offered* is "no price found". */
export const hourlyPrice = (reading: Reading<PtuPrices> | undefined, { skuName }: DeploymentType): Figure<number> =>
  priceIn(reading, ({ types }) => types.find((each) => sameSku(each.skuName, skuName))?.hourly ?? notOffered);

/** What the list says of a million tokens where this type's data may go. */
export function tokenPrices(reading: Reading<TokenPrices> | undefined, type: DeploymentType) {
  const scope = tokenScopeOf(type);
  const of = (direction: "input" | "cachedInput" | "output") =>
    priceIn(reading, ({ scopes }) =>
      scope === null
        ? unknownCell("Azure has not told us where this type's data goes")
        : scopes[scope].standard[direction],
    );
  return { input: of("input"), cachedInput: of("cachedInput"), output: of("output") };
}
