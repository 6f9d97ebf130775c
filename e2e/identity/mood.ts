/** How the authority is to behave from now on. Tests set it on the object; nothing of it can be reached over HTTP. */
export interface Mood {
  /** Seconds that an access token is good for. */
  accessTokenSeconds: number;
  /** How far its clock is ahead of Azure's, which is this machine's; tokens are dated by it. */
  clockAheadMs: number;
  /** Connections to it break. */
  isUnreachable: boolean;
  /** Nobody has consented before: the page asks. */
  asksConsent: boolean;
  /** The app's redirect address is not registered (AADSTS50011). */
  isRedirectUnknown: boolean;
  /** The address is registered as "Web", so that a browser may not redeem its code (AADSTS9002326). */
  isRedirectOfWeb: boolean;
  /** Every answer of this kind is this refusal. */
  refusal: { at: "authorize" | "renewal"; error: string; code: number; says: string } | null;
  /** An authentication context that Resource Manager asks every token for, such as "c1". */
  requiredContext: string | null;
}

export const usualMood = (): Mood => ({
  accessTokenSeconds: 3_600,
  clockAheadMs: 0,
  isUnreachable: false,
  asksConsent: false,
  isRedirectUnknown: false,
  isRedirectOfWeb: false,
  refusal: null,
  requiredContext: null,
});
