import type { GetToken, SignedOutBecause } from "@/lib/azure";

/** Somebody who is signed in, in one tenant. The ids key what is kept; the name is shown in the account menu, nowhere else. */
export interface Person {
  tenant: string;
  account: string;
  name: string;
}

export interface Words {
  code: string | null;
  message: string | null;
}

export interface SignedOutState {
  is: "signed-out";
  because: SignedOutBecause;
  words: Words;
}

export type SignInState =
  /** It is found out who is there, without a word. */
  | { is: "starting" }
  /** On the way to the authority, or waiting for its window. */
  | { is: "leaving" }
  | { is: "signed-in"; person: Person; others: readonly Person[]; getToken: GetToken }
  | SignedOutState;

export interface SignInRequest {
  by: "redirect" | "pop-up";
  /** What Azure asked the sign-in to show besides; decoded JSON text. */
  claims?: string | null;
  /** As whom: the one who is there (nothing), one of the others, or whoever the authority lets choose. */
  as?: Person | "another";
}

/** What a sign-in without a word came back with; null where it let somebody in. */
export type SilentAnswer = {
  code: string;
  message: string;
  /** The authority led back to our own page, whatever it said there. */
  isAnswer: boolean;
} | null;

/** Who is there, for as long as the page is. One for each mode that signs in; the sample has a person of its own. */
export interface SignIn {
  /** How this mode is signed in to: `cli` cannot from the page. */
  ways: readonly SignInRequest["by"][];
  subscribe(listener: () => void): () => void;
  now(): SignInState;
  /**
   * Finds out who is there: without a word, and where that does not tell and `mayLeave`, by one way to the authority.
   * A person who reaches for "Try again" calls it too.
   */
  start(options: { mayLeave: boolean }): Promise<void>;
  /** Never rejects: what went wrong is the next state, or, for somebody who is signed in, the answer. */
  signIn(request: SignInRequest): Promise<SignedOutBecause | null>;
  /** For `/connect`: tries without a word, and tells why not. Only where the page itself can sign in. */
  probe?(): Promise<SilentAnswer>;
  /** One of `others`, or the same account in another tenant, is looked at from now on. @returns why not, and then nothing changes */
  switchTo(person: Person): Promise<SignedOutState | null>;
  /** Forgets the tokens, tells the other tabs, and ends the session at the authority. */
  signOut(): Promise<void>;
}
