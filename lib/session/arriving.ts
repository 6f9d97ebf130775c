import { loaded } from "@/lib/azure";
import { observable } from "./observable";
import type { SignIn, SignInState } from "./sign-in";

/**
 * A way to sign in whose code is fetched when it is started: the sample, which every first look is, does without it. Until it is there,
 * it is found out who is there.
 * @param ways how it is signed in to, known before its code is
 */
export function arriving(ways: SignIn["ways"], load: () => Promise<SignIn>): SignIn {
  const state = observable<SignInState>({ is: "starting" });
  let fetched: Promise<SignIn> | undefined;
  const get = () =>
    (fetched ??= loaded(load).then(
      (signIn) => {
        signIn.subscribe(() => state.set(signIn.now()));
        return signIn;
      },
      (error: unknown) => ((fetched = undefined), Promise.reject(error)),
    ));
  return {
    ways,
    subscribe: state.subscribe,
    now: state.now,
    async start(options) {
      try {
        await (await get()).start(options);
      } catch {
        // Our own code did not arrive.
        const words = { code: null, message: null };
        state.set({ is: "signed-out", because: "server-unreachable", words });
      }
    },
    signIn: async (request) => (await get()).signIn(request),
    ...(ways.length > 0 && { probe: async () => (await get()).probe?.() ?? null }),
    switchTo: async (person) => (await get()).switchTo(person),
    signOut: async () => (await get()).signOut(),
  };
}
