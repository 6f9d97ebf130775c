import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { InteractionResults, Provider } from "oidc-provider";
import { cancelled, declined } from "./aadsts";
import { askedContexts } from "./asked-claims";
import type { Authority } from "./authority";
import { consentPage, signInPage, stepUpPage } from "./pages";
import { byAccountId, byHint, byUserName, homeOf, placeIn, type TestPerson } from "./people";
import { addAsked } from "./grants";

const refused = ({ error, error_description }: typeof declined) => ({ error, error_description });

/** The pages on which a person answers the authority: sign-in, more proof, consent. */
export async function answerInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  { provider, tenant, authority }: { provider: Provider; tenant: string; authority: Authority },
): Promise<void> {
  const details = await provider.interactionDetails(request, response);
  const { prompt, params, session } = details;
  const now = byAccountId(session?.accountId);
  const show = (html: string) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(html);
  const finish = (result: InteractionResults) => provider.interactionFinished(request, response, result);
  const signedIn = (someone: TestPerson) =>
    finish({ select_account: {}, login: { accountId: homeOf(someone).objectId, remember: true } });
  const hint = byHint(params.login_hint)?.userName ?? "";
  const isStepUp = now !== undefined && prompt.reasons.join() === "more_asked";

  if (request.method !== "POST") {
    if (prompt.name === "consent" && now) return void show(consentPage(now, String(params.scope)));
    if (isStepUp) return void show(stepUpPage(now));
    const isFresh = prompt.reasons.includes("login_prompt");
    return void show(signInPage(hint, "", isFresh ? undefined : now));
  }

  const fields = new URLSearchParams(await text(request));
  switch (fields.get("do")) {
    case "cancel":
      return finish(refused(prompt.name === "consent" ? declined : cancelled));
    case "accept": {
      if (!now) return finish(refused(cancelled));
      const grant = new provider.Grant({ accountId: homeOf(now).objectId, clientId: authority.clientId });
      addAsked(grant, params.scope);
      return finish({ consent: { grantId: await grant.save() } });
    }
    case "confirm":
      if (!now) return finish(refused(cancelled));
      authority.show(homeOf(now).objectId, askedContexts(params.claims));
      return signedIn(now);
    case "known":
      return now ? signedIn(now) : finish(refused(cancelled));
    default: {
      const someone = byUserName(fields.get("account") ?? undefined);
      if (someone?.password !== fields.get("password"))
        return void show(signInPage(fields.get("account") ?? "", "Your account or password is incorrect.", now));
      if (someone === undefined || placeIn(someone, tenant) === undefined)
        return void show(signInPage("", "AADSTS50020: This account does not exist in the tenant.", now));
      return signedIn(someone);
    }
  }
}
