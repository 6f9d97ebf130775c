import type { Configuration } from "@/lib/env/server";
import { judge } from "./allow-list";
import { arrivedTarget } from "./arrival";
import { askAzFor } from "./az";
import { AzFailed } from "./az-failed";
import { whyForeign } from "./caller";
import { noPassCookie, shownPass } from "./cookie";
import { forward } from "./forward";
import { letIn } from "./let-in";
import { mark } from "./person";
import { notAllowed, notLetIn, refuse, uncached } from "./refusal";
import { state } from "./state";
import { type Asking, createTokens } from "./tokens";

/** Below this path is the forwarder; what follows is Azure's own, but for three calls of ours. */
const MOUNT = "/azure";

/** Answers every request below /azure: the one way to Azure in cli mode, and nothing at all in another. */
export async function answerAzure(request: Request, configuration: Configuration): Promise<Response> {
  const { public: seen, resourceManagerUrl, port } = configuration;
  if (seen.mode !== "cli" || resourceManagerUrl === null) return new Response(null, { status: 404 });
  const { headers, method } = request;
  const target = arrivedTarget(headers);
  if (!target?.startsWith(`${MOUNT}/`)) return refuse(notAllowed("This path is not on the list."));
  const foreign = whyForeign(headers, port);
  if (foreign !== null) return refuse(notAllowed(foreign));

  const { doorkeeper } = state();
  const call = `${method} ${target.slice(MOUNT.length)}`;
  if (call === "POST /key") return letIn(request, doorkeeper, port);
  const isOwn = call === "GET /who" || call === "POST /sign-out";
  const judged = isOwn ? null : judge(method, target.slice(MOUNT.length), { allowsDeploy: seen.allowDeploy });
  if (judged?.is === "refused") return refuse(notAllowed(judged.why));
  if (!doorkeeper.knows(shownPass(headers, port))) return refuse(notLetIn("HeadroomNoKey"));

  const tokens = (state().tokens ??= createTokens(() => askAzFor(seen.tokenScope ?? "", seen.tenantId)));
  if (call === "POST /sign-out") {
    doorkeeper.takeBack();
    tokens.forget();
    return new Response(null, { status: 204, headers: { ...uncached, "set-cookie": noPassCookie(port) } });
  }
  try {
    const { token, person } = await tokens.get(whyAsked(headers, judged === null));
    if (judged === null) return Response.json(person, { headers: uncached });
    const shownTo = headers.get("x-headroom-account");
    if (shownTo !== null && shownTo !== mark(person)) return refuse(notLetIn("HeadroomAzOtherAccount"));
    const url = new URL(resourceManagerUrl + judged.path + judged.search);
    return await forward({ url, request, token, timeoutMs: judged.timeoutMs });
  } catch (error) {
    if (error instanceof AzFailed) return refuse(error.refusal);
    throw error;
  }
}

function whyAsked(headers: Headers, isWho: boolean): Asking {
  if (isWho) return "look";
  return headers.get("x-headroom-renew") === "1" ? "renewal" : "call";
}
