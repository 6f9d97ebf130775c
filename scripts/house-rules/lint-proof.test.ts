// Every lint rule of ours is proven here: a snippet it must refuse, and one it must let through.
import { describe, expect, test, vi } from "vitest";
import { importTable } from "../../lint/import-table.mjs";
import { homeProofs } from "./home-proofs";
import { importProofs } from "./import-proofs";
import { priceProofs } from "./price-proofs";
import { messagesOf, refusedBy, refusedWithTypesBy, type Proof } from "./proof";
import { syntaxProofs } from "./syntax-proofs";

// The first snippet waits for ESLint and its plugins to load, the one about promises for the whole program to be read.
vi.setConfig({ testTimeout: 60_000 });

const prove = (proofs: readonly Proof[]) =>
  test.each(proofs)("%s", async (_says, file, code, rule) => {
    const refused = await refusedBy(file, code);
    if (rule === null) expect(refused).toEqual([]);
    else expect(refused).toContain(rule);
  });

describe("the import table", () => {
  prove(importProofs);

  /** The room a proof stands in; routes with a row of their own are named before app. */
  const stands = (file: string, room: string) => {
    if (room === "(entry)") return file === "proxy.ts";
    if (room === "(start entry)") return file === "instrumentation.ts";
    if (room === "(browser entry)") return file === "instrumentation-client.ts";
    if (room === "(test)") return file.includes(".test.");
    return file.startsWith(`${room}/`);
  };
  test.each(importTable.map((row) => [row.says, row] as const))("%s is proven both ways", (_says, row) => {
    const verdicts = importProofs
      .filter(([, file]) => row.rooms.some((room) => stands(file, room)))
      .map(([, , , rule]) => rule);
    expect(verdicts, "Add a row to scripts/house-rules/import-proofs.ts that this row allows").toContain(null);
    expect(verdicts.some(Boolean), "Add a row to import-proofs.ts that this row forbids").toBe(true);
  });
});

describe("one home each", () => prove(homeProofs));
describe("shapes and names", () => prove(syntaxProofs));
describe("no price", () => prove(priceProofs));

test("a promise that nobody waits for is refused", async () => {
  // In a file that is on the disk: the type checker knows no other.
  const code = "const later = async () => 1;\nlater();";
  expect(await refusedWithTypesBy("scripts/house-rules/proof.ts", code)).toContain(
    `@typescript-eslint/no-floating-promises`,
  );
});

describe("said before it is an error", () => {
  test("a file of more than 200 lines is warned of", async () => {
    const long = Array.from({ length: 201 }, (_, i) => `export const line${i} = ${i};`).join("\n");
    expect(await messagesOf("lib/units/quantity.ts", long)).toEqual([expect.stringMatching(/^warning: 20\d lines/)]);
  });

  test("a refusal tells the row and where the table is", async () => {
    const [message] = await messagesOf("components/quota/a.tsx", `export { b } from "@/components/plan";`);
    expect(message).toMatch(/components\/<feature>.*may import.*lint\/import-table\.mjs/);
  });
});
