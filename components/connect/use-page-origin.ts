"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Where this page came from. The server does not know it; what it draws in the meantime is the usual address. */
export const usePageOrigin = () =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "http://127.0.0.1:3000",
  );
