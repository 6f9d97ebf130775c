import { z } from "zod/mini";
import type { AzureWords } from "./failure";
import { azureObject } from "./wire";

const words = azureObject({
  code: z.catch(z.nullish(z.string()), null),
  message: z.catch(z.nullish(z.string()), null),
});
const detailed = azureObject({ details: z.catch(z.nullish(z.array(z.unknown())), null) });
const envelope = azureObject({ error: z.optional(z.unknown()) });

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
  const found = wordsIn((wrapped.success ? wrapped.data.error : undefined) ?? json, 0);
  return { code: clean(found?.code), message: clean(found?.message) };
}

/** Codes that only say that something inside went wrong: what it was stands in the first of their details. */
const wrappers =
  /^(?:InvalidTemplateDeployment|DeploymentFailed|MultipleErrorsOccurred|PreflightValidationCheckFailed)$/i;
const DEEPEST = 5;

function wordsIn(error: unknown, depth: number): z.infer<typeof words> | null {
  const read = words.safeParse(error);
  if (!read.success) return null;
  if (depth === DEEPEST || !wrappers.test(read.data.code ?? "")) return read.data;
  const inside = detailed.safeParse(error);
  const [first] = inside.success ? (inside.data.details ?? []) : [];
  const inner = wordsIn(first, depth + 1);
  return inner?.code ? inner : read.data;
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
