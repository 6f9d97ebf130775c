import { randomUUID } from "node:crypto";
import { errors, exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK } from "jose";
import type { TokenVerdict } from "@/lib/emulator";
import type { Mood } from "./mood";
import { placeIn, type TestPerson } from "./people";

export interface Signing {
  /** The private key, as the provider wants it. */
  readonly jwk: JWK;
  sign(claims: Record<string, unknown>): Promise<string>;
  verify: (token: string, nowMs: number) => ReturnType<typeof jwtVerify>;
}

const ALGORITHM = "RS256";

export async function ownKeys(): Promise<Signing> {
  const keyId = randomUUID();
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return {
    jwk: { ...(await exportJWK(privateKey)), kid: keyId, use: "sig", alg: ALGORITHM },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid: keyId }).sign(privateKey),
    verify: (token, nowMs) => jwtVerify(token, publicKey, { algorithms: [ALGORITHM], currentDate: new Date(nowMs) }),
  };
}

/** What an access token for Resource Manager says of a person, beside the protocol's own. Undefined outside their tenants. */
export function claimsOf(person: TestPerson, tenant: string, contexts: readonly string[]) {
  const place = placeIn(person, tenant);
  return (
    place && {
      oid: place.objectId,
      tid: place.tenantId,
      scp: "user_impersonation",
      ver: "1.0",
      idtyp: "user",
      name: person.displayName,
      unique_name: person.userName,
      ...(contexts.length > 0 && { acrs: [...contexts] }),
    }
  );
}

const withoutSlash = (text: string) => text.replace(/\/+$/, "");
const texts = (value: unknown) => (Array.isArray(value) ? value : []).filter((each) => typeof each === "string");

interface Standing {
  signing: Signing;
  mood(): Mood;
  /** Tokens that were ended before their time. */
  isEnded(tokenId: string | undefined): boolean;
  /** The UTC second from which on a person's tokens count (continuous access evaluation), where they were revoked. */
  revokedUntil(objectId: string): number | null;
}

/** Signature, audience and time of one token, and whether it shows what is asked for. */
export async function judged(
  token: string,
  audience: string,
  { signing, mood: moodNow, isEnded, revokedUntil }: Standing,
): Promise<TokenVerdict> {
  const mood = moodNow();
  try {
    const { payload } = await signing.verify(token, Date.now());
    if (![payload.aud].flat().some((each) => withoutSlash(each ?? "") === withoutSlash(audience)))
      return { is: "wrong", because: "audience" };
    const { oid, tid, iat = 0, jti } = payload;
    if (typeof oid !== "string" || typeof tid !== "string") return { is: "wrong", because: "unreadable" };
    if (isEnded(jti)) return { is: "wrong", because: "expired" };
    const contexts = texts(payload.acrs);
    const { requiredContext } = mood;
    const since = revokedUntil(oid);
    if (since !== null && iat < since)
      return {
        is: "challenged",
        claims: JSON.stringify({ access_token: { nbf: { essential: true, value: String(since) } } }),
      };
    if (requiredContext !== null && !contexts.includes(requiredContext))
      return {
        is: "challenged",
        claims: JSON.stringify({ access_token: { acrs: { essential: true, value: requiredContext } } }),
      };
    return { is: "right", objectId: oid, tenantId: tid, contexts };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { is: "wrong", because: "expired" };
    if (error instanceof errors.JWTClaimValidationFailed) return { is: "wrong", because: "not yet valid" };
    if (error instanceof errors.JWSSignatureVerificationFailed) return { is: "wrong", because: "signature" };
    return { is: "wrong", because: "unreadable" };
  }
}
