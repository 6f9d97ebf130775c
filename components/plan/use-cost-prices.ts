"use client";

import { useMemo } from "react";
import { type ReadingQuestion, usePtuPrices, useTokenPrices } from "@/components/asking";
import { type PriceSet, priceSet } from "@/lib/costs";
import { tokenScopeOf } from "@/lib/plan";
import { type Cell, notOffered, sameSku, unknownCell, valueCell } from "@/lib/units";
import type { PlanView } from "./view";

interface CostPrices {
  prices: PriceSet;
  isReading: boolean;
  questions: readonly ReadingQuestion[];
  /** Of each list that was read. */
  ages: readonly { what: string; readAtMs: number; isStale: boolean }[];
}

const chooseRegion = unknownCell("a region has to be chosen");
const chooseModel = unknownCell("a model has to be chosen");
const notRead = unknownCell("the price list could not be read");

/** What the planned type and model cost in the planned region, with what a person typed where the list has nothing. */
export function useCostPrices({ params, model, type }: PlanView): CostPrices {
  const { region, currency, discount, prices: typed } = params;
  const [ptu] = usePtuPrices(region === null ? [] : [region], currency);
  const [name, version] = [model?.name ?? null, model?.version ?? null];
  const askedTokens = useMemo(
    () => (region === null || name === null || version === null ? [] : [{ region, model: name, version }]),
    [region, name, version],
  );
  const [tokens] = useTokenPrices(askedTokens, currency);
  const scope = tokenScopeOf(type);
  const found = <T, Data>(
    asked: typeof ptu | typeof tokens,
    data: Data | null,
    of: (data: Data) => Cell<T>,
  ): Cell<T> =>
    asked === undefined ? (region === null ? chooseRegion : chooseModel) : data === null ? notRead : of(data);
  const ptuRead = ptu?.reading.is === "read" ? ptu.reading.data : null;
  const tokensRead = tokens?.reading.is === "read" ? tokens.reading.data : null;
  const isMeant = ({ skuName }: { skuName: string }) => sameSku(skuName, type.skuName);
  const prices = priceSet({
    ptu: found(ptu, ptuRead, ({ types }) => {
      const price = types.find(isMeant);
      return price === undefined ? notOffered : valueCell(price);
    }),
    tokens: found(tokens, tokensRead, ({ scopes }) => (scope === null ? notOffered : valueCell(scopes[scope]))),
    ...{ typed, discountPercent: discount },
  });
  const asked = [
    ...(ptu ? [{ what: "PTU prices", ...ptu }] : []),
    ...(tokens ? [{ what: "Token prices", ...tokens }] : []),
  ];
  return {
    prices,
    isReading: asked.some(({ reading }) => reading.is === "open"),
    questions: asked.map(({ what, state, result }) => ({
      ...{ what, where: "", state },
      onRetry: () => void result?.refetch(),
    })),
    ages: asked.flatMap(({ what, reading }) =>
      reading.is === "read" ? [{ what, readAtMs: reading.data.readAtMs, isStale: reading.data.isStale }] : [],
    ),
  };
}
