import { createServer } from "node:http";
import type { Ways } from "./list-page";
import { today } from "./test-rows";

export interface Played {
  status?: number;
  headers?: Record<string, string>;
  /** A text as it is; anything else as JSON. */
  body?: unknown;
  /** The connection breaks after the body, before it is whole. */
  isCut?: boolean;
}

/** A price list of this test's, on a port: what it answers to the n-th call, n from 1. */
export async function playList(play: (url: URL, call: number) => Played | Promise<Played>) {
  const calls: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", base);
    calls.push(url);
    void Promise.resolve(play(url, calls.length)).then(({ status = 200, headers = {}, body = "", isCut = false }) => {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const length = String(Buffer.byteLength(text) + (isCut ? 10 : 0));
      response.writeHead(status, { "content-type": "application/json", "content-length": length, ...headers });
      if (!isCut) return response.end(text);
      return response.write(text, () => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const base = `http://127.0.0.1:${port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `${base}/api/retail/prices`, port, calls, close };
}

/** As the server asks, but that it waits for nothing: what it would have waited is kept. */
export function testWays(clock = { nowMs: today }) {
  const waits: number[] = [];
  const ways: Ways = {
    ask: (url, signal) => fetch(url, { signal, redirect: "manual" }),
    now: () => clock.nowMs,
    wait: (ms) => Promise.resolve(void waits.push(ms)),
  };
  return { ways, waits, clock };
}

export const listOf = (...rows: readonly object[]): Played => ({ body: { Items: rows, NextPageLink: null } });
