"use client";

import { useLayoutEffect, useState } from "react";

/** Who waits to be drawn, the longest first. */
const waiting = new Set<() => void>();
let isTaken = false;
let channel: MessageChannel | null = null;

function next() {
  const [first] = waiting;
  isTaken = first !== undefined;
  if (first === undefined) return;
  waiting.delete(first);
  first();
  // A message comes behind what the turn has set off in React, and lets clicks and pictures come between.
  if (!channel) {
    channel = new MessageChannel(); // not before a browser asks: it would keep the server from ending
    channel.port1.onmessage = next;
  }
  channel.port2.postMessage(null);
}

function take(turn: () => void): () => void {
  waiting.add(turn);
  if (!isTaken) next();
  return () => void waiting.delete(turn);
}

/**
 * What is wanted, as soon as it is this one's turn: twenty charts that change at once are drawn one after the other, or the browser
 * would answer nothing until all are. One alone does not wait.
 * @param wanted the same object while it is the same
 * @returns null until the first turn
 */
export function useTurn<T extends object>(wanted: T | null): T | null {
  const [drawn, setDrawn] = useState<T | null>(null);
  // Outside React, for all charts share it; before the picture, so that whoever need not wait is not a picture late.
  useLayoutEffect(() => {
    if (wanted !== null && wanted !== drawn) return take(() => setDrawn(wanted));
  }, [wanted, drawn]);
  return drawn;
}
