import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { standaloneFolder, startApp } from "./app-server";
import { inEachMode } from "./modes";
import { requestOf, sendRaw } from "./raw-request";
import { test } from "./written";

/** Server logs hold time, method, route and status, how long it took, and nothing else. */

const secret = "planted-by-a-stranger";
const line = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ (?:other|\/[a-z/.[\]-]*) (?:\d{3}|-) \d+ms$/;

/** What is written after the server's own greeting. */
const linesOf = (log: string) =>
  log
    .split("\n")
    // cli prints its address there, too.
    .filter(
      (each) =>
        each.trim() !== "" && !/^( {2}|▲ Next\.js|- (Local|Network):|✓ (Ready|Running next\.config)) ?/.test(each),
    );

inEachMode((mode, env) =>
  test(`${mode}: hostile paths, queries, headers and bodies leave one line each in the log, without any of them`, async () => {
    const app = await startApp(env);
    const own = `Host: ${new URL(app.url).host}`;
    const hostile = [
      requestOf(`GET /${secret}/%0a%0dGET%20/size%20200 HTTP/1.1`, own),
      requestOf(`GET /size?model=${secret}&to=${secret}@a.example HTTP/1.1`, own),
      requestOf("GET /size HTTP/1.1", own, `Authorization: Bearer ${secret}`, `Cookie: key=${secret}`),
      requestOf("GET /size HTTP/1.1", own, `User-Agent: ${secret}`, `Referer: http://${secret}.example/`),
      requestOf("GET /size HTTP/1.1", `Host: ${secret}:99999999`),
      requestOf(`GET http://${secret}.example/ HTTP/1.1`, own),
      requestOf("POST /size HTTP/1.1", own, `Next-Action: ${secret}`, "Content-Length: 2", "", "[]"),
      requestOf("GET /size HTTP/1.1", own, "RSC: 1", `Next-Router-State-Tree: ${secret}`),
      requestOf(`GET /api/prices?kind=${secret} HTTP/1.1`, own),
      requestOf(`GET /azure/subscriptions/${secret} HTTP/1.1`, own, `Cookie: ${secret}`),
      requestOf(`GET /emulator/subscriptions/${secret}?api-version=2022-12-01 HTTP/1.1`, own),
      requestOf(`PUT /healthz HTTP/1.1`, own, "Content-Length: 6", "", secret.slice(0, 6)),
      requestOf(`GET /%E0%A4%A${secret} HTTP/1.1`, own),
    ];
    for (const bytes of hostile) await sendRaw(app.url, bytes);
    const lines = linesOf(app.log());
    for (const each of lines) expect.soft(each).toMatch(line);
    expect(app.log()).not.toContain(secret);
    expect(lines.filter((each) => each.includes(" GET /size 200 ")).length).toBeGreaterThanOrEqual(3);
    expect(lines.filter((each) => each.includes(" GET /api/prices 400 "))).toHaveLength(1);
    expect(lines.filter((each) => each.includes("/_next") || each.includes("/emulator/s"))).toEqual([]);
    await app.stop();
  }),
);

test("a route and a page that throw leave their status in the log, and neither message nor stack", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-throws-"));
  cpSync(standaloneFolder, folder, { recursive: true, verbatimSymlinks: true });
  const server = path.join(folder, ".next", "server", "app");
  const thrown = `throw new Error("${secret} at " + __filename);\n`;
  const page = readdirSync(server).find((name) => name.includes("dashboard")) ?? "";
  for (const file of [path.join("api", "prices", "route.js"), path.join(page, "size", "page.js")])
    writeFileSync(path.join(server, file), thrown);
  const app = await startApp({}, folder);
  for (const asked of ["/api/prices?kind=ptu", "/size"]) {
    const { status, text } = await sendRaw(app.url, requestOf(`GET ${asked} HTTP/1.1`, "Host: 127.0.0.1"));
    expect(status, asked).toBe(500);
    expect(text, asked).not.toContain(secret);
  }
  const lines = linesOf(app.log()).filter((each) => !each.includes("/healthz"));
  expect(lines.map((each) => each.split(" ").slice(1, 4).join(" "))).toEqual(["GET /api/prices 500", "GET /size 500"]);
  await app.stop();
  rmSync(folder, { recursive: true });
});
