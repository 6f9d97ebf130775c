import { createServer } from "node:http";
import { expect, ours, test } from "./cli-app";
import { production } from "./links";
import { askRaw } from "./plain-request";

/** H5: every way past the forwarder that we know of, with a cookie that lets in. Nothing of it reaches Azure. */

const LIST = "/azure/subscriptions?api-version=2022-12-01";
const S = `/azure/subscriptions/${production}`;
const graph = "/azure/providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01";
const deployment = `${S}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-openai-sweden/deployments/evil?api-version=2026-09-01`;

test("H5: a call that is no page's own is refused, and Azure hears of none", async ({ call, azure, cliHost }) => {
  const port = new URL(cliHost.app.url).port;
  expect((await call(LIST)).status, "the page's own call").toBe(200);
  azure.journal.clear();

  const refused: [says: string, status: number, target: string, options?: Parameters<typeof call>[1]][] = [
    ["another site's name for this address", 403, LIST, { headers: { host: `evil.example:${port}` } }],
    ["our name below another site's", 403, LIST, { headers: { host: `localhost.evil.example:${port}` } }],
    ["another port's name", 403, LIST, { headers: { host: "127.0.0.1:1" } }],
    ["a page of another site's name", 403, "/size", { headers: { host: `evil.example:${port}` } }],
    ["another site's origin", 403, LIST, { headers: { origin: "https://evil.example" } }],
    ["another port's origin", 403, LIST, { headers: { origin: "http://127.0.0.1:1" } }],
    ["a sandboxed origin", 403, LIST, { headers: { origin: "null" } }],
    ["another site", 403, LIST, { headers: { "sec-fetch-site": "cross-site" } }],
    ["another port of this machine", 403, LIST, { headers: { "sec-fetch-site": "same-site" } }],
    ["the address bar", 403, LIST, { headers: { "sec-fetch-site": "none" } }],
    ["no header of ours", 403, LIST, { headers: { "x-headroom": "" } }],
    ["no cookie", 401, LIST, { headers: { cookie: "" } }],
    ["another cookie", 401, LIST, { headers: { cookie: `headroom-${port}=${"A".repeat(43)}` } }],
    ["a bearer instead of the cookie", 401, LIST, { headers: { cookie: "", authorization: "Bearer sample" } }],
    ["our own mark of how it came", 403, "/azure/providers", { headers: { "x-headroom-arrival": LIST } }],
    ["another provider", 403, "/azure/providers/Microsoft.Billing/billingAccounts?api-version=2020-05-01"],
    ["keys of a resource", 403, `${S}/providers/Microsoft.CognitiveServices/accounts/a/listKeys`, { method: "POST" }],
    ["a deployment, which is off", 403, deployment, { method: "PUT", body: "{}" }],
    ["a deletion", 403, deployment, { method: "DELETE" }],
    ["a change", 403, deployment, { method: "PATCH", body: "{}" }],
    ["a method that overrides", 403, deployment, { method: "POST", headers: { "x-http-method-override": "PUT" } }],
    ["a preflight", 403, LIST, { method: "OPTIONS", headers: { "access-control-request-method": "PUT" } }],
    ["a look at the headers", 403, LIST, { method: "HEAD" }],
    ["a question of 300 kB", 413, graph, { method: "POST", body: "x".repeat(300_000) }],
    ["a parameter that is not on the list", 403, `${LIST}&$expand=x`],
    ["the same parameter twice", 403, `${LIST}&api-version=2`],
    ...[
      ...[
        "/..%2f..%2fproviders",
        "/..%5cproviders",
        "/%2e%2e/providers",
        "/../../../providers",
        "/..;/providers",
        "//x",
      ],
      ...[
        "/%252e%252e/x",
        "/%00",
        "/%0d%0aHost:evil.example",
        "/a;b",
        "/%c0%af",
        "/%EF%BC%8F",
        "\\..\\x",
        "/%",
        "/%6c",
      ],
    ].map((trick) => [`a path with ${trick}`, 403, `${S}${trick}`] as [string, number, string]),
    ["a path that begins twice", 403, "//azure/subscriptions"],
    ["a path in code", 404, "/%61zure/subscriptions?api-version=2022-12-01"],
    ["a path in another case", 404, "/Azure/subscriptions?api-version=2022-12-01"],
    ["a path by way of another", 403, "/azure/x/../subscriptions?api-version=2022-12-01"],
    ["a proxy's target", 403, "/azure/http://evil.example/"],
  ];
  const seen = await Promise.all(
    refused.map(async ([says, , target, options]) => [says, (await call(target, options)).status]),
  );
  expect(seen).toEqual(refused.map(([says, status]) => [says, status]));
  expect(azure.journal.counters()).toMatchObject({ calls: 0, puts: {} });
});

test("H5: bytes that two readers read differently end as one refusal, or none", async ({ azure, cliHost }) => {
  const port = Number(new URL(cliHost.app.url).port);
  const head = [`Host: 127.0.0.1:${port}`, `Cookie: ${cliHost.cookie}`, "X-Headroom: 1", "Sec-Fetch-Site: same-origin"];
  const inner = `PUT ${deployment} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const answers = await Promise.all([
    askRaw(port, [`GET http://evil.example${LIST} HTTP/1.1`, ...head, "Connection: close"]),
    askRaw(port, [`GET ${LIST} HTTP/1.1`, "Host: evil.example", ...head.slice(1), "Connection: close"]),
    askRaw(port, [`GET ${LIST} HTTP/1.1`, ...head, "Host: evil.example", "Connection: close"]),
    askRaw(port, [`GET ${LIST} HTTP/1.0`, ...head.slice(1), "Connection: close"]),
    askRaw(
      port,
      [`POST ${graph} HTTP/1.1`, ...head, "Content-Length: 5", "Transfer-Encoding: chunked"],
      `0\r\n\r\n${inner}`,
    ),
    askRaw(port, [`POST ${graph} HTTP/1.1`, ...head, "Content-Length: 5", "Content-Length: 50"], inner),
    askRaw(port, [`GET ${LIST} HTTP/1.1`, ...head, "X-Headroom: 1", "Connection: close"]),
    askRaw(port, [`GET ${LIST} HTTP/1.1`, ...head, "X-A: b\u0000c", "Connection: close"]),
  ]);
  for (const [nth, lines] of answers.entries())
    expect([nth, ...lines.filter((line) => !/ 4\d\d$/.test(line))]).toEqual([nth]);
  expect(azure.journal.counters()).toMatchObject({ puts: {} });
  expect(azure.journal.entries().filter(({ path }) => path.includes("evil"))).toEqual([]);
});

test("H5: a page of another origin on this machine, cookie and all, gets nothing and changes nothing", async ({
  page,
  azure,
  cliHost,
}) => {
  const other = createServer(
    (_, response) => void response.setHeader("content-type", "text/html").end("<h1>other</h1>"),
  );
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const bound = other.address();
  const port = bound && typeof bound === "object" ? bound.port : 0;
  const urls = [LIST, "/azure/who", graph].map((path) => cliHost.app.url + path);
  for (const name of ["127.0.0.1", "localhost"]) {
    await page.goto(`http://${name}:${port}/`);
    const got = await page.evaluate(async (asked) => {
      const tries = asked.flatMap((url) => [
        { url, init: { credentials: "include" } as const },
        { url, init: { credentials: "include", headers: { "x-headroom": "1" } } as const },
        { url, init: { credentials: "include", mode: "no-cors" } as const },
        { url, init: { credentials: "include", mode: "no-cors", method: "POST", body: "{}" } as const },
      ]);
      return Promise.all(
        tries.map(({ url, init }) =>
          fetch(url, init).then(
            (answer) => answer.text(),
            () => "",
          ),
        ),
      );
    }, urls);
    expect(got.join("")).toBe("");
  }
  expect(azure.journal.counters().calls).toBe(0);
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});

test("a redirect of Azure's is not followed, and none is passed on", async ({ call, azure }) => {
  azure.faults.set([{ then: { kind: "status", status: 307 } }]);
  const answer = await call(LIST);
  expect([answer.status, answer.headers.location]).toEqual([502, undefined]);
  expect(azure.journal.counters().calls).toBe(1);
});

test("of a page's call Azure hears the question and its id, and the page hears no cookie of Azure's", async ({
  call,
  azure,
}) => {
  azure.faults.set([
    { then: { kind: "headers", set: { "set-cookie": "a=b", "access-control-allow-origin": "*", "x-evil": "1" } } },
  ]);
  const answer = await call(LIST, {
    headers: { "x-ms-client-request-id": "e2e-1", "x-forwarded-host": "evil.example" },
  });
  expect(answer.status).toBe(200);
  expect([
    answer.headers["set-cookie"],
    answer.headers["access-control-allow-origin"],
    answer.headers["x-evil"],
  ]).toEqual([undefined, undefined, undefined]);
  expect(answer.headers["cache-control"]).toEqual(["no-store, no-transform"]);
  expect(azure.journal.entries()).toMatchObject([{ clientRequestId: "e2e-1", operation: "listSubscriptions" }]);
  expect((await call("/azure/key", { method: "POST", headers: ours, body: "{}" })).status).toBe(403);
});
