import type { Cause } from "./failure";
import type { CallKind } from "./operation";

/** Told the instant (UTC epoch ms) a call waits for; null when it waits no longer, or for no instant that is known. */
export type OnWait = (untilMs: number | null) => void;

/** One call to Azure on its way through the policies. A page that follows another is a call of its own. */
export interface Call {
  operation: string;
  method: "GET" | "POST" | "PUT";
  url: string;
  body: string | null;
  kind: CallKind;
  /** The throttling bucket's subscription; null for the tenant's. */
  subscription: string | null;
  isRepeatable: boolean;
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  shortestWaitMs: number;
  role: string;
  signal: AbortSignal;
  onWait: OnWait | undefined;
}

/** Thrown between policies: what went wrong, and which answer (if any) said so. `send` turns it into an AzureError. */
export class CallFailed extends Error {
  override readonly name = "CallFailed";
  constructor(
    readonly reason: Cause,
    readonly ids: { requestId: string | null; correlationId: string | null } = { requestId: null, correlationId: null },
  ) {
    super(reason.kind);
  }
}

/**
 * The gate does not let a call in: Azure's pause is longer than anybody waits, or it has refused often enough. Nothing was
 * sent, and nothing is tried again by itself.
 */
export class SentAway extends CallFailed {
  constructor(retryAtMs: number | null) {
    super({ kind: "throttled", retryAtMs, words: { code: null, message: null } });
  }
}
