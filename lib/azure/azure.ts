import { createDefaultHttpClient, type HttpClient } from "@azure/core-rest-pipeline";
import { olderVersion, rememberVersions } from "./api-versions";
import type { OnWait } from "./call";
import type { Evidence } from "./evidence";
import { AzureError, type Cause, type FailedCall } from "./failure";
import { createGate } from "./gate";
import type { Operation } from "./operation";
import { type RawAnswer, send } from "./send";
import type { GetToken } from "./token-policy";

export interface Connection {
  /** Resource Manager's address, absolute; a path in it is kept. */
  endpoint: string;
  /** Where the endpoint is a way through our own server: the address of Resource Manager itself, as its links and people name it. */
  behind?: string | null;
  /** What the screens call this source: "Sample data", or the host's name. */
  source: string;
  /** Cloud or host, tenant and account: every cache key begins with it, so that nobody sees another's data. */
  identity: readonly [cloud: string, tenant: string, account: string];
  getToken: GetToken;
}

export interface CallOptions {
  signal: AbortSignal;
  onWait?: OnWait;
}

export interface Answered {
  json: unknown;
  evidence: Evidence;
}

/** The one way to Resource Manager. Made once per connection, so that all screens share its gate and what it remembers. */
export function createAzure(
  { endpoint, behind, source, identity, getToken }: Connection,
  httpClient: HttpClient = createDefaultHttpClient(),
) {
  const base = endpoint.replace(/\/+$/, "");
  /** Azure's own address: what evidence shows, and what links are held against. */
  const own = (behind ?? base).replace(/\/+$/, "");
  const { origin } = new URL(own);
  const wayTo = routeThrough(base, own);
  const gate = createGate();
  const versions = rememberVersions();

  async function sendTo<At>(operation: Operation<At>, at: At, url: string, body: string | null, options: CallOptions) {
    return send(
      { origin: new URL(base).origin, getToken, gate, httpClient },
      {
        operation: operation.name,
        method: operation.method,
        url: wayTo(url),
        body,
        kind: operation.kind,
        subscription: operation.subscription(at),
        isRepeatable: operation.isRepeatable,
        headers: operation.headers,
        timeoutMs: operation.timeoutMs,
        shortestWaitMs: operation.shortestWaitMs,
        role: operation.role,
        signal: options.signal,
        onWait: options.onWait,
      },
    );
  }

  const withEvidence = <At>(
    operation: Operation<At>,
    version: string,
    url: string,
    body: string | null,
    raw: RawAnswer,
  ) => ({
    json: raw.json,
    evidence: {
      operation: operation.name,
      apiVersion: version,
      at: raw.at,
      source,
      method: operation.method,
      url,
      body,
      clientRequestId: raw.clientRequestId,
      requestId: raw.requestId,
    } satisfies Evidence,
  });

  /** Asks in the newest api-version, or the one that was answered before; steps back where Azure says it is unknown. */
  async function call<At>(operation: Operation<At>, at: At, body: unknown, options: CallOptions): Promise<Answered> {
    const subscription = operation.subscription(at);
    const remembered = versions.of(operation.name, subscription);
    const text = body === null ? null : JSON.stringify(body);
    const path = operation.path(at);
    for (let version = remembered ?? operation.apiVersions[0]; ;) {
      const url = `${own}${path}${path.includes("?") ? "&" : "?"}api-version=${version}`;
      try {
        const raw = await sendTo(operation, at, url, text, options);
        versions.keep(operation.name, subscription, version);
        return withEvidence(operation, version, url, text, raw);
      } catch (error) {
        const older = remembered ? null : fallBack(operation.apiVersions, version, error);
        if (older === null) throw error;
        version = older;
      }
    }
  }

  /** A further page: its address is Azure's own, api-version included. */
  const followPage = async <At>(operation: Operation<At>, at: At, url: string, options: CallOptions) =>
    (await sendTo(operation, at, url, null, options)).json;

  return { identity, source, origin, call, followPage, liftLongPauses: gate.liftLongPauses };
}

export type Azure = ReturnType<typeof createAzure>;

/** The same call by way of our own server. An address outside Resource Manager's stays as it is, and gets no token. */
function routeThrough(base: string, own: string): (url: string) => string {
  if (base === own) return (url) => url;
  const { origin, pathname } = new URL(`${own}/`);
  return (url) => {
    const to = new URL(url);
    return to.origin === origin && to.pathname.startsWith(pathname)
      ? `${base}/${to.pathname.slice(pathname.length)}${to.search}`
      : url;
  };
}

function fallBack(ours: readonly string[], tried: string, error: unknown): string | null {
  if (!(error instanceof AzureError)) return null;
  const { failure } = error;
  if (failure.kind === "not-found") return olderVersion(ours, tried, 404, failure.words);
  return failure.kind === "rejected" ? olderVersion(ours, tried, failure.status, failure.words) : null;
}

/** A failure found in an answer after it arrived (its shape, its paging). */
export const failureIn = (evidence: Evidence, cause: Cause): AzureError => {
  const asked: FailedCall = {
    operation: evidence.operation,
    at: evidence.at,
    clientRequestId: evidence.clientRequestId,
    requestId: evidence.requestId,
    correlationId: null,
  };
  return new AzureError({ ...asked, ...cause });
};
