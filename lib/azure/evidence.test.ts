import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asAzRest, asCurl, type Evidence } from "./evidence";

const evidence = (url: string, body: string | null): Evidence => ({
  operation: "calculateModelCapacity",
  apiVersion: "2026-09-01",
  at: 0,
  source: "Sample data",
  method: body === null ? "GET" : "POST",
  url,
  body,
  clientRequestId: "00000000-0000-0000-0000-000000000000",
  requestId: null,
});

/** What a shell makes of a command: its words, one per line of NUL-separated output. */
const words = (command: string, name: string) =>
  execFileSync("sh", ["-c", `${name}() { printf '%s\\0' "$@"; }; AZURE_TOKEN=secret; ${command}`], { encoding: "utf8" })
    .split("\0")
    .slice(0, -1);

test.each(["$(rm -rf ~)", "'; DROP", "`id`", "a\nb", "=cmd|'/c calc'!A1", "\\"])(
  "H1: %j in a copied command parses back to the same text",
  (hostile) => {
    expect(words(asCurl(evidence(hostile, hostile)), "curl")).toContain(hostile);
    expect(words(asAzRest(evidence(hostile, hostile)), "az")).toContain(hostile);
  },
);

test("H1: any text parses back to itself", () => {
  const text = fc.string({ minLength: 1 }).filter((each) => !each.includes("\0"));
  fc.assert(
    fc.property(text, (hostile) => words(asCurl(evidence("https://host", hostile)), "curl").includes(hostile)),
    { numRuns: 40 },
  );
});

test("a copied command holds no token, only the name of a variable", () =>
  expect(asCurl(evidence("https://host", null))).toBe(
    `curl --request GET 'https://host' \\\n  --header "Authorization: Bearer $AZURE_TOKEN"`,
  ));
