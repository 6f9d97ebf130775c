"use client";

import { useState } from "react";

interface Holding<T> {
  /** Another choice is another picture: nothing of the one before is held for it. */
  choice: string;
  /** Whether a value tells less than the one before. */
  isLess: (next: T, before: T) => boolean;
}

/**
 * The value that was there before, until the next one tells as much: a picture never shows less because time moves on.
 * @param next the same object while it is the same
 */
export function useHeld<T>(next: T, { choice, isLess }: Holding<T>): T {
  const [held, setHeld] = useState({ choice, value: next });
  if (held.choice === choice && held.value !== next && isLess(next, held.value)) return held.value;
  if (held.value !== next || held.choice !== choice) setHeld({ choice, value: next });
  return next;
}
