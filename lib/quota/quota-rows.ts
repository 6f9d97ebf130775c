import type { Regions } from "@/lib/offers";
import type { Pool, PoolKind } from "@/lib/pools";
import { type Figure, figureEntry } from "@/lib/units";
import { scopeWords } from "./pool-words";

/** One pool of quota, as a table shows it. All names are hostile texts. */
export interface QuotaRow {
  pool: Pool;
  subscriptionName: string;
  /** "East US", "Data Zone: US", "Global", "12 regions". */
  scopeName: string;
  /** Of all its regions; null where they lie in several, or where one does not say. */
  geography: string | null;
  /** Display names of the regions that tell of it. */
  regionNames: readonly string[];
  /** Used by limit, 0 to 1 and above; null where either is no figure, or the limit is none or 0. */
  share: number | null;
  /** Nothing is in it: limit and used are both 0, or no such pool is offered. */
  isEmpty: boolean;
  isOverLimit: boolean;
  /** What a search looks through, in lower case. */
  searchText: string;
}

/** The pools of one tab, each once, in their order. */
export function quotaRows(
  pools: readonly Pool[],
  kind: PoolKind,
  regions: Regions,
  subscriptionName: (id: string) => string,
): readonly QuotaRow[] {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = names.get(id) ?? subscriptionName(id);
    names.set(id, name);
    return name;
  };
  return pools
    .filter((pool) => pool.kind === kind)
    .map(
      (pool) => knownRow(pool, regions, nameOf(pool.subscription)) ?? rowOf(pool, regions, nameOf(pool.subscription)),
    );
}

/** With each answer that arrives all pools are put together again, of which most are the same as before. */
const rowsByPool = new WeakMap<Pool, { regions: Regions; row: QuotaRow }>();

function knownRow(pool: Pool, regions: Regions, subscriptionName: string): QuotaRow | null {
  const known = rowsByPool.get(pool);
  return known?.regions === regions && known.row.subscriptionName === subscriptionName ? known.row : null;
}

function rowOf(pool: Pool, regions: Regions, subscriptionName: string): QuotaRow {
  const scopeName = scopeWords(pool, regions);
  const geography = commonGeography(pool.regions, regions);
  const regionNames = pool.regions.map((region) => regions.get(region)?.displayName ?? region);
  const text =
    `${subscriptionName} ${scopeName} ${pool.displayName} ${pool.name ?? ""} ${geography ?? ""} ${pool.regions.join(" ")} ` +
    `${regionNames.join(" ")} ${missingWord(pool.limit)} ${missingWord(pool.used)} ${pool.isOverLimit ? "over limit" : ""}`;
  const row: QuotaRow = {
    ...{ pool, subscriptionName, scopeName, geography, regionNames },
    share: shareOf(pool),
    isEmpty: isEmptyPool(pool),
    isOverLimit: pool.isOverLimit,
    searchText: text.toLowerCase(),
  };
  rowsByPool.set(pool, { regions, row });
  return row;
}

function commonGeography(names: Pool["regions"], regions: Regions): string | null {
  const first = regions.get(names[0])?.geography ?? null;
  return names.every((name) => regions.get(name)?.geography === first) ? first : null;
}

const missingWord = (figure: Figure<number>) => figureEntry(figure, () => "");

const shareOf = ({ limit, used }: Pick<Pool, "limit" | "used">) =>
  limit.is === "value" && used.is === "value" && limit.value > 0 ? Math.max(0, used.value) / limit.value : null;

/** What is unknown, not permitted or still being read may hold something. */
function isEmptyPool({ limit, used }: Pool): boolean {
  if (limit.is === "value" && used.is === "value") return limit.value === 0 && used.value === 0;
  return limit.is === "not-offered" && used.is === "not-offered";
}
