import { AzFailed, azFailedOf } from "./az-failed";
import { personIn, type TokenPerson } from "./person";

/** A token of `az`, and whose it is. */
export interface AzToken {
  token: string;
  person: TokenPerson;
  /** UTC epoch ms. */
  expiresAtMs: number;
}

/** `az` is a Python program: a second or two when all is well. The browser waits 30 s. */
const LONGEST_MS = 20_000;

const guid = /^[0-9a-f-]{36}$/i;
/** Names of no tenant: whichever `az` is signed in to. */
const anyTenant: readonly string[] = ["organizations", "common"];

/** The one way to a token: no environment secret and no managed identity is ever looked at. Loaded when somebody asks. */
async function askAz(scope: string, tenantId: string | null) {
  const { AzureCliCredential } = await import("@azure/identity");
  const credential = new AzureCliCredential({ ...(tenantId && { tenantId }), processTimeoutInMs: LONGEST_MS });
  try {
    return await credential.getToken(scope);
  } catch (error) {
    throw azFailedOf(error instanceof Error ? error.message : "");
  }
}

/**
 * Asks `az` for a token of this scope.
 * @throws AzFailed
 */
export async function askAzFor(scope: string, tenantId: string, ask = askAz): Promise<AzToken> {
  const wanted = anyTenant.includes(tenantId) ? null : tenantId;
  const given = await ask(scope, wanted).catch(async (error: unknown) => {
    // Whether it is the tenant that is wrong: then `az` does have somebody, in another one.
    const isOfTenant = wanted !== null && error instanceof AzFailed && error.refusal.code !== "HeadroomAzMissing";
    if (isOfTenant && (await isSignedInElsewhere(scope, wanted, ask))) throw new AzFailed("HeadroomAzOtherTenant");
    throw error;
  });
  const person = personIn(given.token);
  if (person === null) throw new AzFailed("HeadroomAzFailed", "az handed out something that is no token.");
  if (wanted !== null && guid.test(wanted) && person.tenant.toLowerCase() !== wanted.toLowerCase())
    throw new AzFailed("HeadroomAzOtherTenant");
  return { token: given.token, person, expiresAtMs: given.expiresOnTimestamp };
}

const isSignedInElsewhere = (scope: string, wanted: string, ask: typeof askAz) =>
  ask(scope, null).then(
    ({ token }) => personIn(token)?.tenant.toLowerCase() !== wanted.toLowerCase(),
    () => false,
  );
