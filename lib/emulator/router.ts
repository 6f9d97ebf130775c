import { notImitated, operations, type Operation } from "./operations";

/** What the path names. Spelling is the caller's. */
export type Place = {
  subscription?: string;
  resourceGroup?: string;
  account?: string;
  location?: string;
  deployment?: string;
};

export type Route =
  | { is: "operation"; operation: Operation; at: Place }
  | { is: "wrong-method"; allow: string; at: Place }
  | { is: "not-imitated"; at: Place }
  /** The public price list: no part of Resource Manager, open to everybody, and no place for a token. */
  | { is: "listPrices"; at: Place }
  | { is: "unknown"; at: Place };

/** Where prices.azure.com has it too. */
const PRICES = "/api/retail/prices";

export function route(method: string, path: string): Route {
  if (method === "GET" && matchPath(PRICES, path)) return { is: "listPrices", at: {} };
  const atPath = operations.flatMap((operation) => {
    const at = matchPath(operation.path, path);
    return at ? [{ operation, at }] : [];
  });
  const hit = atPath.find(({ operation }) => operation.method === method);
  if (hit) return { is: "operation", ...hit };
  // An account can be written too; only its reading is imitated.
  const known = notImitated.map((template) => matchPath(template, path)).find((at) => at !== null);
  if (known) return { is: "not-imitated", at: known };
  const wrong = atPath[0];
  if (!wrong) return { is: "unknown", at: subscriptionOf(path) };
  return wrong.operation.name === "getAccount"
    ? { is: "not-imitated", at: wrong.at }
    : { is: "wrong-method", allow: wrong.operation.method, at: wrong.at };
}

function matchPath(template: string, path: string): Place | null {
  const wanted = template.split("/");
  const given = path.replace(/\/+$/, "").split("/");
  if (wanted.length !== given.length) return null;
  const at: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const segment = given[i] ?? "";
    if (want.startsWith("{")) {
      const value = decoded(segment);
      if (!value) return null;
      at[want.slice(1, -1)] = value;
    } else if (want.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return at;
}

function subscriptionOf(path: string): Place {
  const found = /^\/subscriptions\/([^/]+)/i.exec(path)?.[1];
  return found ? { subscription: decoded(found) } : {};
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
