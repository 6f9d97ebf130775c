/** The address that the start prints in cli mode ends so. The key is 128 bits, as base64url. */
const PRINTED = /^#key=([\w-]{22})$/;

let arrived: string | null = null;

/**
 * Takes the key off the address before anybody else reads it: not the router, which would keep it, and not the history.
 * It is the one secret that ever stands in an address of ours, and it opens nothing a second time.
 */
export function takeKeyOffAddress(): void {
  const [, key] = PRINTED.exec(location.hash) ?? [];
  if (key === undefined) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  arrived = key;
}

/** The key that this page came with; once. */
export function arrivingKey(): string | null {
  takeKeyOffAddress();
  const key = arrived;
  arrived = null;
  return key;
}
