import type { QuerySizes } from "./graph/quota";

/**
 * Resource Manager's token buckets, per subscription (or tenant) × principal × kind of operation.
 * @see learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling, read 2026-11-21:
 *   reads 250 and 25 a second, writes and deletes 200 and 10 a second
 */
export type BucketSizes = Readonly<Record<"read" | "write" | "delete", { size: number; perSecond: number }>> & {
  /** Of Resource Graph; Azure's own where it is left out. */
  query?: QuerySizes;
};

export const azureBuckets: BucketSizes = {
  read: { size: 250, perSecond: 25 },
  write: { size: 200, perSecond: 10 },
  delete: { size: 200, perSecond: 10 },
};

export type Taken = { remaining: number; retryAfterSeconds?: number };

type Bucket = { tokens: number; atMs: number; refusedUntilMs: number };

export function createBuckets(sizes: BucketSizes) {
  const buckets = new Map<string, Bucket>();
  return {
    take(owner: string, kind: "read" | "write" | "delete", nowMs: number): Taken {
      const { size, perSecond } = sizes[kind];
      const key = `${kind} ${owner}`;
      const bucket = buckets.get(key) ?? { tokens: size, atMs: nowMs, refusedUntilMs: 0 };
      buckets.set(key, bucket);
      bucket.tokens = Math.min(size, bucket.tokens + ((nowMs - bucket.atMs) / 1000) * perSecond);
      bucket.atMs = nowMs;
      if (bucket.tokens < 1 || nowMs < bucket.refusedUntilMs) {
        // Asking too early is refused and renews the wait (same page).
        const seconds = Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
        bucket.refusedUntilMs = nowMs + seconds * 1000;
        return { remaining: 0, retryAfterSeconds: seconds };
      }
      bucket.tokens -= 1;
      return { remaining: Math.floor(bucket.tokens) };
    },
  };
}
