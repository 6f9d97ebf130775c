import { headersToReturn, headersToSend } from "./headers";
import { limited, readAll } from "./limited";
import { type Refusal, refuse, uncached } from "./refusal";

/** No question of ours is near it: the longest names a thousand subscriptions. */
const REQUEST_LIMIT_BYTES = 256 * 1024;
/** The browser stops at 32 MB and says so, but counts behind what is on its way to it; whoever does not stop is stopped here. */
const ANSWER_LIMIT_BYTES = 48 * 1024 * 1024;

export interface Forwarded {
  /** Resource Manager's address for this call. */
  url: URL;
  request: Request;
  token: string;
  timeoutMs: number;
}

const broken = (status: 502 | 504, code: Refusal["code"], message: string) => refuse({ status, code, message });

/** Azure no longer takes what `az` gives. The challenge goes along: it tells that somebody is wanted. */
const azRefused = (challenge: string | null) =>
  refuse(
    { status: 401, code: "HeadroomAzRefused", message: "" },
    challenge === null ? {} : { "www-authenticate": challenge },
  );

/** Sends one call on, and its answer back as it comes; ends it when the page goes away. */
export async function forward({ url, request, token, timeoutMs }: Forwarded): Promise<Response> {
  const body = await readAll(request.body, REQUEST_LIMIT_BYTES);
  if (body === "too-large")
    return refuse({ status: 413, code: "HeadroomTooLarge", message: "The question is too long." });
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, {
      method: request.method,
      headers: headersToSend(request.headers, token),
      body: body.byteLength === 0 ? null : body,
      signal: AbortSignal.any([request.signal, timeout]),
      // A redirect could carry the token to a place nobody checked.
      redirect: "manual",
      cache: "no-store",
    });
    if (answer.status === 401 || (answer.status >= 300 && answer.status < 400)) {
      void answer.body?.cancel().catch(() => null);
      return answer.status === 401
        ? azRefused(answer.headers.get("www-authenticate"))
        : broken(502, "HeadroomRedirect", "Resource Manager answered with a redirect, which is not followed.");
    }
    return new Response(answer.body && limited(answer.body, ANSWER_LIMIT_BYTES), {
      status: answer.status,
      headers: { ...headersToReturn(answer.headers), ...uncached },
    });
  } catch {
    return timeout.aborted
      ? broken(504, "HeadroomTimedOut", "Resource Manager did not answer in time.")
      : broken(502, "HeadroomUnreachable", `${url.host} cannot be reached from where Headroom runs.`);
  }
}
