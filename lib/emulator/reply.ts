import { corsHeaders } from "./cors";

/** An answer before Resource Manager's own headers are put on it. */
export type Reply = {
  status: number;
  body: string | ReadableStream<Uint8Array> | null;
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
  /** Headers a browser must not be able to read. */
  hidden?: readonly string[];
  /** Whether pages of other origins may read it: the price list is not known to say so. */
  isForPages?: boolean;
  /** How long the caller was told to wait. */
  waitMs?: number;
};

export type Stamp = {
  nowMs: number;
  newId: () => string;
  clientRequestId: string | null;
  /** What is left of the caller's bucket, by name of header; none for calls that never reached a bucket. */
  quota?: Readonly<Record<string, string>>;
  exposeHeaders: boolean;
};

export function toResponse(reply: Reply, stamp: Stamp): Response {
  const requestId = stamp.newId();
  const headers = new Headers({
    "Cache-Control": "no-cache",
    Pragma: "no-cache",
    Expires: "-1",
    Date: new Date(stamp.nowMs).toUTCString(),
    "x-ms-request-id": requestId,
    "x-ms-correlation-request-id": stamp.newId(),
    "x-ms-routing-request-id": `EMULATOR:${routingTime(stamp.nowMs)}:${requestId}`,
    "X-Content-Type-Options": "nosniff",
    ...(reply.isForPages !== false && corsHeaders(stamp.exposeHeaders, reply.hidden ?? [])),
  });
  if (reply.body !== null) headers.set("Content-Type", reply.contentType ?? "application/json; charset=utf-8");
  if (stamp.clientRequestId) headers.set("x-ms-client-request-id", stamp.clientRequestId);
  for (const [name, value] of Object.entries({ ...stamp.quota, ...reply.headers })) headers.set(name, value);
  return new Response(reply.body, { status: reply.status, headers });
}

const routingTime = (ms: number) => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
