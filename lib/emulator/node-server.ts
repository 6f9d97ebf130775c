import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { constants, createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { Writable } from "node:stream";
import type { Emulator } from "./emulator";

export type ServeOptions = {
  /** 0 takes any free one. */
  port: number;
  host?: string;
  /** With a certificate made for this run, which callers must be told to trust; over HTTP/2 for those who speak it, as browsers do. */
  https?: boolean;
};

type Incoming = IncomingMessage | Http2ServerRequest;
type Outgoing = ServerResponse | Http2ServerResponse;

export type Served = { url: string; close(): Promise<void> };

/** The emulator on a port of its own. */
export async function serve(emulator: Emulator, options: ServeOptions): Promise<Served> {
  const { port, host = "127.0.0.1", https = false } = options;
  const listener = (incoming: Incoming, outgoing: Outgoing) => void answer(emulator, incoming, outgoing, https);
  const server = https
    ? createSecureServer({ ...(await ownCertificate(host)), allowHTTP1: true }, listener)
    : // Longer than any client keeps an idle connection: else a reused one can die under a request.
      createHttp({ keepAliveTimeout: 65_000 }, listener);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const at = server.address() as AddressInfo;
  return {
    url: `${https ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${at.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

async function answer(emulator: Emulator, incoming: Incoming, outgoing: Outgoing, https: boolean) {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException("The caller went away.", "AbortError"));
  });
  try {
    const response = await emulator.handle(await toRequest(incoming, https, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    // Headers leave at once, also when the body never comes; over HTTP/2 they always do.
    if ("flushHeaders" in outgoing) outgoing.flushHeaders();
    if (response.body) await send(response.body, outgoing, gone.signal);
    outgoing.end();
  } catch {
    // Gone, reset by a fault, or broken: in each case the caller must see a broken connection, never a made-up answer.
    if ("stream" in incoming) incoming.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else incoming.socket.resetAndDestroy();
  }
}

async function toRequest(incoming: Incoming, https: boolean, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(":")) continue; // HTTP/2's own: the method, the path and the host
    for (const one of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, one);
  }
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  const origin = `${https ? "https" : "http"}://${incoming.headers[":authority"] ?? incoming.headers.host ?? "127.0.0.1"}`;
  return new Request(new URL(origin + (incoming.url ?? "/")), {
    method,
    headers,
    signal,
    ...(hasBody && { body: Buffer.concat(pieces) }),
  });
}

/** Piece by piece, as fast as the caller takes it; given up as soon as the caller is gone. */
async function send(body: ReadableStream<Uint8Array>, outgoing: Writable, signal: AbortSignal): Promise<void> {
  const reader = body.getReader();
  // Giving up a stream that has broken already rejects; there is nothing left to tell.
  signal.addEventListener("abort", () => void reader.cancel(signal.reason).catch(() => {}), { once: true });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!outgoing.write(value)) await drained(outgoing, signal);
  }
}

const drained = (outgoing: Writable, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onDrain = () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    };
    const onAbort = () => {
      outgoing.removeListener("drain", onDrain);
      reject(signal.reason);
    };
    outgoing.once("drain", onDrain);
    signal.addEventListener("abort", onAbort, { once: true });
  });

async function ownCertificate(host: string): Promise<{ key: string; cert: string }> {
  const { generate } = await import("selfsigned");
  const isAddress = /^[\d.]+$|:/.test(host);
  const names = [
    { type: 2 as const, value: "localhost" },
    isAddress ? { type: 7 as const, ip: host } : { type: 2 as const, value: host },
  ];
  const made = await generate([{ name: "commonName", value: "Headroom emulator" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: names }],
  });
  return { key: made.private, cert: made.cert };
}
