import type { KoaContextWithOIDC } from "oidc-provider";
import { aadsts } from "./aadsts";
import { askedContexts } from "./asked-claims";
import type { Authority } from "./authority";
import { byAccountId, homeOf } from "./people";

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const textOf = (value: unknown) => (typeof value === "string" ? value : null);

/** What Entra says beside the protocol: `client_info` with the tokens, and refusals of its own. */
export const entraAnswers =
  (tenant: string, authority: Authority) => async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
    await next();
    const route = ctx.oidc?.route;
    if (route === "token") answerToken(ctx, tenant, authority);
    if (route === "authorization")
      authority.heard.push({
        at: "authorize",
        tenant,
        how: textOf(ctx.oidc.params?.prompt) ?? "",
        hint: textOf(ctx.oidc.params?.login_hint),
        claims: textOf(ctx.oidc.params?.claims),
        isFramed: ctx.get("sec-fetch-dest") === "iframe",
      });
    if (route === "end_session")
      authority.heard.push({
        at: "sign-out",
        tenant,
        how: "",
        hint: textOf(ctx.oidc.params?.logout_hint),
        claims: null,
        isFramed: false,
      });
  };

function answerToken(ctx: KoaContextWithOIDC, tenant: string, authority: Authority): void {
  const { body, entities } = ctx.oidc;
  const grant = textOf(body?.grant_type) ?? "";
  const claims = textOf(body?.claims);
  authority.heard.push({ at: "token", tenant, how: grant, hint: null, claims, isFramed: false });
  const someone = byAccountId(entities.Account?.accountId);
  const refusal = someone && refusalOf(authority, grant, claims, homeOf(someone).objectId);
  if (refusal) {
    ctx.status = 400;
    ctx.body = refusal;
  } else if (someone && typeof ctx.body === "object" && ctx.body !== null && "id_token" in ctx.body) {
    const { objectId: uid, tenantId: utid } = homeOf(someone);
    const answer = { ...ctx.body, client_info: base64url({ uid, utid }) };
    for (const [name, value] of Object.entries(answer))
      if (/^(access|refresh|id)_token$/.test(name)) authority.handedOut(String(value));
    ctx.body = answer;
  }
}

function refusalOf({ mood, shown }: Authority, grant: string, claims: string | null, accountId: string) {
  const { isRedirectOfWeb, refusal } = mood();
  if (isRedirectOfWeb)
    return aadsts(
      "invalid_request",
      9002326,
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    );
  if (grant !== "refresh_token") return null;
  if (refusal?.at === "renewal") return aadsts(refusal.error, refusal.code, refusal.says);
  const missing = askedContexts(claims).filter((context) => !shown(accountId).has(context));
  if (missing.length > 0)
    return {
      ...aadsts(
        "interaction_required",
        50076,
        "Due to a configuration change made by your administrator, you must use multi-factor authentication.",
      ),
      claims,
    };
  return null;
}
