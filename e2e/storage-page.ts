import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { build } from "esbuild";

/** What a page of the app can do with this browser's storage, under the name `kept`. */
const offered = `
  export * from "@/lib/storage";
  export { openShelf as plans } from "@/lib/plans/database";
  export { openShelf as watch } from "@/lib/watching/database";
  export { planLogOf } from "@/lib/plans";
  export { readPlanFile } from "@/lib/plans";
  export { watchLogOf } from "@/lib/watching";
`;

let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: offered, resolveDir: path.resolve(".") },
    ...{ bundle: true, write: false, format: "iife", globalName: "kept", target: "es2023", logLevel: "error" },
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.kept = kept; undefined`;
}

/** A tab of the app's origin, with nothing on it but the app's own storage rooms: what no screen does at will can be asked of them. */
export async function storagePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/healthz");
  await page.evaluate(await (script ??= bundled()));
  return page;
}

/** @param body of an async function, with `kept` and what is `given` by name */
export const inPage = (page: Page, body: string, given: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  page.evaluate(
    `(async () => { ${Object.entries(given)
      .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
      .join(" ")} ${body} })()`,
  );
