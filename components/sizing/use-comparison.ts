"use client";

import { chosenVersion, type OfferedVersion, type Reading } from "@/lib/offers";
import { askedModels, questionKey, questionOf, type SizeRow, sizeRows } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { CalculatedSize } from "@/lib/sources/calculator";
import type { Workload } from "@/lib/workload";
import { readingOf, type useCatalog } from "@/components/offers";
import { type Calculation, useCalculations } from "./use-calculations";

/** One model that is compared: what is chosen, what the catalogue offers of it, and what the calculator says. */
export interface Compared {
  /** "gpt-4.1 2025-04-14", or what is still to be chosen. */
  name: string;
  version: OfferedVersion | null;
  /** Whether the calculator has been asked about exactly this model and workload. */
  isAsked: boolean;
  rows: readonly SizeRow[];
  calculations: readonly Calculation[];
}

interface ComparisonFacts {
  params: SizeParams;
  workload: Workload | null;
  /** The questions that a person, or a pasted link, has asked. */
  askedKeys: readonly string[];
  catalog: ReturnType<typeof useCatalog>;
  subscription: string;
}

/** All models of the link side by side. An answer is shown only while it belongs to the inputs shown. */
export function useComparison({ params, workload, askedKeys, catalog, subscription }: ComparisonFacts) {
  const models = askedModels(params).map((asked) => {
    const key = questionKey(asked, workload);
    return {
      asked,
      version: chosenVersion(catalog.versions, asked),
      isAsked: key !== null && askedKeys.includes(key),
    };
  });
  const calculations = useCalculations(
    subscription,
    models.flatMap(({ version, isAsked }, at) =>
      version === null || workload === null || !isAsked
        ? []
        : [{ at, question: questionOf(version, workload), skuNames: version.offers.map((offer) => offer.skuName) }],
    ),
  );
  return models.map(({ asked, version, isAsked }, at): Compared => {
    const own = calculations.filter((calculation) => calculation.at === at);
    const isChosen = asked.model !== "" && asked.version !== "";
    const rows = sizeRows(version?.offers ?? (isChosen ? [] : null), {
      coverage: catalog.coverage,
      regions: catalog.regions,
      residency: params.stay,
      answerOf: (skuName, bound) => answerOf(own, skuName, bound),
    });
    return { name: nameOf(version, asked), version, isAsked, rows, calculations: own };
  });
}

const nameOf = (version: OfferedVersion | null, asked: { model: string; version: string }) =>
  version ? `${version.name} ${version.version}` : `${asked.model} ${asked.version}`.trim();

function answerOf(
  calculations: readonly Calculation[],
  skuName: string,
  bound: Calculation["bound"],
): Reading<CalculatedSize> | null {
  const found = calculations.find((each) => each.type.skuName === skuName && each.bound === bound);
  if (!found) return null;
  const reading = readingOf(found.state);
  return reading.is === "read" ? { ...reading, data: reading.data.data } : reading;
}
