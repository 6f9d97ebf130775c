import type { Grant, KoaContextWithOIDC } from "oidc-provider";

const DEFAULT = "/.default";

/** What a token for a resource may do: Entra names no single permissions here. */
export const scopeOf = (resource: string) => resource + DEFAULT;

/** The resource whose `.default` is asked for; Entra takes it from the scope, since MSAL sends no `resource`. */
export const resourceOf = (scope: unknown) =>
  (typeof scope === "string" ? scope : "")
    .split(" ")
    .find((each) => each.endsWith(DEFAULT))
    ?.slice(0, -DEFAULT.length);

export function addAsked(grant: Grant, scope: unknown): void {
  grant.addOIDCScope("openid profile offline_access");
  // MSAL asks for this one by the `claims` parameter.
  grant.addOIDCClaims(["login_hint"]);
  const resource = resourceOf(scope);
  if (resource !== undefined) grant.addResourceScope(resource, scopeOf(resource));
}

/** What an account consented to: asked of a person where the test wants that, given by an administrator otherwise. */
export async function grantFor(ctx: KoaContextWithOIDC, isAsked: boolean): Promise<Grant | undefined> {
  const { provider, session, client, result, params } = ctx.oidc;
  const accountId = session?.accountId;
  const clientId = client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const known = result?.consent?.grantId ?? session?.grantIdFor(clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (isAsked) return found;
  const grant = found?.accountId === accountId ? found : new provider.Grant({ accountId, clientId });
  addAsked(grant, params?.scope);
  await grant.save();
  return grant;
}
