import { z } from "zod/mini";
import type { AzureWords } from "./failure";
import { azureObject } from "./wire";

const words = azureObject({
  code: z.catch(z.nullish(z.string()), null),
  message: z.catch(z.nullish(z.string()), null),
});
const envelope = azureObject({ error: z.optional(words) });

const LONGEST_MESSAGE = 2_000;

/** An error text may echo our own request: no token leaves this file. */
const withoutTokens = (text: string) =>
  text.replace(/\bBearer\s+[\w.~+/-]+=*/gi, "Bearer …").replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, "…");

const clean = (text: string | null | undefined) => (text ? withoutTokens(text).slice(0, LONGEST_MESSAGE) : null);

/**
 * Azure's words for an error. ARM wraps them in `error`; some services send them bare; gateways send HTML or nothing,
 * which yields nulls. Source: ARM error envelope and Azure Monitor's ErrorContract; read 2026-11-21.
 */
export function readErrorBody(body: string): AzureWords {
  const json = parseQuietly(body);
  const wrapped = envelope.safeParse(json);
  const bare = words.safeParse(json);
  const found = (wrapped.success ? wrapped.data.error : undefined) ?? (bare.success ? bare.data : undefined);
  return { code: clean(found?.code), message: clean(found?.message) };
}

/** An error body that is no JSON is an ordinary thing; its status still says what happened. */
function parseQuietly(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The action and scope that an AuthorizationFailed message names between quotes. */
export function readForbidden(message: string | null): { action: string | null; scope: string | null } {
  return {
    action: message?.match(/perform action '([^']+)'/)?.[1] ?? null,
    scope: message?.match(/over scope '([^']+)'/)?.[1] ?? null,
  };
}
