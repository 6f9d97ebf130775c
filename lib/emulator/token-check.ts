import type { ArmError } from "./arm-errors";
import { personOf, type Person } from "./people";
import { claimsAsked, refusalOf, type WrongToken } from "./token-refusals";

/** What a token is, for whoever can read it. The emulator itself knows no keys: it is handed somebody who does. */
export type TokenVerdict =
  | {
      is: "right";
      objectId: string;
      tenantId: string;
      /** Authentication contexts that were shown when it was made: its `acrs`. */
      contexts: readonly string[];
    }
  | { is: "wrong"; because: WrongToken }
  /** It is right, and yet more is asked: decoded JSON for the `claims` of a new one. */
  | { is: "challenged"; claims: string };

/** @param audience the origin that is called: the one a token must be for */
export type CheckToken = (token: string, audience: string) => Promise<TokenVerdict>;

/** Why a token is refused, and what Resource Manager says of it. */
export type Refusal = { because: WrongToken | "challenged"; error: ArmError };

/** As whom a call comes, and what speaks against it. */
export type Standing = {
  person?: Person;
  refusal?: Refusal;
  contexts: readonly string[];
};

/** Without a check the emulator's own people come with their names for tokens; with one those are refused like any other text. */
export async function standingOf(
  request: Request,
  people: readonly Person[],
  checkToken: CheckToken | undefined,
): Promise<Standing> {
  const authorization = request.headers.get("authorization");
  if (!checkToken) {
    const person = personOf(people, authorization);
    return { contexts: [], ...(person && { person }) };
  }
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return { contexts: [] };
  const verdict = await checkToken(token, new URL(request.url).origin);
  if (verdict.is === "wrong") {
    const { because } = verdict;
    return { refusal: { because, error: refusalOf(because) }, contexts: [] };
  }
  if (verdict.is === "challenged") {
    return { refusal: { because: verdict.is, error: claimsAsked(verdict.claims) }, contexts: [] };
  }
  const { objectId, tenantId, contexts } = verdict;
  const known = people.find((each) => each.objectId === objectId && each.tenantId === tenantId);
  return { person: known ?? stranger(objectId, tenantId), contexts };
}

/** Whoever the authority vouches for may call; without a role they see nothing. */
const stranger = (objectId: string, tenantId: string): Person => ({
  token: "",
  name: objectId,
  objectId,
  tenantId,
  roleIn: () => "none",
});
