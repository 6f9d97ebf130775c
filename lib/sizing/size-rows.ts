import type { Residency } from "@/lib/deployability";
import type { CalculatedSize } from "@/lib/sources/calculator";
import {
  type Cell,
  type DeploymentType,
  deploymentTypes,
  type Figure,
  notOffered,
  ptu,
  type Ptu,
  unknownCell,
  valueCell,
} from "@/lib/units";
import { type Coverage, type Offer, type Reading, offerWithin, type Regions, type Stays, staysOf } from "@/lib/offers";
import { incrementSpread, minimumSpread, type SizeSpread } from "./size-spread";
import type { Bound } from "@/lib/workload";

/** What a deployment holds beyond what the load needs. */
export interface Waste {
  ptu: Ptu;
  /** Of the deployable size, 0–1. */
  share: number;
}

/** What one answer of the calculator comes to. */
export interface Sizes {
  required: Figure<Ptu>;
  deployable: Figure<Ptu>;
  waste: Figure<Waste>;
}

/** One row of "PTU by deployment type". Its sizes are those without caching. */
export interface SizeRow extends Sizes {
  type: DeploymentType;
  isOffered: boolean;
  /** Whether it keeps the data where it must stay, or would where it is not offered. */
  stays: Stays;
  /** The lower bound, where a share of the prompts is cached. */
  cached: Sizes | null;
  minimum: Figure<SizeSpread>;
  increment: Figure<SizeSpread>;
}

const pending = (figure: { is: "loading" } | { is: "not-asked" }): Sizes => ({
  required: figure,
  deployable: figure,
  waste: figure,
});

/** What a row is made of, beside the offers. */
export interface RowFacts {
  coverage: Coverage;
  residency: Residency;
  regions: Regions;
  /** The calculator's answer for a SKU; null while it was not asked. */
  answerOf: (skuName: string, bound: Bound) => Reading<CalculatedSize> | null;
}

/** @param offers of the chosen model version, none when no catalogue lists it; null while nothing is chosen */
export function sizeRows(offers: readonly Offer[] | null, facts: RowFacts): readonly SizeRow[] {
  const { coverage, residency, regions, answerOf } = facts;
  return deploymentTypes((offers ?? []).map((offer) => offer.skuName)).map((type) => {
    const offer = offers?.find((each) => each.skuName.toLowerCase() === type.skuName.toLowerCase());
    const stays = staysOf(offer ?? { skuName: type.skuName, sizes: [] }, type, facts);
    if (offer === undefined) return { type, isOffered: false, stays, ...absent(offers === null, coverage) };
    const within = offerWithin(offer, type, residency, regions);
    const answer = answerOf(type.skuName, "uncached");
    const cached = answerOf(type.skuName, "cached");
    return {
      type,
      isOffered: true,
      stays,
      ...(answer === null ? pending({ is: "not-asked" }) : figures(answer)),
      cached: cached === null ? null : figures(cached),
      minimum: minimumSpread(stays === "yes" ? within : offer),
      increment: incrementSpread(stays === "yes" ? within : offer),
    };
  });
}

/** A type that no region read so far lists. */
function absent(isNothingChosen: boolean, coverage: Coverage) {
  const figure: Figure<never> = isNothingChosen
    ? { is: "not-asked" }
    : coverage.is === "reading"
      ? { is: "loading" }
      : coverage.is === "whole"
        ? notOffered
        : unknownCell(coverage.why);
  return { required: figure, deployable: figure, waste: figure, cached: null, minimum: figure, increment: figure };
}

const WITHOUT_NUMBER = "Azure's answer held no whole number here";

function figures(reading: Reading<CalculatedSize>): Sizes {
  if (reading.is === "open") return pending({ is: "loading" });
  if (reading.is === "failed") {
    const { failure } = reading;
    const cell: Cell<never> =
      failure.kind === "forbidden"
        ? { is: "not-permitted", role: failure.role }
        : unknownCell("the calculator did not answer");
    return { required: cell, deployable: cell, waste: cell };
  }
  const { requiredPtu: required, deployablePtu: deployable } = reading.data;
  return {
    required: required === null ? unknownCell(WITHOUT_NUMBER) : valueCell(required),
    deployable: deployable === null ? unknownCell(WITHOUT_NUMBER) : valueCell(deployable),
    waste: wasteOf(required, deployable),
  };
}

function wasteOf(required: Ptu | null, deployable: Ptu | null): Cell<Waste> {
  if (required === null || deployable === null || deployable < required)
    return unknownCell("it takes both sizes to tell");
  return valueCell({
    ptu: ptu(deployable - required),
    share: deployable === 0 ? 0 : (deployable - required) / deployable,
  });
}
