"use client";

import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useSignIn } from "@/components/session";
import type { Asked } from "@/lib/connect";
import type { PublicConfiguration } from "@/lib/env";
import { askAuthority } from "@/lib/session";

const once = { retry: false, staleTime: Infinity, gcTime: 0 } as const;

const askedOf = <T>({ data, fetchStatus }: UseQueryResult<T>): Asked<T> => {
  if (fetchStatus === "fetching") return { is: "asking" };
  return data === undefined ? { is: "not-asked" } : { is: "answered", answer: data };
};

/** What can be found out before anybody signs in: the authority's own description, and what a sign-in without a word comes back with. */
export function useEntraProbes({ authorityUrl, tenantId }: PublicConfiguration) {
  const { state, signIn } = useSignIn();
  const isOut = state.is === "signed-out";
  const authority = useQuery({
    ...once,
    queryKey: ["connect", "authority", authorityUrl, tenantId],
    queryFn: ({ signal }) => askAuthority({ authorityUrl, tenantId }, signal),
    enabled: state.is === "starting" || isOut,
  });
  // Whoever signed out on purpose is not signed in again by a look.
  const isWelcome = isOut && !state.because.startsWith("left");
  const silent = useQuery({
    ...once,
    queryKey: ["connect", "silent", authorityUrl, tenantId],
    queryFn: async () => (await signIn.probe?.()) ?? null,
    enabled: isWelcome && authority.data?.is === "found",
  });
  return {
    authority: askedOf(authority),
    silent: askedOf(silent),
    again: async () => {
      const { data } = await authority.refetch();
      if (isWelcome && data?.is === "found") await silent.refetch();
    },
  };
}
