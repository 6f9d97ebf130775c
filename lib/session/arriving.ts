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
  /** Our own code did not arrive. */
  const notThere = { is: "signed-out", because: "server-unreachable", words: { code: null, message: null } } as const;
  return {
    ways,
    subscribe: state.subscribe,
    now: state.now,
    start: (options) =>
      get().then(
        (signIn) => signIn.start(options),
        () => state.set(notThere),
      ),
    signIn: (request) =>
      get().then(
        (signIn) => signIn.signIn(request),
        () => (state.set(notThere), notThere.because),
      ),
    ...(ways.length > 0 && { probe: async () => (await get()).probe?.() ?? null }),
    switchTo: async (person) => (await get()).switchTo(person),
    signOut: async () => (await get()).signOut(),
  };
}
