import type { Cause } from "./failure";
import type { OnWait } from "./gate";
import type { CallKind } from "./operation";

/** One call to Azure on its way through the policies. A page that follows another is a call of its own. */
export interface Call {
  operation: string;
  method: "GET" | "POST";
  url: string;
  body: string | null;
  kind: CallKind;
  /** The throttling bucket's subscription; null for the tenant's. */
  subscription: string | null;
  isRepeatable: boolean;
  timeoutMs: number;
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
