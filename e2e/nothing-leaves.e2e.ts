import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { createEmulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { startApp } from "./app-server";
import { planOf, quotaOf, threeTypes, whereGpt41 } from "./links";
import { test } from "./written";

/** Loaded before the server: writes down each name it looks up and each address it connects to. */
const listener = (file: string) => `
  const { subscribe } = require("node:diagnostics_channel");
  const { appendFileSync } = require("node:fs");
  const note = (text) => appendFileSync(${JSON.stringify(file)}, text + "\\n");
  subscribe("net.client.socket", ({ socket }) => {
    socket.on("lookup", (error, address, family, host) => note("looked up " + host));
    socket.on("connect", () => note(socket.remoteAddress + ":" + socket.remotePort));
  });
  subscribe("udp.socket", () => note("udp"));
`;

test("no telemetry: on a walk over all screens browser and server connect to the configured hosts alone", async ({
  page,
  context,
}) => {
  test.slow();
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-leaves-"));
  const connections = path.join(folder, "connections.txt");
  writeFileSync(connections, "");
  writeFileSync(path.join(folder, "listen.cjs"), listener(connections));
  const azure = await serve(createEmulator(), { port: 0 });
  const app = await startApp({
    HEADROOM_RESOURCE_MANAGER_URL: azure.url,
    HEADROOM_PRICES_URL: `${azure.url}/api/retail/prices`,
    NODE_OPTIONS: `--require ${path.join(folder, "listen.cjs")}`,
  });
  const asked = new Set<string>();
  context.on("request", (request) => asked.add(new URL(request.url()).origin));
  page.on("websocket", (socket) => asked.add(socket.url()));
  for (const screen of ["/", threeTypes, whereGpt41({ ptu: 100 }), quotaOf(), "/utilization", planOf({}), "/connect"]) {
    await page.goto(app.url + screen);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await expect.poll(() => readFileSync(connections, "utf8"), "the price list was read").not.toBe("");
  expect([...asked].sort()).toEqual([app.url, azure.url].sort());
  const reached = new Set(readFileSync(connections, "utf8").trim().split("\n"));
  expect([...reached]).toEqual([new URL(azure.url).host]);
  await Promise.all([app.stop(), azure.close()]);
  rmSync(folder, { recursive: true });
});
