import { ArmError, BareError } from "./arm-errors";
import { operationName, type Call } from "./call";
import type { Clock } from "./clock";
import type { FaultEffect } from "./faults";
import { PriceError } from "./prices/price-error";
import type { Reply } from "./reply";
import { challengeOf } from "./token-refusals";

/** The connection breaks. `handle` rejects with it, as fetch would; the server door resets the socket. */
class ConnectionReset extends Error {
  override name = "ConnectionReset";
}

/** The answer of a fault that stands in place of Azure's own; null when the fault only changes Azure's. */
export async function replacingReply(effect: FaultEffect, call: Call, clock: Clock): Promise<Reply | null> {
  switch (effect.kind) {
    case "status":
      return statusReply(effect, call, clock.now());
    case "step-up":
      return call.contexts.includes(effect.context)
        ? null
        : statusReply({ kind: "status", status: 401, claims: contextAsked(effect.context) }, call, clock.now());
    case "html":
      return {
        status: effect.status ?? 200,
        contentType: "text/html; charset=utf-8",
        body: "<!doctype html><html><head><title>Proxy</title></head><body><h1>Please log on to the network</h1></body></html>",
      };
    case "empty":
      return { status: effect.status ?? 200, body: effect.status === 204 ? null : "" };
    case "hang-headers":
      await clock.sleep(Infinity, call.request.signal);
      return null;
    case "reset":
      if (effect.at !== "body") throw new ConnectionReset("The connection was reset.");
      return null;
    case "huge-body":
      return { status: 200, body: hugeBody(effect.megabytes ?? 200) };
    default:
      return null;
  }
}

const contextAsked = (value: string) => JSON.stringify({ access_token: { acrs: { essential: true, value } } });

const refusals: Readonly<Record<string, typeof ArmError>> = {
  listSubscriptionMetrics: BareError,
  listPrices: PriceError,
};

function statusReply(effect: Extract<FaultEffect, { kind: "status" }>, call: Call, nowMs: number): Reply {
  const { status, code = codeFor(status), message = `${code}: set by a fault.` } = effect;
  const inDate = effect.retryAfterDateIn;
  // A date has whole seconds: rounded up, so that the wait is never shorter than asked.
  const dateMs = inDate === undefined ? undefined : Math.ceil((nowMs + inDate * 1000) / 1000) * 1000;
  const retryAfter = dateMs === undefined ? effect.retryAfter : new Date(dateMs).toUTCString();
  const seconds = Number(effect.waitSeconds ?? effect.retryAfter);
  const Refusal = refusals[operationName(call)] ?? ArmError;
  const waitMs = dateMs === undefined ? seconds * 1000 : dateMs - nowMs;
  return {
    status,
    body: JSON.stringify(new Refusal(status, code, message).body),
    headers: {
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
      ...(effect.claims && { "WWW-Authenticate": challengeOf(effect.claims) }),
    },
    ...(effect.hide && { hidden: effect.hide }),
    ...(waitMs > 0 && { waitMs }),
  };
}

const codeFor = (status: number) =>
  ({
    401: "InvalidAuthenticationToken",
    403: "AuthorizationFailed",
    404: "ResourceNotFound",
    409: "RequestConflict",
    412: "PreconditionFailed",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ServiceUnavailable",
    504: "ServerTimeout",
    529: "ServiceOverloaded",
  })[status] ?? "InternalServerError";

/** Valid JSON from first to last byte, made piece by piece as the reader takes it. */
function hugeBody(megabytes: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const piece = encoder.encode(" ".repeat(1_000_000));
  let sent = -1;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent === -1) controller.enqueue(encoder.encode('{"value":['));
        else if (sent < megabytes) controller.enqueue(piece);
        else {
          controller.enqueue(encoder.encode("]}"));
          controller.close();
        }
        sent += 1;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Sends half of the text, then either waits for ever or breaks the connection. */
export function halfBody(text: string, then: "hang" | "reset"): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!isSent) controller.enqueue(new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2))));
        else if (then === "reset") controller.error(new ConnectionReset("The connection was reset."));
        else return new Promise(() => {});
        isSent = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** The same stream, telling when it ended, broke or was given up. */
export function watched(stream: ReadableStream<Uint8Array>, over: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (value) controller.enqueue(value);
          if (!done) return;
          controller.close();
        } catch (broken) {
          controller.error(broken);
        }
        over();
      },
      async cancel(reason) {
        over();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
