"use client";

import { Plug } from "lucide-react";
import { useQueryStates } from "nuqs";
import { ScreenLink } from "@/components/ui";
import { scopeParams, withScope } from "@/lib/scope/search-params";

/** To the screen that tells how one comes to one's own Azure; no screen of the daily work, so none of the navigation. */
export function ConnectLink() {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  return (
    <ScreenLink
      href={withScope("/connect", subscriptions)}
      title="Connect"
      className="inline-flex h-8 w-8 shrink-0 items-center justify-center rounded-md border border-edge/60 bg-surface hover:bg-sunken pointer-coarse:h-10 pointer-coarse:w-10"
    >
      <Plug aria-hidden className="size-4" />
      <span className="sr-only">Connect</span>
    </ScreenLink>
  );
}
