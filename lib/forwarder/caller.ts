import { isLoopbackAddress } from "./loopback-address";

/** What is known of a request before anything of it is looked at. */
export interface Arrival {
  /** Path and query exactly as they came over the wire. */
  target: string;
  /** The socket's own ends. */
  localAddress: string | undefined;
  remoteAddress: string | undefined;
}

/** The names by which this server may be called: another one is another site's, led here by its name server (DNS rebinding). */
export const allowedHosts = (port: number): readonly string[] =>
  ["127.0.0.1", "localhost", "[::1]"].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));

export const isLocal = ({ localAddress, remoteAddress }: Arrival) =>
  isLoopbackAddress(localAddress) && isLoopbackAddress(remoteAddress);

/**
 * Why a call is not one of this app's own pages; null where it is one. A header sent twice arrives with a comma, and is refused.
 * @see https://www.w3.org/TR/fetch-metadata/ (read 2026-11-22): no script can set or change Sec-Fetch-Site
 */
export function whyForeign(headers: Headers, port: number): string | null {
  const host = headers.get("host");
  if (host === null || !allowedHosts(port).includes(host))
    return "This server answers under its own loopback name only.";
  if (headers.get("sec-fetch-site") !== "same-origin") return "Only pages of this very address may ask.";
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return "Only pages of this very address may ask.";
  // No form and no image can send it, and another site's script only after a preflight, which is refused.
  if (headers.get("x-headroom") !== "1") return "Only Headroom's own code may ask.";
  return null;
}
