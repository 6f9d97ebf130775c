import type { OfferedHere, OfferedVersion, Regions } from "@/lib/offers";
import type { Deployment } from "@/lib/sources/deployments";
import type { LastWeek } from "@/lib/traffic";
import type { Figure, RegionName } from "@/lib/units";

/** What else is known, and what the table of deployments takes from it. */
export interface DeploymentFacts {
  regions: Regions;
  subscriptionName: (id: string) => string;
  /** As the catalogues read so far list them. */
  versions: readonly OfferedVersion[];
  /** By Azure's id, how a provisioned deployment was used of late. */
  weekBy: (id: string) => Figure<LastWeek>;
  /** UTC epoch ms. */
  nowMs: number;
}

export interface CatalogFacts {
  version: OfferedVersion;
  /** What the deployment's region says of its type; null where it does not list it, or was not read. */
  here: OfferedHere | null;
}

/** Finds the catalogue's word on a deployment; null where none that was read lists its model version. */
type CatalogLookup = (deployment: Deployment, region: RegionName | null) => CatalogFacts | null;

const keyOf = (format: string, name: string, version: string) => `${format}\n${name}\n${version}`.toLowerCase();

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Made once for all: 5,000 deployments look among 2,000 versions. */
export function catalogLookup(versions: readonly OfferedVersion[]): CatalogLookup {
  const byModel = new Map(versions.map((version) => [keyOf(version.format, version.name, version.version), version]));
  return ({ model, skuName }, region) => {
    const version = byModel.get(keyOf(model.format ?? "", model.name ?? "", model.version ?? ""));
    if (!version) return null;
    const offer = version.offers.find((each) => skuName !== null && same(each.skuName, skuName));
    return { version, here: offer?.sizes.find((each) => each.region === region) ?? null };
  };
}
