import type { ToldFailure } from "@/lib/azure";

/** The list could not be read: what the browser is told of it. */
export class ListFailed extends Error {
  override readonly name = "ListFailed";
  constructor(readonly failure: ToldFailure) {
    super(failure.kind);
  }
}

const noWords = { code: null, message: null };

export const unreadableList = (because: string) => new ListFailed({ kind: "unreadable", because });

/** A status of the list's that is no success. @param retryAtMs the instant it named itself */
export function refusedWith(status: number, retryAtMs: number | null): ListFailed {
  if (status === 429) return new ListFailed({ kind: "throttled", retryAtMs, words: noWords });
  if (status >= 500) return new ListFailed({ kind: "server", status, retryAtMs, words: noWords });
  if (status >= 300 && status < 400) return unreadableList("a redirect to another address, which is not followed");
  return new ListFailed({ kind: "rejected", status, words: noWords });
}
