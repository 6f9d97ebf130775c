import { tokenIn } from "./graph/request";
import { pageOfToken } from "./graph/skip-token";
import { pageAsked } from "./paging";
import type { Person } from "./people";
import { rowsSkipped } from "./prices/price-link";
import { route, type Place, type Route } from "./router";
import type { Refusal, Standing } from "./token-check";

/**
 * How Azure counts a call. A query of Resource Graph reads, and is neither of Resource Manager's own reads nor of its writes; a
 * question for prices is not Resource Manager's at all.
 */
export type CallKind = "read" | "write" | "delete" | "query" | "price";

/** One request as the emulator sees it: read once, before anything is decided. */
export type Call = {
  method: string;
  url: URL;
  /** Path without the mount. */
  path: string;
  /** Where callers reach this very path: origin, mount and path, for nextLinks. */
  base: string;
  origin: string;
  route: Route;
  at: Place;
  kind: CallKind;
  apiVersion: string | null;
  person: Person | undefined;
  /** Why the token is refused, where it was checked and is. */
  refusal: Refusal | undefined;
  /** Authentication contexts that the token shows. */
  contexts: readonly string[];
  authorization: string | null;
  clientRequestId: string | null;
  userAgent: string;
  body: string;
  /** For its signal. Held itself, because Node's Request hears of its caller's leaving only while it is held (nodejs/undici#1926). */
  request: Request;
};

export async function readCall(request: Request, mountPath: string, standing: Standing): Promise<Call> {
  const url = new URL(request.url);
  const isMounted = url.pathname === mountPath || url.pathname.startsWith(`${mountPath}/`);
  const path = (isMounted ? url.pathname.slice(mountPath.length) : url.pathname) || "/";
  const found = route(request.method, path);
  const authorization = request.headers.get("authorization");
  return {
    method: request.method,
    url,
    path,
    base: url.origin + url.pathname,
    origin: url.origin,
    route: found,
    at: found.at,
    kind: kindOf(request.method, found),
    apiVersion: parameter(url, "api-version"),
    person: standing.person,
    refusal: standing.refusal,
    contexts: standing.contexts,
    authorization,
    clientRequestId: request.headers.get("x-ms-client-request-id"),
    userAgent: request.headers.get("user-agent") ?? "",
    body: request.method === "GET" || request.method === "OPTIONS" ? "" : await request.text(),
    request,
  };
}

/** Azure's own limits count by kind; POSTs such as the calculator's are taken as writes. Azure says it nowhere. */
function kindOf(method: string, found: Route): CallKind {
  if (found.is === "operation" && found.operation.name === "queryResources") return "query";
  if (found.is === "listPrices") return "price";
  return method === "DELETE" ? "delete" : method === "GET" ? "read" : "write";
}

export const operationName = (call: Call): string =>
  call.route.is === "operation" ? call.route.operation.name : call.route.is;

/** The body, where it is JSON. */
export function jsonBody(call: Call): unknown {
  try {
    return JSON.parse(call.body);
  } catch {
    return undefined;
  }
}

/** A list that a fault is aimed at by its page comes in pages of so many rows. */
export const ROWS_OF_AIMED_PAGE = 10;

/** 0 when the page token makes no sense: no page to strike. */
export function pageOfCall(call: Call): number {
  if (call.kind === "query") {
    const token = tokenIn(jsonBody(call));
    return token === undefined ? 1 : pageOfToken(token);
  }
  // Prices go on by rows, not by pages: of ten rows, as all lists have that a fault is aimed at by its page.
  if (call.kind === "price") return 1 + Math.floor(rowsSkipped(call.url) / ROWS_OF_AIMED_PAGE);
  try {
    return pageAsked(call.url).page;
  } catch {
    return 0;
  }
}

/** A query parameter, whatever the case of its name. */
export function parameter(url: URL, wanted: string): string | null {
  for (const [name, value] of url.searchParams) if (name.toLowerCase() === wanted) return value;
  return null;
}
