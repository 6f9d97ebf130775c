import type { CalculatedSize } from "@/lib/sources/calculator";
import {
  type Cell,
  type DeploymentType,
  deploymentTypes,
  notOffered,
  ptu,
  type Ptu,
  unknownCell,
  valueCell,
} from "@/lib/units";
import type { Offer } from "./offers";
import type { Reading } from "./reading";
import { incrementSpread, minimumSpread, type SizeSpread } from "./size-spread";

/** A figure on its way: a cell, or not yet one. */
export type Figure<T> = Cell<T> | { is: "loading" } | { is: "not-asked" };

/** What a deployment holds beyond what the load needs. */
export interface Waste {
  ptu: Ptu;
  /** Of the deployable size, 0–1. */
  share: number;
}

/** One row of "PTU by deployment type". */
export interface SizeRow {
  type: DeploymentType;
  isOffered: boolean;
  required: Figure<Ptu>;
  deployable: Figure<Ptu>;
  waste: Figure<Waste>;
  minimum: Figure<SizeSpread>;
  increment: Figure<SizeSpread>;
}

/** How far the regions' catalogues have been read: only a whole reading can say that a type is not offered. */
export type Coverage = { is: "reading" } | { is: "whole" } | { is: "partial"; why: string };

const pending = (figure: { is: "loading" } | { is: "not-asked" }) => ({
  required: figure,
  deployable: figure,
  waste: figure,
});

/**
 * @param offers of the chosen model version, none when no catalogue lists it; null while nothing is chosen
 * @param answerOf the calculator's answer for a SKU; null while nothing was asked
 */
export function sizeRows(
  offers: readonly Offer[] | null,
  coverage: Coverage,
  answerOf: (skuName: string) => Reading<CalculatedSize> | null,
): readonly SizeRow[] {
  return deploymentTypes((offers ?? []).map((offer) => offer.skuName)).map((type) => {
    const offer = offers?.find((each) => each.skuName.toLowerCase() === type.skuName.toLowerCase());
    if (offer === undefined) return { type, isOffered: false, ...absent(offers === null, coverage) };
    const answer = answerOf(type.skuName);
    return {
      type,
      isOffered: true,
      ...(answer === null ? pending({ is: "not-asked" }) : figures(answer)),
      minimum: minimumSpread(offer),
      increment: incrementSpread(offer),
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
  return { required: figure, deployable: figure, waste: figure, minimum: figure, increment: figure };
}

const WITHOUT_NUMBER = "Azure's answer held no whole number here";

function figures(reading: Reading<CalculatedSize>): Pick<SizeRow, "required" | "deployable" | "waste"> {
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
