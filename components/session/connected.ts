import type { QueryClient } from "@tanstack/react-query";
import { type AzureClient, azureClient } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import { createQueryClient } from "@/lib/query";
import { connectionOf, observable, type SignIn, signInOf, type SignInState } from "@/lib/session";
import { subscriptionsQuery } from "@/lib/sources/subscriptions";
import { forgetWhoLeft } from "./forgetting";

/** One person's transport and cache. Nobody else ever sees either. */
export interface Connected {
  azure: AzureClient;
  queryClient: QueryClient;
}

export interface Connecting {
  state: SignInState;
  connected: Connected | null;
}

/**
 * The transport and the cache of whoever is signed in: made anew when that is somebody else, and emptied when somebody leaves.
 * @param pageOrigin scheme, host and port of the page
 */
export function connections(configuration: PublicConfiguration, pageOrigin: string) {
  const signIn: SignIn = signInOf(configuration);
  const make = (state: SignInState): Connected | null =>
    state.is === "signed-in"
      ? { azure: azureClient(connectionOf(configuration, state, pageOrigin)), queryClient: createQueryClient() }
      : null;
  const state = signIn.now();
  const first: Connecting = { state, connected: make(state) };
  const connecting = observable(first);

  signIn.subscribe(() => {
    const next = signIn.now();
    const { connected, state: before } = connecting.now();
    const isSame = whoIs(next) !== null && whoIs(next) === whoIs(before);
    if (!isSame) forget(connected);
    if (connected) forgetWhoLeft(before, next, connected.azure.identity[0]);
    connecting.set({ state: next, connected: isSame ? connected : make(next) });
  });

  return {
    signIn,
    subscribe: connecting.subscribe,
    now: connecting.now,
    /** What the server drew, too: before anything is found out. */
    first: () => first,
    /** What every screen asks first is on its way while React still takes over the page. */
    askAhead(): void {
      const { connected } = connecting.now();
      if (connected) void connected.queryClient.prefetchQuery(subscriptionsQuery(connected.azure));
    },
  };
}

export type Connections = ReturnType<typeof connections>;

const whoIs = (state: SignInState) =>
  state.is === "signed-in" ? JSON.stringify([state.person.tenant, state.person.account]) : null;

/** What was asked is cancelled, and what was answered is gone. */
function forget(connected: Connected | null): void {
  if (!connected) return;
  void connected.queryClient.cancelQueries();
  connected.queryClient.clear();
}
