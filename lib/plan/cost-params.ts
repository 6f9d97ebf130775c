import { createParser, parseAsStringLiteral } from "nuqs/server";
import { priceNames, type TypedPrices } from "@/lib/costs";
import { readDiscount, readHours, readPrice } from "./cost-inputs";

/** `ptu-hourly~1.2,one-year~2500`. A part that says nothing is left out. */
const parseAsTypedPrices = createParser<TypedPrices>({
  parse: (text) => {
    const typed = text.split(",").flatMap((part) => {
      const [given = "", amount = "", ...rest] = part.split("~");
      const name = priceNames.find((each) => each === given);
      const value = rest.length === 0 ? readPrice(amount) : null;
      return name === undefined || value === null ? [] : [[name, value] as const];
    });
    return typed.length === 0 ? null : Object.fromEntries(typed);
  },
  serialize: (prices) =>
    priceNames
      .flatMap((name) => {
        const value = prices[name];
        return value === undefined ? [] : [`${name}~${value}`];
      })
      .join(),
  eq: (a, b) => priceNames.every((name) => a[name] === b[name]),
});

/** Typed prices of which a part says nothing: whoever opens such a link is told. */
export const arePricesWhole = (text: string) => {
  const read = parseAsTypedPrices.parse(text);
  return read !== null && Object.keys(read).length === text.split(",").length;
};

/** What the costs are reckoned by, beside the question itself. */
export const costParams = {
  /** Hours of the day that an entered load runs for. */
  hours: createParser({ parse: readHours, serialize: String }).withDefault(24),
  /** Per cent off the list's prices. */
  discount: createParser({ parse: readDiscount, serialize: String }).withDefault(0),
  /** In the currency of the link, where the list has none. */
  prices: parseAsTypedPrices.withDefault({}),
  latency: parseAsStringLiteral(["predictable", "not-critical", "can-wait"]),
  commitment: parseAsStringLiteral(["none", "one-month", "one-year"]),
};
