import { expect } from "@playwright/test";
import { freePort, startApp } from "./app-server";
import { foreignSite } from "./foreign-site";
import { inEachMode } from "./modes";
import { requestOf, sendRaw } from "./raw-request";
import { command } from "./start-command";
import { standaloneFolder } from "./app-server";
import { test } from "./written";

/** Requests that no browser of ours makes, as bytes; and what another site's page is told. Those on cli's forwarder: e2e/cli-*. */

const evil = "evil.example";
const secret = "planted-by-a-stranger";

/** Whatever is asked, nothing the stranger sent comes back as an address, and no other origin may read the answer. */
inEachMode((mode, env) =>
  test(`${mode}: smuggled headers, other hosts and odd targets are refused, or answered as if they had not been sent`, async () => {
    const app = await startApp(env);
    const own = `Host: ${new URL(app.url).host}`;
    const get = (target: string, ...headers: string[]) => requestOf(`GET ${target} HTTP/1.1`, ...headers);
    const cases: [says: string, bytes: string, statuses: number[]][] = [
      ["two Host headers", get("/healthz", own, `Host: ${evil}`), [404]],
      ["no Host header", get("/healthz"), [400]],
      ["two lengths", requestOf("POST /size HTTP/1.1", own, "Content-Length: 2", "Content-Length: 5", "", "ab"), [400]],
      [
        "a length and chunks, with a second request behind",
        requestOf(
          "POST /size HTTP/1.1",
          own,
          "Transfer-Encoding: chunked",
          "Content-Length: 4",
          "",
          "0",
          "",
          get("/healthz", own),
        ),
        [400],
      ],
      [
        "chunks under another name",
        requestOf("POST /size HTTP/1.1", own, "Transfer-Encoding: xchunked", "", "0"),
        [400],
      ],
      ["a folded header", get("/healthz", own, "X-One: a", " b"), [400]],
      ["a line break of one half in a value", get("/healthz", own, "X-One: a\rX-Two: b"), [400]],
      ["a line break of the other half", get("/healthz", `${own}\nX-Two: b`), [400]],
      ["a space before the colon", get("/healthz", "Host : a"), [400]],
      ["a zero byte in a value", get("/healthz", own, "X-One: a\0b"), [400]],
      ["a whole address as target", get(`http://${evil}/size`, own), [404]],
      ["a whole address of our own", get(`${app.url}/azure/subscriptions`, own), [404]],
      ["a star as target", requestOf("OPTIONS * HTTP/1.1", own), [404]],
      ["a tunnel to elsewhere", requestOf(`CONNECT ${evil}:443 HTTP/1.1`, own), [0]],
      ["an upgrade", requestOf("GET /size HTTP/1.1", own, "Upgrade: websocket", "Sec-WebSocket-Key: x"), [0, 200]],
      ["two slashes and a host", get(`//${evil}/%2e%2e`, own), [308]],
      ["a backslash and a host", get(`/\\${evil}/`, own), [308]],
      ["the page with a slash behind, asked of another host", get("/size/", `Host: ${evil}`), [308]],
      ["a broken escape", get("/%E0%A4%A", own), [404]],
      [
        "Next's own header to leave the proxy out",
        get("/size", own, `X-Middleware-Subrequest: ${"proxy:".repeat(5)}proxy`),
        [200],
      ],
      [
        "an action nobody wrote",
        requestOf("POST /size HTTP/1.1", own, `Next-Action: ${secret}`, "Content-Length: 2", "", "[]"),
        [400],
      ],
      ["pictures of others", get(`/_next/image?url=http://${evil}/x.png&w=64&q=75`, own), [404]],
      ["pictures of our own routes", get("/_next/image?url=%2Fhealthz&w=64&q=75", own), [404]],
      ["up and out of the files", get("/_next/static/%2e%2e/%2e%2e/server.js", own), [400, 404]],
      ["up and out, twice escaped", get("/_next/static/%252e%252e%252fserver.js", own), [400, 404]],
      ["up and out, as a client would not", get("/_next/static/../../package.json", own), [400, 404]],
      ["a file of the server", get("/server.js", own), [404]],
      ["a method of no route", requestOf("DELETE /api/prices HTTP/1.1", own), [405]],
    ];
    const answers = await Promise.all(cases.map(([, bytes]) => sendRaw(app.url, bytes)));
    for (const [at, answer] of answers.entries()) {
      const [says = "", , statuses = []] = cases[at] ?? [];
      // cli answers nobody whom it does not know to be its own page's browser.
      expect.soft(mode === "cli" ? [...statuses, 403] : statuses, says).toContain(answer.status);
      expect.soft(answer.text.match(/^HTTP\/1\.1 [2-5]/gm)?.length ?? 0, `${says}: one answer at most`).toBeLessThan(2);
      expect.soft(answer.headers, says).not.toHaveProperty("access-control-allow-origin");
      const leads = new URL(answer.headers.location ?? "/", app.url);
      expect.soft(leads.origin, `${says}: leads to our own`).toBe(app.url);
      expect.soft(answer.text, `${says}: nothing comes back`).not.toContain(secret);
      if (answer.status === 200) expect.soft(answer.headers, says).toHaveProperty("content-security-policy");
    }
    expect((await sendRaw(app.url, get("/healthz", own))).status, "it still answers").toBe(200);
    await app.stop();
  }),
);

inEachMode((mode, env) =>
  test(`${mode}: asked under another site's name (DNS rebinding), the app says nothing of that name and hands out nothing`, async () => {
    const app = await startApp(env);
    for (const host of [evil, `localhost.${evil}`, "127.0.0.1.nip.io:80", "<script>alert(1)</script>", `a@${evil}`])
      for (const path of [
        "/size",
        "/healthz",
        "/api/prices",
        "/azure/subscriptions?api-version=2022-12-01",
        "/signed-in",
      ]) {
        const answer = await sendRaw(
          app.url,
          requestOf(
            `GET ${path} HTTP/1.1`,
            `Host: ${host}`,
            `X-Forwarded-Host: ${evil}`,
            "Sec-Fetch-Site: same-origin",
          ),
        );
        const says = `${path} asked of ${host}`;
        expect.soft(answer.text, `${says}: the name does not come back`).not.toContain(host);
        expect.soft(answer.text, `${says}: nor the forwarded one`).not.toContain(evil);
        expect.soft(answer.headers, says).not.toHaveProperty("set-cookie");
        if (path.startsWith("/azure")) expect.soft([403, 404], says).toContain(answer.status);
      }
    await app.stop();
  }),
);

inEachMode((mode, env) =>
  test(`${mode}: a page of another local origin reads nothing of the app, and changes nothing`, async ({ page }) => {
    const [app, site] = await Promise.all([startApp(env), foreignSite("")]);
    await page.goto(site.url);
    const outcomes = await page.evaluate(async (origin) => {
      const outcomes: Record<string, string> = {};
      const attempt = async (name: string, path: string, init: RequestInit) => {
        const answer = await fetch(origin + path, { credentials: "include", ...init }).catch(() => null);
        const text = answer === null ? "" : await answer.text().catch(() => "");
        outcomes[name] = answer === null || text === "" ? "unread" : `read: ${text.slice(0, 80)}`;
      };
      const plain = { "Content-Type": "text/plain" };
      for (const path of [
        "/size",
        "/healthz",
        "/api/prices?kind=ptu&region=eastus2&currency=USD",
        "/azure/subscriptions",
        "/emulator/subscriptions?api-version=2022-12-01",
      ]) {
        await attempt(`GET ${path}`, path, {});
        await attempt(`GET ${path} with a token`, path, { headers: { authorization: "Bearer sample" } });
        await attempt(`GET ${path} without asking`, path, { mode: "no-cors" });
        await attempt(`POST ${path}`, path, { method: "POST", headers: plain, body: "{}" });
        await attempt(`PUT ${path}`, path, { method: "PUT", body: "{}" });
      }
      return outcomes;
    }, app.url);
    expect(Object.keys(outcomes)).toHaveLength(25);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== "unread")).toEqual([]);
    // A script or a style of ours in their page: nothing that tells who is asked for what.
    const opened = await page.evaluate(async (origin) => {
      const there = window.open(`${origin}/size`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return there === null || there.closed;
    }, app.url);
    expect(opened, "no hold on a window of ours").toBe(true);
    await Promise.all([app.stop(), site.stop()]);
  }),
);

const server = (env: Record<string, string>) => command(process.execPath, [`${standaloneFolder}/serve.mjs`], "/", env);

test("entra and cli: people's tokens cannot be sent to another host without saying so: the start is refused", async () => {
  const { entra, cli } = {
    entra: { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: "11111111-2222-4333-8444-555555555555" },
    cli: { HEADROOM_MODE: "cli" },
  };
  for (const [mode, name, value] of [
    [entra, "HEADROOM_RESOURCE_MANAGER_URL", `https://management.azure.com.${evil}`],
    [entra, "HEADROOM_RESOURCE_MANAGER_URL", "https://localhost:4443"],
    [entra, "HEADROOM_AUTHORITY_URL", `https://login.microsoftonline.com.${evil}`],
    [cli, "HEADROOM_RESOURCE_MANAGER_URL", `https://${evil}`],
    [cli, "HEADROOM_AUTHORITY_URL", `https://${evil}`],
  ] as const) {
    const run = server({ PORT: String(await freePort()), ...mode, [name]: value });
    expect(await run.ended).toBe(1);
    expect(run.said.err).toContain(`${name} leads to ${value}, which is none of Azure's clouds`);
    expect(run.said.err).toContain("HEADROOM_ALLOW_CUSTOM_ENDPOINT=1");
  }
});
