// Shapes of code and names of files.
import type { Proof } from "./proof";

const syntax = "no-restricted-syntax";
const lines = (count: number) => Array.from({ length: count }, (_, i) => `export const line${i} = ${i};`).join("\n");
const doors = (count: number) => Array.from({ length: count }, (_, i) => `export { a${i} } from "./a${i}";`).join("\n");

export const syntaxProofs: readonly Proof[] = [
  ["no export *", "components/quota/index.ts", `export * from "./quota-screen";`, syntax],
  ["no export * of types", "lib/units/quantity.ts", `export type * from "./other";`, syntax],
  ["a door names what it offers", "components/quota/index.ts", doors(15), null],
  ["a door is at most 15 lines", "components/quota/index.ts", doors(16), "max-lines"],
  ["a door may be the client's", "components/quota/index.ts", `"use client";\nexport { a } from "./a";`, null],
  ["a door holds no code", "lib/quota/index.ts", "export const one = 1;", "house/narrow-door"],
  [
    "rooms are imported by name",
    "lib/time/duration.ts",
    `import * as units from "@/lib/units";\nexport const it = units;`,
    syntax,
  ],
  ["pages export by default", "app/page.tsx", "export default function Page() {\n  return null;\n}", null],
  ["components do not", "components/ui/link.tsx", "export default function Link() {\n  return null;\n}", syntax],
  ["nor under another name", "components/ui/link.tsx", "const a = 1;\nexport { a as default };", syntax],
  ["scripts do not", "scripts/start.mjs", "export default 1;", syntax],
  ["settings of tools do", "playwright.config.ts", "const config = {};\nexport default config;", null],
  ["a route is at most 25 lines", "app/page.tsx", lines(26), "max-lines"],
  ["a screen is at most 120 lines", "components/quota/quota-screen.tsx", lines(121), "max-lines"],
  ["a file is at most 300 lines", "lib/units/quantity.ts", lines(301), "max-lines"],
  ["a long file of 300 passes", "lib/units/quantity.ts", lines(299), null],

  [
    "no effect in a component",
    "components/quota/quota-screen.tsx",
    `import { useEffect } from "react";\nexport const It = () => useEffect(() => {});`,
    syntax,
  ],
  [
    "nor by way of React",
    "components/quota/quota-screen.tsx",
    `import React from "react";\nexport const It = () => React.useLayoutEffect(() => {});`,
    syntax,
  ],
  [
    "an effect in a named hook",
    "components/shell/use-title.ts",
    `import { useEffect } from "react";\nexport const useTitle = () => useEffect(() => {});`,
    null,
  ],
  [
    "no dangerouslySetInnerHTML",
    "components/ui/link.tsx",
    `export const It = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;`,
    "react/no-danger",
  ],
  ["no console in the product", "lib/azure/call.ts", `console.log("x");`, "no-console"],
  ["scripts are linted too", "scripts/start.mjs", "const forgotten = 1;", "no-unused-vars"],
  ["scripts may speak", "scripts/start.mjs", `console.log("x");`, null],

  ["no any", "lib/units/quantity.ts", "export const it = (n: any) => String(n);", "@typescript-eslint/no-explicit-any"],
  [
    "no ts-ignore",
    "lib/units/quantity.ts",
    "// @ts-ignore it is fine\nexport const it = 1;",
    "@typescript-eslint/ban-ts-comment",
  ],
  [
    "no ts-expect-error",
    "lib/units/quantity.ts",
    "// @ts-expect-error it is fine\nexport const it = 1;",
    "@typescript-eslint/ban-ts-comment",
  ],
  [
    "no ! against the compiler",
    "lib/units/quantity.ts",
    "export const it = (a: number[]) => a[0]! + 1;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  [
    "a disabling comment disables nothing",
    "lib/azure/call.ts",
    `// eslint-disable-next-line no-console\nconsole.log("x");`,
    "no-console",
  ],

  [
    "no skipped test",
    "lib/units/quantity.test.ts",
    `import { test } from "vitest";\ntest.skip("x", () => {});`,
    syntax,
  ],
  [
    "no lonely test",
    "lib/units/quantity.test.ts",
    `import { describe } from "vitest";\ndescribe.only("x", () => {});`,
    syntax,
  ],
  [
    "no skipped table",
    "lib/units/quantity.test.ts",
    `import { it } from "vitest";\nit.skip.each([1])("x", () => {});`,
    syntax,
  ],
  [
    "no lonely end-to-end test",
    "e2e/size.e2e.ts",
    `import { test } from "@playwright/test";\ntest.describe.only("x", () => {});`,
    syntax,
  ],
  [
    "a test in a table is fine",
    "lib/units/quantity.test.ts",
    `import { test } from "vitest";\ntest.each([1])("x", () => {});`,
    null,
  ],
  [
    "no waiting for the clock",
    "e2e/size.e2e.ts",
    "export const it = (page: { waitForTimeout(n: number): void }) => page.waitForTimeout(5);",
    syntax,
  ],
  [
    "no page.route",
    "e2e/size.e2e.ts",
    "export const it = (page: { route(s: string): void }) => page.route('x');",
    syntax,
  ],
  [
    "no test id",
    "e2e/size.e2e.ts",
    "export const it = (page: { getByTestId(s: string): void }) => page.getByTestId('x');",
    syntax,
  ],

  ["no utils", "lib/units/utils.ts", "export const it = 1;", "house/file-name"],
  ["no helper", "e2e/helper.ts", "export const it = 1;", "house/file-name"],
  ["no constants in scripts", "scripts/constants.mjs", "export const it = 1;", "house/file-name"],
  ["no types", "components/quota/types.ts", "export const it = 1;", "house/file-name"],
  ["no folder called common", "components/quota/common/row.tsx", "export const it = 1;", "house/file-name"],
  ["no folder called shared", "lib/azure/shared/gate.ts", "export const it = 1;", "house/file-name"],
  ["no misc test", "bench/misc.test.ts", "export const it = 1;", "house/file-name"],
  ["kebab-case", "components/quota/QuotaScreen.tsx", "export const it = 1;", "house/file-name"],
  ["a name with the word inside is fine", "lib/units/deployment-types-table.ts", "export const it = 1;", null],
];
