import { smallestSize } from "@/lib/deployability";
import { type AskedModel, chosenVersion, type OfferedVersion } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import type { CalculatorQuestion } from "@/lib/sources/calculator";
import { type DeploymentType, namesSku, ptu, type Ptu } from "@/lib/units";
import { toTypedWorkload, workloadOf } from "@/lib/workload";
import type { QuotaParams } from "../search-params";
import { typeOfPool } from "./asked-pool";
import type { NamedShape, RequestInput } from "./request-input";

/** What a link says that more of a pool is wanted for. */
export interface AskedFor {
  type: DeploymentType;
  model: RequestInput["model"];
  /** As it is sent; empty while a number of it is missing. */
  workload: readonly NamedShape[];
  /** For the calculator; null while it is not whole. */
  question: CalculatorQuestion | null;
  /** The smallest deployment of the model version that draws from the pool, as the catalogues read so far tell; null where they do not. */
  smallestPtu: Ptu | null;
  /** Whether a version draws from the pool, as the catalogues read so far tell; null where they do not. */
  drawsFrom: (version: Pick<OfferedVersion, "offers">) => boolean | null;
}

export function askedFor(
  pool: Pool,
  params: AskedModel & Pick<QuotaParams, "shapes">,
  versions: readonly OfferedVersion[],
): AskedFor {
  const [type, model, workload] = [typeOfPool(pool), modelAsked(params, versions), workloadAsked(params.shapes)];
  const shapes = workload.map(({ name: _ours, ...shape }) => shape);
  return {
    ...{ type, model, workload },
    question:
      model === null || shapes.length === 0
        ? null
        : { ...{ subscription: pool.subscription, model, shapes }, skuName: type.skuName },
    smallestPtu: smallestOf(pool, chosenVersion(versions, params)),
    drawsFrom: (version) => drawsFrom(pool.name, version),
  };
}

/** As the catalogue spells it where only that knows the format; a link that names it can be asked about at once. */
function modelAsked(asked: AskedModel, versions: readonly OfferedVersion[]): RequestInput["model"] {
  const { model: name, version, format } = asked;
  if (name === "" || version === "") return null;
  if (format !== "") return { format, name, version };
  const chosen = chosenVersion(versions, asked);
  return chosen && { format: chosen.format, name: chosen.name, version: chosen.version };
}

/** A link's shapes are as they are to be sent: growth and caching were applied on Size. */
function workloadAsked(shapes: QuotaParams["shapes"]): readonly NamedShape[] {
  const sent = workloadOf(toTypedWorkload({ shapes, growth: 0, cached: 0 }))?.uncached ?? [];
  return sent.map((shape, at) => ({ name: shapes[at]?.name || `Shape ${at + 1}`, ...shape }));
}

function drawsFrom(poolName: string | null, { offers }: Pick<OfferedVersion, "offers">): boolean | null {
  const told = offers.flatMap(({ sizes }) => sizes.map(({ pool }) => pool));
  if (told.some((each) => each !== null && each.toLowerCase() === poolName?.toLowerCase())) return true;
  return told.includes(null) ? null : false;
}

/** Of the pool's own regions; null also where one size of them is not known: it could be smaller. */
function smallestOf(pool: Pool, version: OfferedVersion | null): Ptu | null {
  const { skuName } = typeOfPool(pool);
  const smallest = (version?.offers ?? [])
    .filter((offer) => namesSku([skuName], offer.skuName))
    .flatMap(({ sizes }) => sizes.filter(({ region }) => pool.regions.includes(region)))
    .map(({ rule }) => smallestSize(rule));
  const known = smallest.filter((size) => size !== null);
  return known.length === 0 || known.length < smallest.length ? null : ptu(Math.min(...known));
}
