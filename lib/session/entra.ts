import { loaded, NoToken, type SignedOutBecause } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import type { Entra } from "./entra-client";
import { observable } from "./observable";
import { onSignedOutElsewhere, tellOtherTabs } from "./other-tabs";
import type { Person, SignIn, SignInRequest, SignInState } from "./sign-in";
import { rememberedReason, tabMemory } from "./tab-memory";

/** MSAL is large, and wanted in this mode only. */
const entraCode = () => import("./entra-client");

const noWords = { code: null, message: null };
const signedOut = (because: SignedOutBecause): SignInState => ({ is: "signed-out", because, words: noWords });

/** What went wrong, as a state. Our own code that did not arrive counts as a network that fails. */
const stateAfter = (error: unknown): SignInState =>
  error instanceof NoToken
    ? { is: "signed-out", because: error.because, words: error.words }
    : signedOut("authority-unreachable");

/** Entra's other door, for `/connect`: what a silent sign-in comes back with, in the authority's words. */
export interface EntraSignIn extends SignIn {
  probe(): ReturnType<Entra["probe"]>;
}

/** Signing in with MSAL, in this browser. Nothing is asked before `start`. */
export function entraSignIn({ clientId, authorityUrl, tenantId, tokenScope }: PublicConfiguration): EntraSignIn {
  const state = observable<SignInState>({ is: "starting" });
  let opened: Promise<Entra> | undefined;
  const open = () =>
    (opened ??= loaded(entraCode)
      .then(({ openEntra }) =>
        openEntra({
          clientId: clientId ?? "",
          authorityUrl,
          tenantId,
          tokenScope: tokenScope ?? "",
          pageOrigin: window.location.origin,
        }),
      )
      .catch((error: unknown) => ((opened = undefined), Promise.reject(error))));
  const here = () => {
    const now = state.now();
    return now.is === "signed-in" ? now.person : null;
  };

  function welcome(entra: Entra, person: Person): void {
    tabMemory.forget();
    state.set({
      is: "signed-in",
      person,
      others: entra.others(person),
      getToken: (request) => entra.token(person, request),
    });
  }

  /** Once for each tab: who comes back without having signed in is not sent away again. */
  async function goOnce(entra: Entra): Promise<void> {
    tabMemory.keep("went");
    state.set({ is: "leaving" });
    await entra.redirect(null, { by: "redirect" });
  }

  async function findOut(mayLeave: boolean): Promise<void> {
    const entra = await open();
    const person = (await entra.arrive()) ?? entra.remembered();
    if (person) return welcome(entra, person);
    if (tabMemory.read() !== null) return state.set(signedOut(rememberedReason()));
    const found = await entra.silently().catch(() => null);
    if (found) return welcome(entra, found);
    return mayLeave ? goOnce(entra) : state.set(signedOut("nobody"));
  }

  const fail = (error: unknown) => state.set(stateAfter(error));

  async function forgetHere(): Promise<void> {
    // Who tells the others hears it too.
    if (state.now().is === "signed-out") return;
    tabMemory.keep("left-elsewhere");
    state.set(signedOut("left-elsewhere"));
    await (await open()).forget();
  }

  let isListening = false;
  function listen(): void {
    if (isListening) return;
    isListening = true;
    onSignedOutElsewhere(() => void forgetHere().catch(fail));
    // Back from the authority by the browser's button, the page stands as it was left: on its way.
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted && here() === null) void findOut(false).catch(fail);
    });
  }

  async function attempt(request: SignInRequest): Promise<void> {
    const entra = await open();
    const person = here();
    if (request.by === "pop-up") return welcome(entra, await entra.popUp(person, request));
    tabMemory.keep("went");
    if (!person) state.set({ is: "leaving" });
    await entra.redirect(person, request);
  }

  return {
    ways: ["redirect", "pop-up"],
    subscribe: state.subscribe,
    now: state.now,
    async start({ mayLeave }) {
      listen();
      if (here() === null) state.set({ is: "starting" });
      await findOut(mayLeave).catch(fail);
    },
    async signIn(request) {
      try {
        await attempt(request);
        return null;
      } catch (error) {
        const after = stateAfter(error);
        if (here() === null) state.set(after);
        return after.is === "signed-out" ? after.because : null;
      }
    },
    async switchTo(person) {
      const entra = await open();
      state.set({ is: "starting" });
      // The token first: with it MSAL learns that this person is known in that tenant.
      await entra.token(person, { isRenewal: false, claims: null }).catch(() => null);
      entra.choose(person);
      welcome(entra, person);
    },
    async signOut() {
      const person = here();
      const entra = await open();
      tellOtherTabs();
      tabMemory.keep("left");
      state.set(signedOut("left"));
      await entra.leave(person).catch(() => state.set(signedOut("left-here")));
    },
    probe: async () => (await open()).probe(),
  };
}
