"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { serverClock } from "@/lib/azure";
import { MINUTE_MS } from "@/lib/time";

/** What "now" was when it was last asked for: a question like any other, so that Refresh asks it too. */
const queryKey = ["server time"];

/**
 * The server's clock: the browser's own may be off by minutes, and would ask for a range to the future.
 * @param sentMs the server's time when it made the page
 * @returns `nowMs`, which stands still until Refresh or `look`; and `now`, for the moment when Azure is asked
 */
export function useServerClock(sentMs: number) {
  const client = useQueryClient();
  const [firstMs] = useState(() => {
    serverClock.hear(sentMs);
    return serverClock.now();
  });
  const { data: nowMs = firstMs } = useQuery({
    queryKey,
    queryFn: ({ signal }) => serverClock.ask(signal),
    staleTime: Infinity,
    gcTime: 0, // another page has another time
  });
  useSlips();
  const look = useCallback(() => void client.setQueryData(queryKey, serverClock.now()), [client]);
  return { nowMs, now: serverClock.now, look };
}

/** An effect, because the clocks and the tab are outside React: a computer that slept has to ask what time it is. */
function useSlips() {
  useEffect(() => {
    const check = () => void (serverClock.hasSlipped() && serverClock.ask());
    const timer = setInterval(check, MINUTE_MS);
    document.addEventListener("visibilitychange", check);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", check);
    };
  }, []);
}
