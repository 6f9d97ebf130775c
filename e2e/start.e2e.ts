import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "./app-server";
import { miniatureProject, type MiniatureProject } from "./miniature-project";
import { command, isListening, start, untilWelcome } from "./start-command";

let project: MiniatureProject;
test.beforeEach(() => {
  project = miniatureProject();
});
test.afterEach(() => project.remove());

/** One plain sentence, and nothing a person did not ask for. */
const sentence = (text: string) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`));

test("a taken port gets one sentence, before anything is built", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  const run = start(project.folder, ["--port", String(port)]);
  expect(await run.ended).toBe(1);
  expect(run.said.err).toEqual(sentence(`Port ${port} on 127.0.0.1 is taken`));
  expect(() => project.builds()).toThrow("ENOENT");
  other.close();
});

test("a wrong environment variable gets one sentence, before anything is built", async () => {
  const run = start(project.folder, [], { HEADROOM_MODE: "demo" });
  expect(await run.ended).toBe(1);
  expect(run.said.err).toEqual(sentence('HEADROOM_MODE is "demo", but it can only be sample, cli, entra.'));
  expect(() => project.builds()).toThrow("ENOENT");
});

test("so does one in .env, unless the environment has it right", async () => {
  writeFileSync(path.join(project.folder, ".env"), "HEADROOM_CLOUD=mars\n");
  const wrong = start(project.folder);
  expect(await wrong.ended).toBe(1);
  expect(wrong.said.err).toEqual(sentence("HEADROOM_CLOUD"));
  const right = start(project.folder, ["--port", String(await freePort())], { HEADROOM_CLOUD: "china" });
  await untilWelcome(right);
  right.signalGroup("SIGTERM");
  await right.ended;
});

test("a flag that does not exist gets one sentence", async () => {
  const run = start(project.folder, ["--prot", "3000"]);
  expect(await run.ended).toBe(1);
  expect(run.said.err).toEqual(sentence("--prot"));
});

for (const script of ["start", "dev", "build", "test"])
  test(`an old Node gets one sentence from scripts/${script}.mjs`, async () => {
    const old =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})";
    const run = command(process.execPath, ["--import", old, `scripts/${script}.mjs`], project.folder);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toEqual(sentence("Headroom needs Node 20.19 .* but this is Node 18.20.8."));
  });

test("a failed install gets one sentence with npm's reason and where to read the rest", async () => {
  const bare = miniatureProject({ isInstalled: false });
  const run = start(bare.folder);
  expect(await run.ended).toBe(1);
  expect(run.said.err).toEqual(sentence("Installing the packages failed: .*npm ci"));
  const log = /\(all that npm said: (.+)\)\.\n$/.exec(run.said.err)?.[1] ?? "";
  expect(readFileSync(log, "utf8")).toContain("npm");
  rmSync(log);
  bare.remove();
});

test("a failed build gets one sentence, and half a build is not started the next time", async () => {
  const failing = start(project.folder, ["--port", String(await freePort())], { MINIATURE_BUILD_FAILS: "1" });
  expect(await failing.ended).toBe(1);
  expect(failing.said.err).toEqual(sentence("The build failed; all that Next.js said is in .*\\.log\\."));
  rmSync(/in (.+)\.\n$/.exec(failing.said.err)?.[1] ?? "");
  const again = start(project.folder, ["--port", String(await freePort())]);
  await untilWelcome(again);
  expect(project.builds()).toBe(2);
  again.signalGroup("SIGTERM");
  await again.ended;
});

test("it builds when a source is new, changed or gone, and only then", async () => {
  const source = path.join(project.folder, "lib", "env", "new.ts");
  const changes = [
    () => {},
    () => {},
    () => writeFileSync(source, "1"),
    () => writeFileSync(source, "2"),
    () => rmSync(source),
  ];
  const builds: number[] = [];
  for (const change of changes) {
    change();
    const run = start(project.folder, ["--port", String(await freePort())]);
    await untilWelcome(run);
    run.signalGroup("SIGTERM");
    await run.ended;
    builds.push(project.builds());
  }
  expect(builds).toEqual([1, 1, 2, 3, 4]);
});

test("two starts at once build once", async () => {
  const runs = [
    start(project.folder, ["--port", String(await freePort())]),
    start(project.folder, ["--port", String(await freePort())]),
  ];
  await Promise.all(runs.map(untilWelcome));
  expect(project.builds()).toBe(1);
  for (const run of runs) run.signalGroup("SIGTERM");
  await Promise.all(runs.map((run) => run.ended));
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  test(`${signal} to npm and all it started leaves nothing listening, an open connection or not`, async () => {
    const port = await freePort();
    // The real build: its server is the one that has to let go.
    const run = command("npm", ["start", "--silent", "--", "--port", String(port)], process.cwd());
    await untilWelcome(run);
    expect(run.said.out).toContain(`http://127.0.0.1:${port}`);
    expect(run.said.out).toContain("sample: the embedded Azure");
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    await new Promise((resolve) =>
      socket.once("data", resolve).write("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"),
    );
    run.signalGroup(signal);
    await run.ended;
    expect(await isListening(port)).toBe(false);
    socket.destroy();
  });
