import { NoToken, type SignedOutBecause } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import { type Entra, openEntra } from "./entra-client";
import { observable } from "./observable";
import { onSignedOutElsewhere, tellOtherTabs } from "./other-tabs";
import type { Person, SignedOutState, SignIn, SignInRequest, SignInState } from "./sign-in";
import { type Leaving, rememberedLeaving, tabMemory } from "./tab-memory";

const noWords = { code: null, message: null };
const signedOut = (because: SignedOutBecause): SignedOutState => ({ is: "signed-out", because, words: noWords });

/** What went wrong, as a state. What MSAL does not explain while it starts counts as an authority that cannot be reached. */
const stateAfter = (error: unknown): SignedOutState =>
  error instanceof NoToken
    ? { is: "signed-out", because: error.because, words: error.words }
    : signedOut("authority-unreachable");

/** Signing in with MSAL, in this browser. Nothing is asked before `start`. MSAL is large, so this room's `arriving` fetches both. */
export function entraSignIn({ clientId, authorityUrl, tenantId, tokenScope }: PublicConfiguration): SignIn {
  const state = observable<SignInState>({ is: "starting" });
  let opened: Promise<Entra> | undefined;
  const open = () =>
    (opened ??= openEntra({
      clientId: clientId ?? "",
      authorityUrl,
      tenantId,
      tokenScope: tokenScope ?? "",
      pageOrigin: window.location.origin,
    }).catch((error: unknown) => ((opened = undefined), Promise.reject(error))));
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

  /** Raised whenever somebody signs out: what was on its way by then signs nobody in, and what it brought is forgotten. */
  let leaves = 0;

  /** @returns null where somebody signed out meanwhile */
  async function unlessLeft<Found>(entra: Entra, work: Promise<Found>): Promise<{ found: Found } | null> {
    const before = leaves;
    const done = await work.then(
      (found) => ({ found }),
      (error: unknown) => ({ error }),
    );
    if (leaves !== before) return entra.forget().then(() => null);
    if ("error" in done) throw done.error;
    return done;
  }

  async function findOut(mayLeave: boolean): Promise<void> {
    const entra = await open();
    let trouble: unknown = null;
    const arrived = await unlessLeft(
      entra,
      entra.arrive().catch((error: unknown) => ((trouble = error), null)),
    );
    if (arrived === null) return;
    const left = rememberedLeaving();
    // What a call that was still on its way has kept since is forgotten too.
    if (left !== null) return void (await entra.forget().then(() => state.set(signedOut(left))));
    const person = arrived.found ?? entra.remembered();
    // Whose further step came to nothing is still who they were.
    if (person) return welcome(entra, person);
    if (trouble !== null) throw trouble;
    if (tabMemory.read() !== null) return state.set(signedOut("nobody"));
    const silent = await unlessLeft(
      entra,
      entra.silently().catch(() => null),
    );
    if (silent === null) return;
    if (silent.found) return welcome(entra, silent.found);
    return mayLeave ? goOnce(entra) : state.set(signedOut("nobody"));
  }

  const fail = (error: unknown) => state.set(stateAfter(error));

  function leaveAs(how: Leaving): void {
    leaves += 1;
    tabMemory.keep(how);
    state.set(signedOut(how));
  }

  async function forgetHere(): Promise<void> {
    // Who tells the others hears it too.
    const now = state.now();
    if (now.is === "signed-out" && now.because.startsWith("left")) return;
    leaveAs("left-elsewhere");
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
    listen();
    const entra = await open();
    const person = here();
    if (request.by === "pop-up") {
      const letIn = await unlessLeft(entra, entra.popUp(person, request));
      return letIn ? welcome(entra, letIn.found) : undefined;
    }
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
        return after.because;
      }
    },
    async switchTo(person) {
      try {
        const entra = await open();
        // The token first: with it MSAL learns that this person is known in that tenant. One who has to show more there is asked there.
        const asked = entra.token(person, { isRenewal: false, claims: null }).catch((error: unknown) => {
          if (!(error instanceof NoToken) || error.because !== "needs-person") throw error;
        });
        if ((await unlessLeft(entra, asked)) === null) return null;
        entra.choose(person);
        welcome(entra, person);
        return null;
      } catch (error) {
        return stateAfter(error);
      }
    },
    async signOut() {
      const person = here();
      tellOtherTabs();
      leaveAs("left");
      try {
        await (await open()).leave(person);
      } catch {
        leaveAs("left-here");
      }
    },
    probe: async () => (await open()).probe(),
  };
}
