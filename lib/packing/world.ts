/** One pool of quota and one of capacity: all that a place is to the question whether everything fits. Both are positions in the world's lists. */
export interface Spot {
  quota: number;
  capacity: number;
}

/** What is to be placed, and the spots it may take, each pair of pools once. */
export interface Item {
  demandPtu: number;
  spots: readonly Spot[];
}

/**
 * Places without their names. A pool holds its PTUs once, whoever draws from it: quota is shared by all models, capacity by the
 * workloads of one model version and type.
 */
export interface World {
  quotaPtu: readonly number[];
  /** Infinity where nothing is known to limit it. */
  capacityPtu: readonly number[];
  items: readonly Item[];
}

/** What is missing of a pool when it has to hold so much. */
export const shortBy = (loadPtu: number, holdsPtu: number) => Math.max(0, loadPtu - holdsPtu);

/** Each pool in at most one pool of quota: then taking one spot can never stand in the way of two that share nothing. */
export function isNested({ items }: World): boolean {
  const quotaOf = new Map<number, number>();
  return items.every(({ spots }) =>
    spots.every(({ quota, capacity }) => {
      const known = quotaOf.get(capacity);
      if (known === undefined) quotaOf.set(capacity, quota);
      return known === undefined || known === quota;
    }),
  );
}
