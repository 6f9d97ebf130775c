import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { logLine } from "./log-line";
import { silence } from "./quiet";
import { isAmbiguous, nowhere } from "./request-target";
import { isUnsaid, routeOf, routesOf } from "./routes";

interface Begun {
  request: IncomingMessage;
  response: ServerResponse;
}

const isBegun = (message: unknown): message is Begun =>
  typeof message === "object" && message !== null && "request" in message && "response" in message;

/** What Next wrote down when it built the app; its server runs in the folder of the build. */
const routesOfBuild = (): string[] =>
  Object.values(JSON.parse(readFileSync(path.join(process.cwd(), ".next", "app-path-routes-manifest.json"), "utf8")));

/** From here on each answer leaves one line on the standard output, and nothing else is written, whatever is asked. */
export function watchRequests(): void {
  const routes = routesOf(routesOfBuild());
  silence();
  subscribe("http.server.request.start", (message) => {
    if (!isBegun(message)) return;
    const { request, response } = message;
    if (isAmbiguous(request)) request.url = nowhere;
    // Next writes on the request's address: it is read now.
    const { url = "", method = "" } = request;
    const route = routeOf(url, routes);
    if (isUnsaid(url, route)) return;
    const beganAt = performance.now();
    response.once("close", () => {
      const status = response.headersSent ? response.statusCode : null;
      process.stdout.write(logLine({ atMs: Date.now(), tookMs: performance.now() - beganAt, method, route, status }));
    });
  });
}
