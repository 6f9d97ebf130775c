import type { PublicConfiguration } from "@/lib/env";

const TIMEOUT_MS = 15_000;

/** A text of an answer, if it has one there. */
const textOf = (json: unknown, name: string): string | null => {
  const value: unknown =
    typeof json === "object" && json !== null ? Object.entries(json).find(([key]) => key === name)?.[1] : null;
  return typeof value === "string" ? value : null;
};

/**
 * Asks the authority for its description of itself, which everybody may read: whether it can be reached, and knows the tenant. No token
 * and no cookie goes with it.
 * @see OpenID Connect Discovery 1.0, section 4
 */
export async function askAuthority(
  { authorityUrl, tenantId }: Pick<PublicConfiguration, "authorityUrl" | "tenantId">,
  signal: AbortSignal,
) {
  const url = `${authorityUrl}/${encodeURIComponent(tenantId)}/v2.0/.well-known/openid-configuration`;
  const either = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const answer = await fetch(url, {
      signal: either,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
    const json: unknown = await answer.json();
    const issuer = textOf(json, "issuer");
    if (answer.ok && issuer !== null) return { is: "found", issuer } as const;
    const message = textOf(json, "error_description") ?? textOf(json, "error");
    return { is: "refused", code: /\bAADSTS\d{4,8}\b/.exec(message ?? "")?.[0] ?? null, message } as const;
  } catch {
    signal.throwIfAborted();
    // No connection, no JSON, or an answer that this page may not read: nothing that could be told apart here.
    return { is: "unreachable" } as const;
  }
}
