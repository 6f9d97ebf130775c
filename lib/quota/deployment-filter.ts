import type { RegionName } from "@/lib/units";
import type { DeploymentRow } from "./deployment-rows";
import { type QuotaFilter, wordsOf } from "./row-filter";

/** Provisioned deployments, and those whose type Azure does not tell; `all` takes the others too. Keeps their order. */
export function filteredDeployments(
  rows: readonly DeploymentRow[],
  { find, all, region }: QuotaFilter,
): readonly DeploymentRow[] {
  const words = wordsOf(find);
  return rows.filter(
    (row) =>
      (all || row.isProvisioned !== false) && isIn(row, region) && words.every((word) => row.searchText.includes(word)),
  );
}

/** A resource that does not say where it is may be in any region. */
const isIn = ({ account }: DeploymentRow, region: RegionName | null) =>
  region === null || account.region === null || account.region === region;
