"use client";

import { useQuery } from "@tanstack/react-query";
import { dataOf, panelState } from "@/lib/query";
import type { Person } from "@/lib/session";
import { tenantsQuery } from "@/lib/sources/tenants";
import { useAzure } from "./azure-provider";

/** The tenants that know the person who is signed in, and what they are called; asked while the menu is open. */
export function useTenants({ person, others }: { person: Person; others: readonly Person[] }, isAsked: boolean) {
  const azure = useAzure();
  const state = panelState(useQuery({ ...tenantsQuery(azure), enabled: isAsked }));
  const tenants = dataOf(state)?.items ?? [];
  const known = [person, ...others].filter(({ account }) => account === person.account).map(({ tenant }) => tenant);
  const note = () => {
    if (!isAsked || "data" in state || state.is === "empty") return null;
    return state.is === "loading" ? "Reading further tenants…" : "Further tenants could not be read.";
  };
  return {
    nameOf: (id: string) => tenants.find((tenant) => tenant.id === id.toLowerCase())?.name ?? id,
    further: tenants.filter(({ id }) => !known.some((tenant) => tenant.toLowerCase() === id)),
    note: note(),
  };
}
