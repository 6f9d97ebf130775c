/** Names of this very machine, as `URL.hostname` writes them ("127.1" has become "127.0.0.1" there). */
const loopback = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

export const isLoopback = (hostname: string): boolean => loopback.test(hostname);

/** The names that cli mode's own pages have: others of this machine are refused there (lib/forwarder/caller.ts). */
export const isPageHost = (host: string): boolean => ["127.0.0.1", "localhost", "::1", "[::1]"].includes(host);

/** A host as people write it for listening, "::1" without brackets included. */
export function isLoopbackHost(host: string): boolean {
  const written = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  const url = `http://${written}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
