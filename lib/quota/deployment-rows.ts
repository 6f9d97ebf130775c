import { type RetirementMark, retirementMark } from "@/lib/offers";
import type { PlacedDeployment } from "@/lib/pools";
import type { LastWeek } from "@/lib/traffic";
import { type Cell, deploymentType, type Figure, isProvisioned, unknownCell, valueCell } from "@/lib/units";
import { type CatalogFacts, catalogLookup, type DeploymentFacts } from "./deployment-facts";
import { type DeploymentState, stateOf, upgradeWords } from "./deployment-words";
import { type SizeCheck, sizeCheck } from "./size-check";

/** One deployment, as the table "Deployments" shows it. All names are hostile texts. */
export interface DeploymentRow extends PlacedDeployment {
  key: string;
  /** Null where Azure does not say in which subscription or region it is. */
  subscriptionName: string | null;
  regionName: string | null;
  /** "gpt-4o 2024-08-06"; null where Azure does not say. */
  modelName: string | null;
  /** "Global Provisioned"; a type that is not provisioned by its SKU's name. Null where Azure does not say. */
  typeName: string | null;
  /** Null where Azure names no SKU: it may be either. */
  isProvisioned: boolean | null;
  state: DeploymentState;
  /** Null where it cannot be told: the catalogue names no rule, or was not read. Only of provisioned deployments. */
  sizeCheck: SizeCheck | null;
  /** When it can no longer be used, UTC epoch ms; a value of null is no date set. */
  retiresAt: Cell<number | null>;
  retirement: RetirementMark | null;
  /** When Azure upgrades its model version, in words. */
  upgrade: string;
  /** Null where it is not provisioned: it has no utilization. */
  week: Figure<LastWeek> | null;
  /** What a search looks through, in lower case. */
  searchText: string;
}

/** A row for each deployment, in their order. */
export function deploymentRows(
  placed: readonly PlacedDeployment[],
  { regions, subscriptionName, versions, weekBy, nowMs }: DeploymentFacts,
): readonly DeploymentRow[] {
  const catalog = catalogLookup(versions);
  return placed.map(({ deployment, account }) => {
    const { model, skuName } = deployment;
    const facts = catalog(deployment, account.region);
    const retiresAt = retirementAt(facts);
    const words = {
      subscriptionName: account.subscription === null ? null : subscriptionName(account.subscription),
      regionName: account.region === null ? null : (regions.get(account.region)?.displayName ?? account.region),
      modelName: [model.name, model.version].filter((word) => word !== null).join(" ") || null,
      typeName: skuName === null ? null : deploymentType(skuName).name,
    };
    const state = stateOf(deployment.state);
    return {
      ...{ deployment, account, key: deployment.id.toLowerCase(), ...words, state, retiresAt },
      isProvisioned: skuName === null ? null : isProvisioned(skuName),
      sizeCheck: facts?.here ? sizeCheck(facts.here.rule, deployment.size) : null,
      retirement: markOf(facts, retiresAt, nowMs),
      upgrade: upgradeWords(deployment.upgradePolicy),
      week: skuName === null ? noType : isProvisioned(skuName) ? weekBy(deployment.id) : null,
      searchText: [
        ...[deployment.name, account.name, account.resourceGroup, account.region, skuName, deployment.spilloverTo],
        ...[...Object.values(words), state.words],
      ]
        .join(" ")
        .toLowerCase(),
    };
  });
}

const noType = unknownCell("Azure does not say whether it is provisioned");

/** Its own region's date of its own type, or nothing: regions and types differ in it. */
const retirementAt = (facts: CatalogFacts | null): Cell<number | null> =>
  facts?.here ? valueCell(facts.here.retiresAt) : unknownCell("no catalogue that was read lists this type here");

/** "Deprecated" is Azure's word for what answers no more, whatever the date says. */
function markOf(facts: CatalogFacts | null, retiresAt: Cell<number | null>, nowMs: number): RetirementMark | null {
  if (facts?.version.lifecycle === "Deprecated") return "retired";
  return retiresAt.is === "value" ? retirementMark(retiresAt.value, nowMs) : null;
}
