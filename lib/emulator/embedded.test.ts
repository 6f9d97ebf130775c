import { expect, test } from "vitest";
import { answerEmbedded } from "./embedded";
import { accountsPath, calculatorPath, development, sol } from "./test-calls";
import { bodyOf, deploymentPath, sweden } from "./test-deploying";

const call = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  answerEmbedded(
    new Request(`http://localhost:3000/emulator${path}`, {
      ...init,
      headers: { authorization: "Bearer sample", host: "planner.example:3000", ...init.headers },
    }),
  );

test("nextLinks stay under the mount and at the origin the caller used", async () => {
  const first = await (await call(accountsPath(development))).json();
  expect(first.nextLink).toMatch(/^http:\/\/planner\.example:3000\/emulator\/subscriptions\/.*skipToken/);
  const proxied = await (await call(accountsPath(development), { headers: { "x-forwarded-proto": "https" } })).json();
  expect(proxied.nextLink).toMatch(/^https:\/\/planner\.example:3000\/emulator\//);
});

test("bodies arrive", async () => {
  const answer = await call(calculatorPath(), { method: "POST", body: JSON.stringify(sol(18)) });
  expect(await answer.json()).toMatchObject({ estimatedCapacity: { deployableValue: 45 } });
});

test("there is no control in the app", async () => {
  for (const path of ["/_control/faults", "/_control/journal"]) expect((await call(path)).status).toBe(404);
});

test("prices answer under the mount, without a token, and go on there with a port", async () => {
  const path = "/api/retail/prices?api-version=2023-01-01-preview&$filter=serviceName eq 'Foundry Models'";
  const link = async (host: string) => {
    const answer = await call(path, { headers: { authorization: "", host, "x-forwarded-proto": "http" } });
    return (await answer.json()).NextPageLink;
  };
  expect(await link("planner.example:3000")).toMatch(
    /^http:\/\/planner\.example:3000\/emulator\/api\/retail\/prices\?/,
  );
  expect(await link("planner.example")).toMatch(/^http:\/\/planner\.example:80\/emulator\/api\/retail\/prices\?/);
  expect(await link("[::1]:3000")).toMatch(/^http:\/\/\[::1\]:3000\/emulator\/api\/retail\/prices\?/);
});

test("what is deployed stays for the life of the process", async () => {
  const path = deploymentPath(sweden, "kept");
  const init = { method: "PUT", body: JSON.stringify(bodyOf(15)) };
  expect((await call(path, init)).status).toBe(201);
  expect((await call(path)).status).toBe(200);
});
