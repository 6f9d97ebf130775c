"use client";

import { useEffect, useState } from "react";
import { handOver } from "@/lib/session/redirect-bridge";

/** An effect, because the address bar and the window that waits for the answer are outside React. @returns whether there was none */
export function useHandOver(): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void handOver().then((isDone) => setFailed(!isDone));
  }, []);
  return hasFailed;
}
