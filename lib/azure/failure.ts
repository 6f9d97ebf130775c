import type { SignedOutBecause } from "./signed-out";

/** A failure in words for a person: what failed, why, and the one next step. */
export interface Described {
  title: string;
  cause: string;
  nextStep: string;
  /** The role to ask an owner for, where that is the next step. */
  askFor?: string;
}

/** The call that failed: enough for a person to ask Azure's support about it, and nothing secret. */
export interface FailedCall {
  operation: string;
  /** UTC epoch milliseconds. */
  at: number;
  clientRequestId: string | null;
  /** Azure's own ids, where the browser may read them. */
  requestId: string | null;
  correlationId: string | null;
}

/** Azure's error envelope, as far as it could be read. Hostile text: isolate it when it is drawn. */
export interface AzureWords {
  code: string | null;
  message: string | null;
}

/**
 * Everything that can go wrong between a screen and Azure. Closed: a new kind does not compile until
 * `describeFailure` has words for it. A call cancelled by a person is no failure.
 */
export type AzureFailure = FailedCall &
  /** `claims`: what Azure asks the sign-in to show besides, decoded JSON text; null where it asks for nothing. */
  (
    | { kind: "signed-out"; claims: string | null; because: SignedOutBecause; words: AzureWords; told: Described }
    | { kind: "forbidden"; action: string | null; scope: string | null; role: string; words: AzureWords }
    | { kind: "not-found"; words: AzureWords }
    /** `retryAtMs`: the instant before which Azure does not want to be asked; null when it named none. */
    | { kind: "throttled"; retryAtMs: number | null; words: AzureWords }
    | { kind: "timed-out"; afterMs: number }
    | { kind: "offline" }
    | { kind: "unreachable"; host: string }
    | { kind: "rejected"; status: number; words: AzureWords }
    | { kind: "conflict"; words: AzureWords }
    | { kind: "no-quota"; words: AzureWords }
    | { kind: "no-capacity"; words: AzureWords }
    | { kind: "foreign-host"; host: string }
    | { kind: "incomplete"; because: string; pages: number }
    | { kind: "too-large"; limitBytes: number }
    | { kind: "server"; status: number; retryAtMs: number | null; words: AzureWords }
    | { kind: "unreadable"; because: string }
  );

type DistributiveOmit<Union, Key extends keyof AzureFailure> = Union extends unknown ? Omit<Union, Key> : never;

/** What went wrong, before it is known which call it was. */
export type Cause = DistributiveOmit<AzureFailure, keyof FailedCall>;

/** Carries a failure through code that can only throw (the pipeline, React Query). */
export class AzureError extends Error {
  override readonly name = "AzureError";
  constructor(readonly failure: AzureFailure) {
    super(`${failure.operation}: ${failure.kind}`);
  }
}

/** The failure inside an error. What is no `AzureError` is a defect of ours and is thrown on. */
export function failureOf(error: unknown): AzureFailure {
  if (error instanceof AzureError) return error.failure;
  throw error;
}
