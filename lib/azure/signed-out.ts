import type { AzureWords } from "./failure";

/** Why there is no token that Azure takes. Closed, like the failures: each has its words in describe-signed-out.ts. */
export type SignedOutBecause =
  /** Azure refused the token, also a renewed one. */
  | "refused"
  /** A person has to show again who they are: the sign-in ended, or Azure asks for more (claims). */
  | "needs-person"
  | "left"
  | "left-elsewhere"
  /** Signed out of this browser, but the authority could not be told. */
  | "left-here"
  /** Nobody signed in yet on this page. */
  | "nobody"
  /** The person, or an administrator's rule, said no: consent was refused. */
  | "declined"
  | "pop-up-blocked"
  | "pop-up-closed"
  /** The authority refused, in its own words. */
  | "authority"
  | "authority-unreachable"
  /** cli: this page was not opened by the address that the start printed, or that address was used before. */
  | "no-key"
  | "key-used"
  | "az-missing"
  | "az-signed-out"
  | "az-other-tenant"
  /** `az` is signed in as somebody else than when this page was opened. */
  | "az-other-account"
  /** Azure no longer takes what `az` gives, or wants to know more than `az` can be asked for. */
  | "az-refused"
  | "az-failed"
  /** cli: the app's own server. */
  | "server-unreachable";

const noWords: AzureWords = { code: null, message: null };

/** Thrown by whoever hands out tokens, when there is none to be had. */
export class NoToken extends Error {
  override readonly name = "NoToken";
  constructor(
    readonly because: SignedOutBecause,
    readonly words: AzureWords = noWords,
  ) {
    super(because);
  }
}

/** The codes by which our own forwarder (cli) tells why; Azure's codes never begin so. */
const told: Readonly<Record<string, SignedOutBecause>> = {
  HeadroomNoKey: "no-key",
  HeadroomKeyUsed: "key-used",
  HeadroomAzMissing: "az-missing",
  HeadroomAzSignedOut: "az-signed-out",
  HeadroomAzOtherTenant: "az-other-tenant",
  HeadroomAzOtherAccount: "az-other-account",
  HeadroomAzRefused: "az-refused",
  HeadroomAzFailed: "az-failed",
};

/** Why a 401 came, by the code in its body. */
export const becauseOf = ({ code }: AzureWords, claims: string | null): SignedOutBecause =>
  told[code ?? ""] ?? (claims === null ? "refused" : "needs-person");

/** Whatever kept the session from a token; what is no `NoToken` needs a person too. */
export const whyNoToken = (error: unknown): { because: SignedOutBecause; words: AzureWords } =>
  error instanceof NoToken
    ? { because: error.because, words: error.words }
    : { because: "needs-person", words: noWords };
