"use client";

import Link from "next/link";
import { useHandOver } from "./use-hand-over";

/** Seen for a moment at most, unless the answer cannot be read. */
export function RedirectBridge() {
  const hasFailed = useHandOver();
  return (
    <main className="mx-auto flex min-h-dvh max-w-prose flex-col justify-center gap-2 px-4">
      <h1 className="text-lg font-semibold">{hasFailed ? "There is no sign-in here to finish." : "Signing in…"}</h1>
      {hasFailed && (
        <p>
          This page is where a sign-in comes back to.{" "}
          <Link href="/" className="text-accent underline underline-offset-2">
            Open Headroom
          </Link>
        </p>
      )}
    </main>
  );
}
