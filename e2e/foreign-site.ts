import { createServer } from "node:http";

export interface ForeignSite {
  readonly url: string;
  /** Paths that somebody asked it for. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Another origin, with a page of its own and a script for whoever loads it. */
export async function foreignSite(page: string): Promise<ForeignSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const isScript = request.url === "/script.js";
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? "document.title = 'taken over'" : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
