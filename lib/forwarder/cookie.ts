/**
 * Cookies know no ports, so the name holds it: two Headrooms on one machine do not take each other's. The path keeps it from what
 * else answers on this machine, as far as a path can.
 */
const nameOf = (port: number) => `headroom-${port}`;

const attributes = "Path=/azure; HttpOnly; SameSite=Strict";

export const passCookie = (port: number, pass: string) => `${nameOf(port)}=${pass}; ${attributes}`;
export const noPassCookie = (port: number) => `${nameOf(port)}=; ${attributes}; Max-Age=0`;

/** The pass that a request shows; null where it shows none, or two. */
export function shownPass(headers: Headers, port: number): string | null {
  const start = `${nameOf(port)}=`;
  const shown = (headers.get("cookie") ?? "").split(/; ?/).filter((each) => each.startsWith(start));
  return shown.length === 1 ? (shown[0]?.slice(start.length) ?? null) : null;
}
