import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { aadsts } from "./aadsts";
import type { Authority } from "./authority";
import { answerInteraction } from "./interactions";

/** Leads each request to its tenant, mounted as Entra mounts them: `/{tenant}/v2.0`. */
export function doorway(authority: Authority, providers: ReadonlyMap<string, Provider>) {
  return async (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): Promise<void> => {
    if (authority.mood().isUnreachable) return void request.socket.destroy();
    const address = request.url ?? "/";
    const [, tenant = "", rest = ""] = /^\/([^/?]+)\/v2\.0(\/[^]*)$/.exec(address) ?? [];
    const provider = providers.get(tenant);
    if (!provider) return void response.writeHead(404).end();
    if (rest.startsWith("/interaction/")) return answerInteraction(request, response, { provider, tenant, authority });
    const refused = rest.startsWith("/auth?") ? refusedAddress(authority, new URL(address, authority.url)) : null;
    if (refused !== null) return void response.writeHead(302, { Location: refused }).end();
    request.url = withClient(rest, authority);
    request.originalUrl = `/${tenant}/v2.0${request.url}`;
    await provider.callback()(request, response);
  };
}

/** Where a refused question to sign in leads back to, with the reason in the fragment. */
function refusedAddress({ mood, redirects }: Authority, { searchParams: asked }: URL): string | null {
  const { refusal } = mood();
  const back = asked.get("redirect_uri") ?? "";
  if (refusal?.at !== "authorize" || !redirects.includes(back)) return null;
  const { error, error_description } = aadsts(refusal.error, refusal.code, refusal.says);
  return `${back}#${new URLSearchParams({ error, error_description, state: asked.get("state") ?? "" })}`;
}

/** Entra knows by itself which app signs out; the provider wants to be told, or it forgets where to lead back to. */
const withClient = (rest: string, { clientId }: Authority) =>
  rest.startsWith("/session/end?") && !rest.includes("client_id=") ? `${rest}&client_id=${clientId}` : rest;
