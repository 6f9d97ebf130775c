import { passCookie } from "./cookie";
import type { Doorkeeper } from "./doorkeeper";
import { readAll } from "./limited";
import { notAllowed, notLetIn, refuse, uncached } from "./refusal";

const LONGEST_BYTES = 1_024;

/** The key in `{ "key": "…" }`; null where there is none. */
function keyIn(body: Uint8Array): string | null {
  try {
    const json: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return typeof json === "object" && json !== null && "key" in json && typeof json.key === "string" ? json.key : null;
  } catch {
    return null;
  }
}

/** Trades the key of the printed address for a cookie, once. */
export async function letIn(request: Request, doorkeeper: Doorkeeper, port: number): Promise<Response> {
  const body = await readAll(request.body, LONGEST_BYTES);
  const key = body === "too-large" ? null : keyIn(body);
  if (key === null) return refuse(notAllowed("There is no key in this."));
  const trade = doorkeeper.trade(key);
  if (trade.is !== "let-in") return refuse(notLetIn(trade.is === "used" ? "HeadroomKeyUsed" : "HeadroomNoKey"));
  return new Response(null, { status: 204, headers: { ...uncached, "set-cookie": passCookie(port, trade.pass) } });
}
