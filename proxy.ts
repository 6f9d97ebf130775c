import { NextResponse, type NextRequest } from "next/server";
import { configuration, contentSecurityPolicy } from "./lib/env/server";

/** The headers that depend on the environment or the request; constant ones stand in next.config.ts. */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy({
    configuration: configuration(),
    nonce: crypto.randomUUID(),
    isRedirectPage: request.nextUrl.pathname === "/signed-in",
    isDevelopment: process.env.NODE_ENV === "development",
  });
  // Next takes the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Files with a hash in their name are no documents: no policy is read from their answers.
  matcher: "/((?!_next/static/).*)",
};
