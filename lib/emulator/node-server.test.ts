import { connect } from "node:http2";
import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
import { serve, type Served, type ServeOptions } from "./server";
import { calculatorPath, modelsPath, sol, subscriptionsPath } from "./test-calls";

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function start(options: EmulatorOptions = {}, how: Partial<ServeOptions> = {}) {
  const emulator = createEmulator(options);
  const served = await serve(emulator, { port: 0, ...how });
  open.push(served);
  return { emulator, url: served.url };
}

const signedIn = { headers: { authorization: "Bearer sample" } };
const catalogue = modelsPath("swedencentral");

/** The journal hears of a caller's leaving a moment after the caller left. */
const heard = (emulator: Emulator) =>
  expect.poll(() => emulator.journal.entries().at(-1)?.aborted, { interval: 5, timeout: 2_000 });

describe("what only a real connection can show", () => {
  test("a request with a body is answered, and nextLinks lead back to the same port", async () => {
    const { url, emulator } = await start();
    emulator.faults.set([{ then: { kind: "page-size", rows: 10 } }]);
    const answer = await fetch(url + calculatorPath(), { ...signedIn, method: "POST", body: JSON.stringify(sol(18)) });
    expect(await answer.json()).toMatchObject({ estimatedCapacity: { deployableValue: 45 } });
    const page = await (await fetch(url + catalogue, signedIn)).json();
    expect(page.nextLink.startsWith(`${url}/subscriptions/`)).toBe(true);
    expect((await fetch(page.nextLink, signedIn)).status).toBe(200);
  });

  test("A5: the connection is reset before any header", async () => {
    const { url } = await start({ scenario: "A5" });
    const failure = await fetch(url + catalogue, signedIn).catch((e: Error) => e);
    expect(failure).toBeInstanceOf(TypeError);
    expect(String((failure as Error).cause)).toMatch(/ECONNRESET|socket|other side closed/i);
  });

  test("a reset in the middle of the body", async () => {
    const { emulator, url } = await start();
    emulator.faults.set([{ then: { kind: "reset", at: "body" } }]);
    const answer = await fetch(url + catalogue, signedIn);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  test("A4-headers: nothing comes, and the caller's leaving is heard", async () => {
    const { emulator, url } = await start({ scenario: "A4-headers" });
    const gone = new AbortController();
    const call = fetch(url + catalogue, { ...signedIn, signal: gone.signal });
    await expect.poll(() => emulator.journal.entries().length, { interval: 5 }).toBe(1);
    gone.abort();
    await expect(call).rejects.toThrow("abort");
    await heard(emulator).toBe(true);
    expect(emulator.journal.entries()[0]?.status).toBeNull();
  });

  test("A4-body: headers and half a body come, then nothing", async () => {
    const { emulator, url } = await start({ scenario: "A4-body" });
    const gone = new AbortController();
    const answer = await fetch(url + catalogue, { ...signedIn, signal: gone.signal });
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('{"value":[');
    gone.abort();
    await heard(emulator).toBe(true);
  });

  test("A6: 200 MB are offered piece by piece, and only what is read is made", async () => {
    const { emulator, url } = await start({ scenario: "A6" });
    const before = process.memoryUsage().rss;
    const gone = new AbortController();
    const answer = await fetch(url + catalogue, { ...signedIn, signal: gone.signal });
    let read = 0;
    for await (const piece of answer.body ?? []) {
      read += piece.length;
      if (read > 5_000_000) break;
    }
    gone.abort();
    await heard(emulator).toBe(true);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("A6: the caller's leaving is heard also after the garbage collector came by", async () => {
    const { emulator, url } = await start({ scenario: "A6" });
    const gone = new AbortController();
    const answer = await fetch(url + catalogue, { ...signedIn, signal: gone.signal });
    await answer.body?.getReader().read();
    setFlagsFromString("--expose-gc");
    const collectGarbage: unknown = runInNewContext("gc");
    if (typeof collectGarbage === "function") collectGarbage();
    gone.abort();
    await heard(emulator).toBe(true);
  });

  test("https, with a certificate made for the run", async () => {
    const { url } = await start({}, { https: true });
    expect(url).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      const options = { rejectUnauthorized: false, agent: false as const, ...signedIn };
      httpsRequest(url + subscriptionsPath, options, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });

  describe("over HTTP/2", () => {
    async function askOver(emulate: (emulator: Emulator) => void, path: string) {
      const { url, emulator } = await start({}, { https: true });
      emulate(emulator);
      const session = connect(url, { rejectUnauthorized: false });
      const stream = session.request({ ":path": path, authorization: signedIn.headers.authorization });
      const status = new Promise((resolve) => stream.once("response", (headers) => resolve(headers[":status"])));
      return { url, status, body: text(stream).finally(() => session.destroy()) };
    }

    test("a call is answered, and nextLinks lead back to the same port", async () => {
      const onePage = { then: { kind: "page-size", rows: 10 } } as const;
      const { url, status, body } = await askOver((emulator) => emulator.faults.set([onePage]), catalogue);
      expect(await status).toBe(200);
      expect(JSON.parse(await body)).toMatchObject({
        nextLink: expect.stringMatching(new RegExp(`^${url}/subscriptions/`)) as string,
      });
    });

    test("a reset breaks that call, after its headers", async () => {
      const reset = { then: { kind: "reset", at: "body" } } as const;
      const { status, body } = await askOver((emulator) => emulator.faults.set([reset]), catalogue);
      await Promise.all([expect(status).resolves.toBe(200), expect(body).rejects.toThrow(/INTERNAL_ERROR/)]);
    });
  });

  test("P2-host: a client that follows blindly is seen on the foreign host", async () => {
    const foreign = await start({ playsForeignHost: true });
    const { url } = await start({ scenario: "P2-host", foreignOrigin: foreign.url });
    const { nextLink } = await (await fetch(url + modelsPath(), signedIn)).json();
    expect(new URL(nextLink).origin).toBe(foreign.url);
    await fetch(nextLink, signedIn);
    expect(foreign.emulator.journal.counters().foreignHostTokens).toBe(1);
  });

  test("a port that is taken is an error, not a crash", async () => {
    const { url } = await start();
    await expect(serve(createEmulator(), { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});
