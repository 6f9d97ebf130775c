import type { OfferedVersion, Reading } from "@/lib/offers";
import { refusedCell } from "@/lib/offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { type DeploymentType, deploymentTypes, type Figure, type Ptu, ptu, unknownCell, valueCell } from "@/lib/units";
import type { PlanParams } from "./search-params";

/** The type that is planned: the link's, else the first in order. Its SKU may be one that nobody offers. */
export function chosenType(
  { type }: Pick<PlanParams, "type">,
  version: OfferedVersion | null,
): { types: readonly DeploymentType[]; type: DeploymentType } {
  const types = deploymentTypes([...(version?.offers ?? []).map(({ skuName }) => skuName), ...(type ? [type] : [])]);
  const isMeant = ({ skuName }: DeploymentType) => skuName.toLowerCase() === type?.toLowerCase();
  const [first] = types;
  const found = types.find(isMeant) ?? first;
  if (found === undefined) throw new Error("the known deployment types are never none");
  return { types, type: found };
}

/** How the PTU to deploy came about. */
export interface DeployedSize {
  size: Figure<Ptu>;
  /** Typed by a person, or the official deployable size of the load. */
  from: "typed" | "calculator";
}

/** @param answer of the calculator about the load without caching; null while there is no whole load to ask about */
export function deployedSize(typed: number | null, answer: Reading<CalculatedSize> | null): DeployedSize {
  if (typed !== null) return { size: valueCell(ptu(typed)), from: "typed" };
  return { size: answer === null ? { is: "not-asked" } : deployedFigure(answer), from: "calculator" };
}

const figureIn =
  (read: (answer: CalculatedSize) => Ptu | null) =>
  (answer: Reading<CalculatedSize>): Figure<Ptu> => {
    if (answer.is === "open") return { is: "loading" };
    if (answer.is === "failed") return refusedCell(answer.failure, "the calculator could not be asked");
    const value = read(answer.data);
    return value === null ? unknownCell("the calculator's answer does not hold it") : valueCell(value);
  };

/** The official deployable size in an answer. */
export const deployedFigure = figureIn(({ deployablePtu }) => deployablePtu);
/** The official required PTU in it. */
export const requiredFigure = figureIn(({ requiredPtu }) => requiredPtu);
