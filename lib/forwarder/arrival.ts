import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { allowedHosts, type Arrival, isLocal } from "./caller";

/** What Next hands on of a request is tidied: its path decoded in parts, its socket gone. This header of ours holds how it came. */
const HEADER = "x-headroom-arrival";

/** Where requests are led that are not for this server; the forwarder refuses it like every path that is not on its list. */
const nowhere = "/azure/-";

/** Nobody but `watchArrivals` can have set it: whatever came with the request is written over. */
export const arrivedTarget = (headers: Headers): string | null => headers.get(HEADER);

/** What Next itself would answer with a redirect, another route, or an error, though it is a path trick. */
function isTrick(target: string): boolean {
  const [path = ""] = target.split("?");
  try {
    return !path.startsWith("/") || /\/\/|\\|\/\.{1,2}(?:\/|$)/.test(decodeURIComponent(path));
  } catch {
    return true; // half a code, or bytes that are no UTF-8
  }
}

/** The header's value, and the path that Next is to see; a stranger's header says nothing, so that nothing is allowed. */
export function received(
  arrival: Arrival,
  host: string | undefined,
  port: number,
): { header: string; path: string | null } {
  const isOurs = isLocal(arrival) && host !== undefined && allowedHosts(port).includes(host);
  if (!isOurs) return { header: "", path: nowhere };
  return { header: arrival.target, path: isTrick(arrival.target) ? nowhere : null };
}

/**
 * From now on every request brings along how it came over the wire; one that came from elsewhere than this machine, or under another
 * site's name (DNS rebinding), gets a refusal instead of a page.
 * @see nodejs.org/api/diagnostics_channel.html, "http.server.request.start" (read 2026-11-22): published before anybody else sees it
 */
export function watchArrivals(port: number): void {
  subscribe("http.server.request.start", (message) => {
    const request: unknown = typeof message === "object" && message !== null && "request" in message && message.request;
    if (!(request instanceof IncomingMessage)) return;
    const { localAddress, remoteAddress } = request.socket;
    const arrival = { target: request.url ?? "", localAddress, remoteAddress };
    const { header, path } = received(arrival, request.headers.host, port);
    request.headers[HEADER] = header;
    if (path !== null) request.url = path;
  });
}
