/** Names of this very machine, as `URL.hostname` writes them ("127.1" has become "127.0.0.1" there). */
const loopback = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

export const isLoopback = (hostname: string): boolean => loopback.test(hostname);

/** A host as people write it for listening, "::1" without brackets included. */
export function isLoopbackHost(host: string): boolean {
  const written = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  const url = `http://${written}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
