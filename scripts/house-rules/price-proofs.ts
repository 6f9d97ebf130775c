// No price in the code: what is one, and what only looks like one.
import type { Proof } from "./proof";

const no = "house/no-price";
const at = "lib/costs/monthly.ts";

export const priceProofs: readonly Proof[] = [
  ["no price under its name", at, "export const hourlyPrice = 1.1;", no],
  ["nor in capitals", at, "export const GLOBAL_PTU_PRICE = 1;", no],
  ["nor as a cost", at, "export const costPerMillion = 2.5;", no],
  ["nor as a rate", at, "export const ptuRate = 2;", no],
  ["nor in a table", at, "export const prices = { global: 1, zone: [1.1, 1.2] };", no],
  ["nor as a field", at, "export const ptu = { hourly: 1 };", no],
  ["nor as a quoted field", at, `export const ptu = { "hourly-price": 1 };`, no],
  ["nor as a default", at, "export const monthly = (hours: number, price = 2) => hours * price;", no],
  [
    "nor in place of one that is missing",
    at,
    "export const it = (a?: number) => { const price = a ?? 2; return price; };",
    no,
  ],
  ["nor by choice", at, "export const it = (a: boolean) => { const price = a ? 1 : 2; return price; };", no],
  ["nor computed", at, "export const hourlyPrice = 2652 / 8760;", no],
  ["nor assigned later", at, "export const it = (a: { price: number }) => { a.price = 3; };", no],
  ["nor as something else to the compiler", at, "export const prices = [1, 2] as const;", no],
  [
    "nor in a component",
    "components/plan/a.tsx",
    "export const It = () => <Cost price={2.5} />;\nconst Cost = (_: object) => null;",
    no,
  ],
  ["nor in a route", "app/page.tsx", "export const price = 2;", no],
  ["nor in the emulator's code", "lib/emulator/prices/list.ts", "export const price = 2;", no],
  ["no amount in a text", at, `export const it = "a PTU costs $1.10 an hour";`, no],
  ["nor with its currency's name", at, `export const it = "EUR 2.36";`, no],
  ["nor behind it", at, `export const it = "260 USD a month";`, no],
  ["nor in words", at, `export const it = "2 dollars";`, no],
  ["nor in a template", at, "export const it = (n: number) => `${n} PTU at €2`;", no],
  ["nor on a page", "components/plan/a.tsx", "export const It = () => <p>about £3 an hour</p>;", no],

  ["0 is where a sum begins", at, "export const it = () => {\n  let cost = 0;\n  cost = 0;\n  return cost;\n};", null],
  ["counting is none", at, "export const it = (seen: { prices: number }) => void (seen.prices += 1);", null],
  ["hours are no price", at, "export const it = (hourlyPrice: number) => hourlyPrice * 730;", null],
  ["a month's hours stand under their own name", at, "export const hoursPerMonth = 730;", null],
  ["nor beside the names of prices", at, `export const hoursOf = { "ptu-hourly": 1, "one-year": 8760 };`, null],
  ["what is counted of prices is no price", at, "export const MOST_PRICE_PAGES = 20;", null],
  ["a wait for prices is none", at, "export const priceTimeoutMs = 5;", null],
  [
    "words that only contain one",
    at,
    "export const it = { separate: 2, iterate: 3, accurate: 1, generated: 4 };",
    null,
  ],
  ["$1 of a replacement is no dollar", at, `export const it = (a: string) => a.replace(/(a)/, "$1 $2");`, null],
  ["a template's place is no dollar", at, "export const it = (n: number) => `$${n}`;", null],
  ["a comment may name one", at, "/** Written as $1,234.50. */\nexport const it = 1;", null],
  ["a test may", "lib/costs/monthly.test.ts", "export const price = 2;", null],
  ["so may what tests stand on", "lib/costs/test-prices.ts", "export const price = 2;", null],
];
