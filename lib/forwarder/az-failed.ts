import { notLetIn, type Refusal, type RefusalCode } from "./refusal";

/** `az` gave no token: what the page is told. */
export class AzFailed extends Error {
  override readonly name = "AzFailed";
  readonly refusal: Refusal;
  constructor(code: RefusalCode, words = "") {
    super(code);
    this.refusal = notLetIn(code, words);
  }
}

const LONGEST_WORDS = 300;

/** `az`'s own words, for a screen: no token, no secret, no e-mail address, and not all of its stack. */
export const cleaned = (words: string): string =>
  words
    .replace(/\beyJ[\w-]*(?:\.[\w-]*)*/g, "…")
    .replace(/[\w+/=-]{40,}/g, "…")
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, "…")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_WORDS);

/**
 * What a failure of @azure/identity's AzureCliCredential means: it knows three, by their messages (azureCliCredential.js of 4.13.1,
 * read 2026-11-22), and hands on `az`'s own words otherwise, which ask for `az login` in many ways.
 */
export function azFailedOf(message: string): AzFailed {
  if (/^Azure CLI could not be found/.test(message)) return new AzFailed("HeadroomAzMissing");
  if (/az login|Interactive authentication is needed|AADSTS(?:70043|700082|50173|50078)/i.test(message))
    return new AzFailed("HeadroomAzSignedOut");
  return new AzFailed("HeadroomAzFailed", cleaned(message));
}
