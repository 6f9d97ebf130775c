/**
 * CORS as Resource Manager has it: any origin may ask, with any header. Whether Resource Manager lets a browser read
 * Retry-After is written nowhere, so a client must do without: `exposeHeaders: false` shows it that side.
 */
const EXPOSED = [
  "Retry-After",
  "Date",
  "x-ms-request-id",
  "x-ms-correlation-request-id",
  "x-ms-client-request-id",
  "x-ms-routing-request-id",
  "x-ms-ratelimit-remaining-subscription-reads",
  "x-ms-ratelimit-remaining-subscription-writes",
  "x-ms-ratelimit-remaining-subscription-deletes",
  "x-ms-ratelimit-remaining-tenant-reads",
  "x-ms-user-quota-remaining",
  "x-ms-user-quota-resets-after",
  "WWW-Authenticate",
];

export function preflight(request: Request): Response {
  return new Response(null, {
    status: 200,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": request.headers.get("access-control-request-method") ?? "GET",
      "Access-Control-Allow-Headers": request.headers.get("access-control-request-headers") ?? "*",
      "Access-Control-Max-Age": "3600",
      "Cache-Control": "no-cache",
    },
  });
}

/** @param hidden names a browser must not be able to read in this answer */
export function corsHeaders(exposeHeaders: boolean, hidden: readonly string[]): Record<string, string> {
  const hides = new Set(hidden.map((name) => name.toLowerCase()));
  const exposed = exposeHeaders ? EXPOSED.filter((name) => !hides.has(name.toLowerCase())) : [];
  return {
    "Access-Control-Allow-Origin": "*",
    ...(exposed.length > 0 && { "Access-Control-Expose-Headers": exposed.join(",") }),
  };
}
