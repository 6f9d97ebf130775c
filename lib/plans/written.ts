import { currencies, type Currency, figureEntry, ptu, writePtu, writeUnitPrice } from "@/lib/units";
import type { KeptAnswer } from "./kept-plan";

/** "USD per hour" is money; everything else a plan counts is PTU. */
function moneyOf(unit: string): { currency: Currency; per: string } | null {
  const currency = currencies.find((each) => unit === each || unit.startsWith(`${each} `));
  return currency === undefined ? null : { currency, per: unit.slice(currency.length) };
}

/** Whether a figure's unit can be written: a plan from elsewhere may hold any text. */
export const isUnit = (unit: string) => unit === "PTU" || moneyOf(unit) !== null;

function writeValue(value: number, unit: string): string {
  const money = moneyOf(unit);
  return money === null ? writePtu(ptu(value)) : `${writeUnitPrice(value, money.currency)}${money.per}`;
}

export const writeFigure = ({ figure, unit }: KeptAnswer): string =>
  figureEntry(figure, (value) => writeValue(value, unit));

/** B less A; null where they are no two numbers of one unit. */
export function writeDifference(a: KeptAnswer, b: KeptAnswer): string | null {
  if (a.figure.is !== "value" || b.figure.is !== "value" || a.unit !== b.unit) return null;
  const more = b.figure.value - a.figure.value;
  if (more === 0) return "none";
  return `${more > 0 ? "+" : "−"}${writeValue(Math.abs(more), a.unit)}`;
}
