/** What this server tells of itself, in Azure's envelope; lib/azure/signed-out.ts reads the codes of the 401s. */
export type RefusalCode =
  /** No call of this app's own pages, or none that is let through. */
  | "HeadroomNotAllowed"
  | "HeadroomNoKey"
  | "HeadroomKeyUsed"
  | "HeadroomAzMissing"
  | "HeadroomAzSignedOut"
  | "HeadroomAzOtherTenant"
  | "HeadroomAzOtherAccount"
  | "HeadroomAzFailed"
  | "HeadroomAzRefused"
  | "HeadroomTooLarge"
  | "HeadroomRedirect"
  | "HeadroomUnreachable"
  | "HeadroomTimedOut";

export interface Refusal {
  status: 401 | 403 | 413 | 502 | 504;
  code: RefusalCode;
  /** For a person; empty where the code says it all. */
  message: string;
}

export const notAllowed = (message: string): Refusal => ({ status: 403, code: "HeadroomNotAllowed", message });
export const notLetIn = (code: RefusalCode, message = ""): Refusal => ({ status: 401, code, message });

/** Nothing of it may be kept, and nobody on the way may change it: it is read as it streams. */
export const uncached = { "cache-control": "no-store, no-transform" };

export const refuse = ({ status, code, message }: Refusal, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { code, message } }, { status, headers: { ...headers, ...uncached } });
