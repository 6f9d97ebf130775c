import { type Currency, notOffered, unknownCell } from "@/lib/units";
import { createListCache, type Kept } from "./list-cache";
import type { Ways } from "./list-page";
import { type ListQuestion, readWholeList, type WholeList } from "./list-reader";
import type { PtuPrices, TokenPrices } from "./prices";
import { hourlyProduct, ptuMeterNames, ptuPricesOf, reservationProduct } from "./ptu-meters";
import { tokenPricesOf, type TokenRow, tokenRowsOf } from "./token-meters";
import { createTurns } from "./turns";
import type { PriceQuestion } from "./wire-question";

/** Four lists of PTU for each of 16 currencies; those of tokens hold a thousand rows each. */
const MOST_PTU_LISTS = 64;
const MOST_TOKEN_LISTS = 48;
const MOST_AT_ONCE = 2;

interface TokenList {
  rows: readonly TokenRow[];
  lostCount: number;
}

/** The questions about PTU name no region: few rows tell all of them, and answer every region. */
const ptuFilters: readonly ListQuestion["filter"][] = [
  ...Object.values(ptuMeterNames).map((meterName) => ({
    ...{ priceType: "Consumption", productName: hourlyProduct, meterName },
  })),
  { priceType: "Reservation", productName: reservationProduct },
];

/**
 * The price list, asked, kept and read.
 * @param base its address, absolute
 */
export function createPriceLists(ways: Ways, base: string) {
  const inTurn = createTurns(MOST_AT_ONCE);
  const ptuLists = createListCache<WholeList>(ways.now, MOST_PTU_LISTS);
  const tokenLists = createListCache<TokenList>(ways.now, MOST_TOKEN_LISTS);
  const readList = (question: ListQuestion) => inTurn(() => readWholeList(ways, base, question));

  const factsOf = (currency: Currency, lostCount: number) => ({
    nowMs: ways.now(),
    currency,
    absent: lostCount === 0 ? notOffered : unknownCell("a part of the price list cannot be read"),
  });

  async function ptuPrices(region: string, currency: Currency): Promise<PtuPrices> {
    const lists = await Promise.all(
      ptuFilters.map((filter) => {
        const question = { filter, currency };
        return ptuLists(JSON.stringify(question), () => readList(question));
      }),
    );
    const lostCount = lists.reduce((sum, { data }) => sum + data.lostCount, 0);
    const rows = lists.flatMap(({ data }) => data.rows);
    return { types: ptuPricesOf(rows, region, factsOf(currency, lostCount)), ...ageOf(lists) };
  }

  async function tokenPrices({
    region,
    currency,
    model,
    version,
  }: PriceQuestion & { kind: "tokens" }): Promise<TokenPrices> {
    const question = { filter: { armRegionName: region, priceType: "Consumption" }, currency };
    const list = await tokenLists(JSON.stringify(question), async () => {
      const { rows, lostCount } = await readList(question);
      return { rows: tokenRowsOf(rows.filter((row) => row.region === region)), lostCount };
    });
    const { rows, lostCount } = list.data;
    return { scopes: tokenPricesOf(rows, { model, version }, factsOf(currency, lostCount)), ...ageOf([list]) };
  }

  /** @throws ListFailed */
  return (question: PriceQuestion): Promise<PtuPrices | TokenPrices> =>
    question.kind === "ptu" ? ptuPrices(question.region, question.currency) : tokenPrices(question);
}

/** Every price unknown, where there is no list to ask. */
export function withoutList(question: PriceQuestion, why: string, nowMs: number): PtuPrices | TokenPrices {
  const facts = { nowMs, currency: question.currency, absent: unknownCell(why) };
  const age = { readAtMs: nowMs, isStale: false };
  return question.kind === "ptu"
    ? { types: ptuPricesOf([], question.region, facts), ...age }
    : { scopes: tokenPricesOf([], question, facts), ...age };
}

/** As old as the oldest of them. */
const ageOf = (lists: readonly Kept<unknown>[]) => ({
  readAtMs: Math.min(...lists.map(({ readAtMs }) => readAtMs)),
  isStale: lists.some(({ isStale }) => isStale),
});
