/**
 * The claims a 401 asks for, decoded once; null when it asks for none or they cannot be read.
 * @see learn.microsoft.com/entra/identity-platform/claims-challenge (read 2026-11-21)
 */
export function readClaims(challenge: string | null): string | null {
  const encoded = challenge?.match(/\bclaims="([^"]+)"/)?.[1];
  if (encoded === undefined) return null;
  try {
    return atob(encoded.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return null; // not base64: there is nothing to pass on, and the plain renewal is tried
  }
}
