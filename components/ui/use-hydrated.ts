"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * False while React takes over what the server drew, true from then on. Parts of a page are taken over one after the other, and an
 * answer may arrive in between: drawn at once it would not be what the server drew.
 */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
