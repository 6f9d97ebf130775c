import { type Reading, refusedCell } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { type Figure, namesSku, notOffered, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import { scopeWords } from "../pool-words";
import { type PlaceNames, typeOfPool } from "./asked-pool";
import type { RequestAlternative } from "./request-input";

/** More places make a list that nobody reads. */
const PLACE_LIMIT = 5;

/** What is known of a subscription's available capacity of the model; undefined where nobody asked. */
export type CapacityOf = (subscription: string) => Reading<ModelCapacities> | undefined;

/** Other pools in which the target fits, as far as quota goes. */
export interface OtherPlaces {
  /** How many there are. */
  count: number;
  /** Whose available capacity is worth a call: of those with most room. */
  subscriptions: readonly string[];
  /** At most five that need no request: where capacity is known to be too small, or not there at all, is none. */
  within: (capacityOf: CapacityOf, names: PlaceNames) => readonly RequestAlternative[];
}

/** The pools of the same name, of any subscription, that have so much left, most first; what is unknown is none. */
export function otherPlaces(asked: Pool, pools: readonly Pool[], targetPtu: number | null): OtherPlaces {
  const roomier = roomierPools(asked, pools, targetPtu);
  return {
    count: roomier.length,
    subscriptions: [...new Set(roomier.map(({ pool }) => pool.subscription))].slice(0, PLACE_LIMIT),
    within: (capacityOf, names) =>
      roomier
        .map((each) => placeOf(each, capacityOf, names))
        .filter(({ available }) =>
          available.is === "value" ? available.value >= (targetPtu ?? 0) : available.is !== "not-offered",
        )
        .slice(0, PLACE_LIMIT),
  };
}

interface RoomierPool {
  pool: Pool;
  remainingPtu: Ptu;
}

function roomierPools(asked: Pool, pools: readonly Pool[], targetPtu: number | null): readonly RoomierPool[] {
  if (targetPtu === null || asked.name === null) return [];
  const name = asked.name.toLowerCase();
  return pools
    .flatMap((pool): readonly RoomierPool[] => {
      const { remaining } = pool;
      const isRoomier = pool.key !== asked.key && remaining.is === "value" && remaining.value >= targetPtu;
      return isRoomier && pool.name?.toLowerCase() === name ? [{ pool, remainingPtu: ptu(remaining.value) }] : [];
    })
    .toSorted((a, b) => b.remainingPtu - a.remainingPtu);
}

const placeOf = (
  { pool, remainingPtu }: RoomierPool,
  capacityOf: CapacityOf,
  { regions, subscriptionName }: PlaceNames,
): RequestAlternative => ({
  ...{ key: pool.key, region: scopeWords(pool, regions), subscription: subscriptionName(pool.subscription) },
  ...{ type: typeOfPool(pool), available: availableFor(pool, capacityOf(pool.subscription)), remainingPtu },
});

/** The largest deployment that could be created now in one of the pool's regions. */
function availableFor(pool: Pool, reading: Reading<ModelCapacities> | undefined): Figure<Ptu> {
  if (reading === undefined) return { is: "not-asked" };
  if (reading.is === "open") return { is: "loading" };
  if (reading.is === "failed") return refusedCell(reading.failure, "available capacity could not be read");
  const { skuName } = typeOfPool(pool);
  const rows = reading.data.items.filter(
    (row) => namesSku([skuName], row.skuName) && pool.regions.includes(row.region),
  );
  const known = rows.flatMap(({ availablePtu }) => (availablePtu === null ? [] : [availablePtu]));
  if (known.length > 0) return valueCell(ptu(Math.max(...known)));
  if (rows.length > 0) return unknownCell("Azure's answer held no number here");
  return reading.missing.length > 0 ? unknownCell("available capacity was read in part") : notOffered;
}
