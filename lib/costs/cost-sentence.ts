import { type Currency, writeMoney } from "@/lib/units";
import type { CostRow } from "./cost-rows";
import { optionWords } from "./option-words";

/** What PTU by the hour costs against pay-as-you-go, and what is cheapest of all, in a sentence or two. */
export function costSentence(rows: readonly CostRow[], currency: Currency): string {
  const amount = (option: CostRow["option"]) => rows.find((row) => row.option === option)?.perMonth ?? "unknown";
  const [ptu, standard] = [amount("ptu-hourly"), amount("standard")];
  if (!rows.some(({ perMonth }) => perMonth !== "unknown"))
    return "Nothing can be priced yet: it takes a model, a region, and a load or a number of PTU.";
  const costs = (what: string, month: CostRow["perMonth"]) =>
    typeof month === "number" ? `${what} costs ${writeMoney(month, currency)} a month` : `${what}: ${words[month]}`;
  const lead =
    typeof ptu === "number" && typeof standard === "number"
      ? `${costs("PTU by the hour", ptu)}, pay-as-you-go ${writeMoney(standard, currency)}`
      : `${costs("PTU by the hour", ptu)}; ${costs("pay-as-you-go", standard)}`;
  const cheapest = rows.find((row) => row.isCheapest);
  if (cheapest === undefined || typeof cheapest.perMonth !== "number") return `${lead}.`;
  const compared = rows.filter(({ isCompared }) => isCompared);
  const knownCount = compared.filter(({ perMonth }) => typeof perMonth === "number").length;
  if (knownCount === 1) return `${lead}.`;
  const all = compared.length < rows.length ? "Of all that answer at once" : "Of all";
  const among = knownCount < compared.length ? `Of the ${knownCount} with known costs` : all;
  return `${lead}. ${among}, ${optionWords[cheapest.option]} costs least: ${writeMoney(cheapest.perMonth, currency)}.`;
}

const words = { "not-found": "no price found", unknown: "not known" } as const;
