import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { finder, kinds } from "./findings.mjs";
import { scanWritten } from "./scan.mjs";

const jwt = ["eyJhbGciOiJSUzI1NiJ9", "eyJzdWIiOiIxIn0", "c2lnbmF0dXJl"].join(".");
const key = "q7W3rT9yU1iO5pA8sD2fG4";
const code = "pX5/cG9+kQ2=vB8nM1zL4";
const find = finder([key, code]);
const inKind = (kind: string, text: string) => find({ kind, where: "a test", text });

describe("what may stand nowhere is found in each kind", () => {
  const planted = [
    ["a signed token", `{"secret":"${jwt}"}`],
    ["a token on its way", "Authorization: Bearer 0123456789abcdef"],
    ["an e-mail address", "signed in as planner@contoso.example today"],
    ["an e-mail address in an address", "http://127.0.0.1/x?login_hint=planner%40contoso.example"],
    ["a secret that was handed out", `Cookie: headroom=${key}`],
    ["such a secret, escaped", `?code=${encodeURIComponent(code)}`],
    ["such a secret, as base64", Buffer.from(key).toString("base64")],
  ] as const;
  test.each(kinds.flatMap((kind) => planted.map(([what, text]) => [kind, what, text] as const)))(
    "%s: %s",
    (kind, _what, text) => {
      const found = inKind(kind, text);
      expect(found).not.toEqual([]);
      // What is found is not told again in whole.
      for (const secret of [jwt, key, code]) expect(found.join()).not.toContain(secret);
    },
  );
});

test.each([
  ["the sample's token is no secret", "console", "Authorization: Bearer sample"],
  ["a command names a variable", "clipboard", 'curl -H "Authorization: Bearer $TOKEN"'],
  ["a version of a package", "error", "at next@16.4.5 (a.js)"],
  ["a user name in an address of Azure's", "address", "https://user@foreign-host/next"],
  ["MSAL's own entries hold tokens", "storage", `sessionStorage msal.3.token: ${jwt} planner@contoso.example`],
  ["cli's address, opened", "address", `http://127.0.0.1:3000/#key=${key}`],
  ["cli's address, printed once", "log", `Open http://127.0.0.1:3000/#key=${key}\n`],
  [
    "the code that a sign-in brings back",
    "address",
    `http://localhost:3000/signed-in#state=x&code=${encodeURIComponent(code)}`,
  ],
])("%s: nothing is found", (_says, kind, text) => expect(inKind(kind, text)).toEqual([]));

test.each([
  ["somebody else's entries in session storage", "storage", `sessionStorage draft: ${jwt}`],
  ["MSAL's in local storage", "storage", `localStorage msal.3.token: ${jwt}`],
  ["cli's key in a query", "address", `http://127.0.0.1:3000/?key=${key}`],
  ["cli's key printed twice", "log", `http://127.0.0.1:3000/#key=${key}\nhttp://127.0.0.1:3000/#key=${key}`],
  ["cli's key on a screen", "screen", `http://127.0.0.1:3000/#key=${key}`],
])("%s: found", (_says, kind, text) => expect(inKind(kind, text)).not.toEqual([]));

describe("the scan of a run", () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** A run in which each of these kinds wrote something harmless. */
  function run(wrote: readonly string[], more: { kind: string; text: string }[] = []) {
    const folder = mkdtempSync(path.join(tmpdir(), "headroom-written-"));
    folders.push(folder);
    for (const name of ["written", "handed-out"]) mkdirSync(path.join(folder, name));
    const entries = [...wrote.map((kind) => ({ kind, text: "harmless" })), ...more];
    const rows = entries
      .filter(({ kind }) => kind !== "log")
      .map(({ kind, text }) => JSON.stringify({ kind, where: "a test", texts: [text] }));
    writeFileSync(path.join(folder, "written", "1.jsonl"), rows.join("\n"));
    const logs = entries.filter(({ kind }) => kind === "log").map(({ text }) => text);
    if (logs.length > 0) writeFileSync(path.join(folder, "written", "server-1.log"), logs.join("\n"));
    writeFileSync(path.join(folder, "handed-out", "1.jsonl"), `${JSON.stringify({ secret: key })}\n`);
    return folder;
  }

  test("passes where each kind was seen, and nothing stands in any", () =>
    expect(() => scanWritten(run(kinds))).not.toThrow());

  test.each(kinds)("fails where %s holds a secret of that run", (kind) =>
    expect(() => scanWritten(run(kinds, [{ kind, text: `x ${key} y` }]))).toThrow(`${kind}: a secret`),
  );

  test.each(kinds)("fails where nothing of the kind %s was there to look at", (kind) =>
    expect(() => scanWritten(run(kinds.filter((each) => each !== kind)))).toThrow(`"${kind}"`),
  );

  test("fails where nothing was written at all", () => {
    const empty = mkdtempSync(path.join(tmpdir(), "headroom-written-"));
    folders.push(empty);
    expect(() => scanWritten(empty)).toThrow("was there to look at");
  });
});
