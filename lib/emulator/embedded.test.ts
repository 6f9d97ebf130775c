import { expect, test } from "vitest";
import { answerEmbedded } from "./embedded";
import { accountsPath, calculatorPath, development, sol } from "./test-calls";

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
