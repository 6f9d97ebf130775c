import { type AskedModel, chosenVersion, type Coverage, type OfferedVersion, type Reading } from "@/lib/offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import {
  type DeploymentType,
  type Figure,
  notOffered,
  type Ptu,
  type RegionName,
  sameSku,
  unknownCell,
} from "@/lib/units";
import { deployedFigure, requiredFigure } from "./planned-size";

export { OTHERS_LIMIT } from "./migration-params";

/** One model version beside the planned one: whether the type is offered, what the same load takes, and until when. */
export interface MigrationRow {
  asked: AskedModel;
  /** Null while no catalogue that was read lists it. */
  version: OfferedVersion | null;
  /** Of the load without caching. */
  required: Figure<Ptu>;
  deployable: Figure<Ptu>;
  /** UTC epoch ms, of the type in the region where one is chosen; null in it where Azure names no date. */
  retiresAt: Figure<number | null>;
}

interface MigrationFacts {
  versions: readonly OfferedVersion[];
  coverage: Coverage;
  type: DeploymentType;
  region: RegionName | null;
  /** The calculator's answer about a version; null where it was not asked. */
  answerOf: (version: OfferedVersion) => Reading<CalculatedSize> | null;
}

/** The same load on each of these versions, in their order. */
export const migrationRows = (asked: readonly AskedModel[], facts: MigrationFacts): readonly MigrationRow[] =>
  asked.map((each) => {
    const version = chosenVersion(facts.versions, each);
    return { asked: each, version, ...figuresOf(version, facts) };
  });

function figuresOf(version: OfferedVersion | null, { coverage, type, region, answerOf }: MigrationFacts) {
  const offer = version?.offers.find(({ skuName }) => sameSku(skuName, type.skuName));
  if (version === null || offer === undefined) {
    const absent = absence(coverage);
    return { required: absent, deployable: absent, retiresAt: version === null ? absent : dateOf(version.retiresAt) };
  }
  const here = offer.sizes.find((each) => each.region === region);
  const answer = answerOf(version);
  return {
    required: answer === null ? notAsked : requiredFigure(answer),
    deployable: answer === null ? notAsked : deployedFigure(answer),
    retiresAt: dateOf(here === undefined ? version.retiresAt : here.retiresAt),
  };
}

const notAsked = { is: "not-asked" } as const;
const dateOf = (value: number | null) => ({ is: "value", value }) as const;

/** Only a whole reading of the catalogues can say that nothing is offered. */
function absence(coverage: Coverage): Figure<never> {
  if (coverage.is === "reading") return { is: "loading" };
  return coverage.is === "whole" ? notOffered : unknownCell(coverage.why);
}
