import { interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import { askedContexts } from "./asked-claims";
import { byAccountId, byHint, homeOf, placeIn } from "./people";

const { Check, Prompt, base } = interactionPolicy;

/** When the authority asks a person something, beside what the protocol says: as Entra does. */
export function policyFor(tenant: string, shown: (accountId: string) => ReadonlySet<string>) {
  const policy = base();
  const isNow = (ctx: KoaContextWithOIDC) => ctx.oidc.session?.accountId;
  const login = policy.get("login");
  login?.checks.push(
    new Check(
      "other_account",
      "AADSTS50058: The account of the hint is not the one that is signed in.",
      "login_required",
      (ctx) => {
        const hinted = byHint(ctx.oidc.params?.login_hint);
        const now = isNow(ctx);
        // Somebody who chose another account on the page meant that one.
        return now !== undefined && hinted !== undefined && homeOf(hinted).objectId !== now && !ctx.oidc.result?.login;
      },
    ),
    new Check(
      "not_in_tenant",
      `AADSTS50020: User account does not exist in tenant '${tenant}'.`,
      "interaction_required",
      (ctx) => {
        const someone = byAccountId(isNow(ctx));
        return someone !== undefined && placeIn(someone, tenant) === undefined;
      },
    ),
    new Check("more_asked", "AADSTS53000: More is asked of this sign-in.", "interaction_required", (ctx) => {
      const now = isNow(ctx);
      const asked = askedContexts(ctx.oidc.params?.claims);
      return now !== undefined && asked.some((context) => !shown(now).has(context));
    }),
  );
  policy.add(new Prompt({ name: "select_account", requestable: true }), 0);
  return policy;
}
