import { askOwnServer, AzureError, type GetToken, type SignedOutBecause } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import { arrivingKey } from "./arriving-key";
import { observable } from "./observable";
import { onSignedOutElsewhere, tellOtherTabs } from "./other-tabs";
import type { Person, SignIn, SignInState, Words } from "./sign-in";

/** By which the forwarder knows its own pages' calls (lib/forwarder/caller.ts). */
const ours = { "x-headroom": "1" };
const noWords: Words = { code: null, message: null };

/** The token stays with the server: calls bring along whose answers this page shows, and whether Azure refused the last token. */
const passOf =
  ({ tenant, account }: Person): GetToken =>
  ({ isRenewal }) =>
    Promise.resolve({
      ...ours,
      "x-headroom-account": `${tenant}/${account}`,
      "x-headroom-renew": isRenewal ? "1" : "0",
    });

function personIn(json: unknown): Person | null {
  if (typeof json !== "object" || json === null) return null;
  const { tenant, account, name } = { tenant: null, account: null, name: null, ...json };
  return typeof tenant === "string" && typeof account === "string" && typeof name === "string"
    ? { tenant, account, name }
    : null;
}

/** Why our server lets nobody in, or cannot be asked. */
function signedOut(error: unknown): SignInState & { is: "signed-out" } {
  if (!(error instanceof AzureError)) throw error;
  const { failure } = error;
  return failure.kind === "signed-out"
    ? { is: "signed-out", because: failure.because, words: failure.words }
    : { is: "signed-out", because: "server-unreachable", words: noWords };
}

/** cli: who `az` is signed in as on the machine that Headroom runs on, for the one browser that came with the key. */
export function cliSignIn({ resourceManager }: Pick<PublicConfiguration, "resourceManager">): SignIn {
  const state = observable<SignInState>({ is: "starting" });
  let leaves = 0;
  const leave = (because: SignedOutBecause) => {
    leaves += 1;
    state.set({ is: "signed-out", because, words: noWords });
  };

  /** A tab hears itself, too. */
  const leaveToo = () => void (state.now().is !== "signed-out" && leave("left-elsewhere"));

  const ask = (what: string, post?: unknown) =>
    askOwnServer(
      { operation: "az login", path: `${resourceManager.url}/${what}`, headers: ours, post },
      { signal: new AbortController().signal },
    );

  /** A key that was traded before is no matter where this browser was the one who did. */
  async function trade(): Promise<SignInState | null> {
    const key = arrivingKey();
    return key === null ? null : ask("key", { key }).then(() => null, signedOut);
  }

  async function look(): Promise<SignInState> {
    try {
      const person = personIn(await ask("who"));
      if (person === null) return { is: "signed-out", because: "az-failed", words: noWords };
      return { is: "signed-in", person, others: [], getToken: passOf(person) };
    } catch (error) {
      return signedOut(error);
    }
  }

  let isListening = false;

  return {
    ways: [],
    subscribe: state.subscribe,
    now: state.now,
    async start() {
      if (!isListening) onSignedOutElsewhere(leaveToo);
      isListening = true;
      if (state.now().is === "signed-out") state.set({ is: "starting" });
      const before = leaves;
      const refused = await trade();
      const found = await look();
      // Somebody signed out while it was asked.
      if (leaves === before)
        state.set(found.is === "signed-out" && found.because === "no-key" && refused !== null ? refused : found);
    },
    signIn: () => Promise.resolve(null),
    switchTo: () => Promise.resolve(null),
    async signOut() {
      tellOtherTabs();
      leave("left");
      // Nothing is left on the screens, but the server may still let this browser in.
      await ask("sign-out", {}).catch(() => leave("server-unreachable"));
    },
  };
}
