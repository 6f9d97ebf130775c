import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { readEnvironment } from "@/lib/env/server";
import { createDoorkeeper } from "./doorkeeper";
import { answerAzure } from "./forwarder";
import { createTokens } from "./tokens";

/** The forwarder before a Resource Manager of a test's own, which listens to what it is sent. */

export const PORT = 3000;
export const S = "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const person = { tenant: "t", account: "o", name: "Planner" };
export const ours = { host: `127.0.0.1:${PORT}`, "sec-fetch-site": "same-origin", "x-headroom": "1" };

export interface Heard {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export async function upstream(answer: RequestListener) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      heard.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  const configuration = (more: Record<string, string> = {}) =>
    readEnvironment({
      HEADROOM_MODE: "cli",
      HEADROOM_ALLOW_CUSTOM_ENDPOINT: "1",
      HEADROOM_RESOURCE_MANAGER_URL: url,
      ...more,
    });

  /** One browser is let in, and `az` hands out "token 1", "token 2", … */
  const doorkeeper = createDoorkeeper();
  let asked = 0;
  const tokens = createTokens(() =>
    Promise.resolve({ token: `token-${(asked += 1)}`, person, expiresAtMs: Date.now() + 3_600_000 }),
  );
  globalThis.headroomForwarder = { doorkeeper, tokens, isAnnounced: true };
  const trade = doorkeeper.trade(doorkeeper.key);
  const cookie = `headroom-${PORT}=${trade.is === "let-in" ? trade.pass : ""}`;

  const call = (target: string, init: RequestInit = {}, env: Record<string, string> = {}) =>
    answerAzure(
      new Request(`http://127.0.0.1:${PORT}/azure/x`, {
        ...init,
        headers: { ...ours, cookie, "x-headroom-arrival": target, ...Object.fromEntries(new Headers(init.headers)) },
      }),
      configuration(env),
    );
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { heard, call, close, azAsked: () => asked };
}

export type Upstream = Awaited<ReturnType<typeof upstream>>;

/** Status and code, as a page reads them. */
export async function told(response: Response): Promise<string> {
  const text = await response.text();
  return `${response.status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? text}`;
}
