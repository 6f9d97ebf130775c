import { ArmError, invalidToken } from "./arm-errors";

export type WrongToken = "audience" | "expired" | "not yet valid" | "signature" | "unreadable";

const AUTHORITY = 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

const refused = (code: string, message: string) =>
  new ArmError(401, code, message, {
    "WWW-Authenticate": `Bearer ${AUTHORITY}, error="invalid_token", error_description="${message}"`,
  });

/** Codes and wording follow what Resource Manager is known to say, and are promised nowhere. */
export function refusalOf(because: WrongToken): ArmError {
  switch (because) {
    case "expired":
      return refused(
        "ExpiredAuthenticationToken",
        "The access token expiry UTC time is earlier than current UTC time.",
      );
    case "audience":
      return refused(
        "InvalidAuthenticationTokenAudience",
        "The access token has been obtained for wrong audience or resource. It should exactly match with one of the allowed audiences.",
      );
    case "not yet valid":
      return refused("InvalidAuthenticationToken", "The access token is not valid yet.");
    case "signature":
    case "unreadable":
      return invalidToken();
  }
}

/** Resource Manager's step-up challenge: learn.microsoft.com/entra/identity-platform/claims-challenge, read 2026-11-21. */
export const challengeOf = (claims: string) =>
  `Bearer realm="", ${AUTHORITY}, error="insufficient_claims", claims="${btoa(claims)}"`;

export const claimsAsked = (claims: string) =>
  new ArmError(401, "InvalidAuthenticationToken", "More is asked of this sign-in before it may call.", {
    "WWW-Authenticate": challengeOf(claims),
  });
