import { createEmulator, type Emulator } from "./emulator";

const MOUNT = "/emulator";

let emulator: Emulator | undefined;

/** The emulator inside the app, for sample mode: one per process, without `/_control`. */
export async function answerEmbedded(request: Request): Promise<Response> {
  emulator ??= createEmulator({ mountPath: MOUNT });
  return forThisOriginOnly(await emulator.handle(await asSeenByTheCaller(request)));
}

/** It stands under the app's own origin: no other site needs to read what it says, as it may of Resource Manager. */
function forThisOriginOnly(answer: Response): Response {
  const cors = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
  for (const name of cors) answer.headers.delete(name);
  return answer;
}

/** Behind Next the request's own address can name another origin than the one called; nextLinks need the latter. */
async function asSeenByTheCaller(request: Request): Promise<Request> {
  const url = new URL(request.url);
  const proto = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const host = request.headers.get("host");
  const origin = host
    ? `${proto === "https" || proto === "http" ? proto : url.protocol.slice(0, -1)}://${host}`
    : url.origin;
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  return new Request(new URL(url.pathname + url.search, origin), {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(hasBody && { body: await request.text() }),
  });
}
