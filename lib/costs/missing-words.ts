import type { Cost, Missing } from "./cost-case";
import { priceWords } from "./option-words";

const others: Readonly<Record<Exclude<Missing["what"], keyof typeof priceWords>, string>> = {
  size: "the size for this load is not known",
  sizes: "the sizes that can be deployed are not known",
  "load-by-hour": "how the load spreads over the hours is not known",
  hours: "there is no load to price",
};

/** Whether the price list is all that stands in the way, and says that it has no such price. */
export const isNotFound = (cost: Cost) =>
  cost.is === "unknown" && cost.missing.every((each) => "why" in each && each.why === "not-found");

/** "No price found: Batch output. The size for this load is not known." Each thing once. */
export function missingWords(missing: readonly Missing[]): string {
  const of = (why: "not-found" | "unknown") => [
    ...new Set(missing.flatMap((each) => ("why" in each && each.why === why ? [priceWords[each.what]] : []))),
  ];
  const [notFound, unknown] = [of("not-found"), of("unknown")];
  return [
    ...(notFound.length > 0 ? [`no price found: ${notFound.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`price not known: ${unknown.join(", ")}`] : []),
    ...new Set(missing.flatMap((each) => ("why" in each ? [] : [others[each.what]]))),
  ]
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
    .join(" ");
}
