import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort, standaloneFolder, startApp } from "./app-server";
import { command } from "./start-command";
import { test } from "./written";

const entra = { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: "11111111-2222-4333-8444-555555555555" };

const connectSrc = (policy: string | undefined) => /connect-src ([^;]*)/.exec(policy ?? "")?.[1];

test("one build, started with two environments, shows two modes and two connect-src", async ({ page }) => {
  const [sample, signedIn] = await Promise.all([startApp(), startApp(entra)]);
  const seen = [];
  for (const app of [sample, signedIn]) {
    const answer = await page.goto(`${app.url}/plan`);
    const health = (await (await page.request.get(`${app.url}/healthz`)).json()) as { mode: string };
    const isSample = await page.getByText("Sample data", { exact: true }).isVisible();
    seen.push({ mode: health.mode, isSample, connect: connectSrc(answer?.headers()["content-security-policy"]) });
  }
  expect(seen).toEqual([
    { mode: "sample", isSample: true, connect: "'self'" },
    {
      mode: "entra",
      isSample: false,
      connect: "'self' https://management.azure.com https://login.microsoftonline.com",
    },
  ]);
  await Promise.all([sample.stop(), signedIn.stop()]);
});

test("the sample pointed at another Resource Manager may speak to that one, and names it", async ({ page }) => {
  const app = await startApp({ HEADROOM_RESOURCE_MANAGER_URL: "http://127.0.0.1:4010/arm" });
  const answer = await page.goto(`${app.url}/plan`);
  expect(connectSrc(answer?.headers()["content-security-policy"])).toBe("'self' http://127.0.0.1:4010");
  await expect(page.getByText("Test data from 127.0.0.1:4010")).toBeVisible();
  await app.stop();
});

test("the embedded Azure answers in sample mode only, and its faults and journal to nobody", async ({ request }) => {
  const [sample, signedIn, byCommandLine] = await Promise.all([
    startApp(),
    startApp(entra),
    startApp({ HEADROOM_MODE: "cli" }),
  ]);
  const ask = (url: string) => request.get(url, { headers: { authorization: "Bearer sample" } });
  const listed = "/emulator/subscriptions?api-version=2022-12-01";
  expect((await ask(sample.url + listed)).status()).toBe(200);
  for (const app of [signedIn, byCommandLine]) expect((await ask(app.url + listed)).status()).toBe(404);
  for (const control of ["faults", "journal"])
    expect((await ask(`${sample.url}/emulator/_control/${control}`)).status()).toBe(404);
  await Promise.all([sample.stop(), signedIn.stop(), byCommandLine.stop()]);
});

test("opened by another name than loopback, as from another machine, it sizes too", async ({ browser }) => {
  const app = await startApp({ HOST: "0.0.0.0" });
  // Browsers and our transport treat loopback apart; where the machine has no other address, it has to do.
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === "IPv4" && !each.internal)?.address;
  await page.goto(
    `${app.url.replace("127.0.0.1", address ?? "127.0.0.1")}/size?model=gpt-4&version=0613&shapes=10,30,50~20,60,20`,
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Needs 346 PTU/);
  await context.close();
  await app.stop();
});

/** What the container image would run, from its own recipe: images cannot be built where the tests run. */
function imageCommands(): { serve: string[]; isHealthy: string[] } {
  const commands = readFileSync("Dockerfile", "utf8").matchAll(/^\s*CMD (\[.*\])$/gm);
  const [isHealthy = [], serve = []] = [...commands].map((match) => JSON.parse(match[1] ?? "[]") as string[]);
  return { serve, isHealthy };
}

test("the standalone output works from another folder, as in a container", async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-standalone-"));
  cpSync(standaloneFolder, folder, { recursive: true, verbatimSymlinks: true });
  const { serve, isHealthy } = imageCommands();
  expect(serve).toEqual(["node", "serve.mjs"]);
  const app = await startApp({ HOST: "0.0.0.0" }, folder);
  const answer = await page.goto(`${app.url}/plan`);
  expect(answer?.status()).toBe(200);
  const script = await page.locator("script[src]").first().getAttribute("src");
  expect((await page.request.get(app.url + script)).headers()["content-type"]).toContain("javascript");
  const health = await page.request.get(`${app.url}/healthz`);
  expect(health.headers()["cache-control"]).toBe("no-store");
  const { status, time, mode } = (await health.json()) as { status: string; time: string; mode: string };
  expect({ status, mode }).toEqual({ status: "ok", mode: "sample" });
  expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(60_000);
  const checkHealth = () => command(process.execPath, isHealthy.slice(1), "/", { PORT: new URL(app.url).port }).ended;
  expect(await checkHealth()).toBe(0);
  await app.stop();
  expect(await checkHealth()).toBe(1);
  rmSync(folder, { recursive: true });
});

test.describe("a server that is started without `npm start`", () => {
  const server = (script: string, env: Record<string, string>) =>
    command(process.execPath, [path.join(standaloneFolder, script)], "/", env);

  test("stops with a sentence when a variable is wrong", async () => {
    const run = server("serve.mjs", { PORT: String(await freePort()), HEADROOM_ALOW_DEPLOY: "1" });
    expect(await run.ended).toBe(1);
    expect(run.said.err).toBe(
      "HEADROOM_ALOW_DEPLOY is not a setting of Headroom; did you mean HEADROOM_ALLOW_DEPLOY?\n",
    );
  });

  test("does not offer somebody's az login to the network", async () => {
    // Next's own server.js listens everywhere unless it is told otherwise.
    const run = server("server.js", { PORT: String(await freePort()), HEADROOM_MODE: "cli" });
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(/^HOST is 0\.0\.0\.0, but cli mode/);
  });
});
