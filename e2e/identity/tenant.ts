import { Provider, type Configuration } from "oidc-provider";
import type { Authority } from "./authority";
import { entraAnswers } from "./entra-answers";
import { grantFor, resourceOf, scopeOf } from "./grants";
import { policyFor } from "./interaction-policy";
import { messagePage, signOutPage } from "./pages";
import { byAccountId, hintOf, homeOf, placeIn } from "./people";
import { claimsOf } from "./tokens";

/** Cookies that go along when the app asks in a hidden frame, from a site that is not the authority's. */
const crossSite = { sameSite: "none", secure: true, httpOnly: true, signed: true } as const;

const DAY_SECONDS = 86_400;

/** One tenant of the authority: a certified OpenID provider, made to answer in the forms of Entra. */
export function createTenant(tenant: string, authority: Authority): Provider {
  const { mood } = authority;
  const configuration: Configuration = {
    adapter: authority.store.adapter,
    jwks: { keys: [authority.signing.jwk] },
    cookies: { keys: [authority.cookieKey], long: crossSite, short: crossSite },
    claims: { openid: ["sub", "oid", "tid", "preferred_username", "name", "ver", "login_hint"] },
    conformIdTokenClaims: false,
    scopes: ["openid", "profile", "offline_access"],
    clientBasedCORS: (_ctx, origin) => authority.redirects.some((address) => new URL(address).origin === origin),
    extraParams: ["claims", "client_info", "domain_hint"],
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx, _client, oneOf) => oneOf?.[0] ?? resourceOf(ctx.oidc.params?.scope),
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => ({
          scope: scopeOf(resource),
          audience: resource,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)) },
    },
    ttl: {
      AccessToken: () => mood().accessTokenSeconds,
      IdToken: 3_600,
      Interaction: 3_600,
      Grant: DAY_SECONDS,
      RefreshToken: DAY_SECONDS,
      Session: DAY_SECONDS,
    },
    expiresWithSession: () => Promise.resolve(false),
    issueRefreshToken: () => Promise.resolve(true),
    // Entra's refresh tokens may be used again.
    rotateRefreshToken: false,
    findAccount: (_ctx, accountId) => {
      const someone = byAccountId(accountId);
      const place = someone && placeIn(someone, tenant);
      if (!someone || !place) return undefined;
      const { objectId: oid, tenantId: tid } = place;
      const { userName: preferred_username, displayName: name } = someone;
      const claims = { sub: accountId, oid, tid, preferred_username, name, ver: "2.0", login_hint: hintOf(someone) };
      return { accountId, claims: () => Promise.resolve(claims) };
    },
    extraTokenClaims: (_ctx, token) => {
      const someone = "accountId" in token ? byAccountId(token.accountId) : undefined;
      return someone && claimsOf(someone, tenant, [...authority.shown(homeOf(someone).objectId)]);
    },
    formats: { customizers: { jwt: (_ctx, _token, { payload }) => authority.issued(payload) } },
    loadExistingGrant: (ctx) => grantFor(ctx, mood().asksConsent),
    interactions: {
      policy: policyFor(tenant, authority.shown),
      url: (_ctx, { uid }) => `/${tenant}/v2.0/interaction/${uid}`,
    },
    renderError: (ctx, { error, error_description }) => {
      const says =
        error === "invalid_redirect_uri" ? "AADSTS50011: The redirect URI does not match." : error_description;
      ctx.type = "html";
      ctx.body = messagePage("Sorry, but we’re having trouble signing you in", `${error}: ${says ?? ""}`);
    },
  };
  const provider = new Provider(`${authority.url}/${tenant}/v2.0`, configuration);
  provider.use(entraAnswers(tenant, authority));
  return provider;
}
