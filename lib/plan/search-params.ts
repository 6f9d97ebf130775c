import { createParser, createSerializer, type inferParserType, parseAsStringLiteral } from "nuqs/server";
import { parseAsResidency } from "@/lib/deployability";
import { parseAsAzureName } from "@/lib/offers";
import { parseAsDeployment } from "@/lib/scope";
import { parseAsSubscription, scopeParams } from "@/lib/scope/search-params";
import { currencies, regionName, type RegionName } from "@/lib/units";
import { areShapesWhole, carriedLoadParams } from "@/lib/workload";
import { arePricesWhole, costParams } from "./cost-params";
import { areReservationsWhole, coverParams } from "./cover-params";
import { deployParams } from "./deploy-params";
import { keptParams } from "./kept-params";
import { migrationParams } from "./migration-params";
import { placementParams } from "./placement-params";
import { planViewIds } from "./plan-views";

const parseAsRegion = createParser<RegionName>({
  parse: (text) => (/^[a-z][a-z0-9]{2,39}$/.test(text) ? regionName(text) : null),
  serialize: String,
});

/** The question of the Plan screen: all of it stands in the link. */
export const planParams = {
  view: parseAsStringLiteral(planViewIds).withDefault("cost"),
  model: parseAsAzureName.withDefault(""),
  version: parseAsAzureName.withDefault(""),
  /** The model's format. Known, it saves the wait for the catalogue. */
  format: parseAsAzureName.withDefault(""),
  /** SKU of the deployment type; null is Global Provisioned. */
  type: parseAsAzureName,
  /** PTU to deploy; null is the official deployable size of the load. */
  ptu: createParser({
    parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
    serialize: String,
  }),
  /** Where it is to be deployed: prices, quota and capacity are of this region. */
  region: parseAsRegion,
  stay: parseAsResidency,
  /** The load at its peak, as Size links it. */
  ...carriedLoadParams,
  calculateWith: parseAsSubscription,
  /** Azure's id of the deployment whose traffic is priced hour by hour; null prices the shapes. */
  measured: parseAsDeployment,
  ...migrationParams,
  ...placementParams,
  ...deployParams,
  ...keptParams,
  currency: parseAsStringLiteral(currencies).withDefault("USD"),
  ...costParams,
  ...coverParams,
};

/** Lists of which a part may say nothing while the rest is read. */
export const planReadsWhole = { shapes: areShapesWhole, prices: arePricesWhole, reserved: areReservationsWhole };

export type PlanParams = inferParserType<typeof planParams>;

const serialize = createSerializer({ ...planParams, ...scopeParams });

/** The Plan screen with this question. */
export const planHref = (to: Parameters<typeof serialize>[1]) => serialize("/plan", to);
