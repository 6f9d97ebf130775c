"use client";

import { type ComponentType, lazy, Suspense, useState } from "react";

/**
 * A part of a screen that is no part of its first load, and is fetched right beside it. Where it has arrived by the time it is
 * drawn, it is drawn at once: what has suspended, as `lazy` always does, React holds back for 300 ms
 * (https://github.com/facebook/react/pull/26611; FALLBACK_THROTTLE_MS of React 19.3, read 2026-11-21).
 * @param load must give the same component each time
 * @param Loading stands for it until it has arrived
 */
export function earlyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Loading: ComponentType,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  const fetch = async () => ({ default: (arrived = await load()) });
  const Lazy = lazy(fetch);
  // One that does not arrive is asked for again, and told, when it is drawn.
  if (typeof window !== "undefined") void fetch().catch(() => null);

  return function EarlyPart(props) {
    // Chosen once: what stands on the page must not be taken for another part when this one arrives.
    const [Part] = useState<ComponentType<Props>>(() => arrived ?? Lazy);
    return (
      <Suspense fallback={<Loading />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
