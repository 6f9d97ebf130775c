/** How many queries a person may send in a stretch of time, which begins with the first of them. */
export type QuerySizes = { size: number; windowMs: number };

/**
 * @see learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests, read 2026-11-21: "for example"
 *   15 queries in 5 seconds, told in the headers of every answer
 */
export const azureQueries: QuerySizes = { size: 15, windowMs: 5_000 };

export type Queried = { isRefused: boolean; remaining: number; resetsAfterSeconds: number };

/** Counts each person's queries. One that comes too early is refused and changes nothing. */
export function createQueryQuota({ size, windowMs }: QuerySizes) {
  const windows = new Map<string, { sinceMs: number; sent: number }>();
  return {
    take(owner: string, nowMs: number): Queried {
      const known = windows.get(owner);
      const window = known && nowMs < known.sinceMs + windowMs ? known : { sinceMs: nowMs, sent: 0 };
      windows.set(owner, window);
      const isRefused = window.sent >= size;
      if (!isRefused) window.sent += 1;
      const resetsAfterSeconds = Math.ceil((window.sinceMs + windowMs - nowMs) / 1_000);
      return { isRefused, remaining: size - window.sent, resetsAfterSeconds };
    },
  };
}

/** Azure's two headers of it. The second is a span of time, hh:mm:ss. */
export const quotaHeaders = ({ remaining, resetsAfterSeconds }: Queried): Readonly<Record<string, string>> => ({
  "x-ms-user-quota-remaining": String(remaining),
  "x-ms-user-quota-resets-after": new Date(resetsAfterSeconds * 1_000).toISOString().slice(11, 19),
});
