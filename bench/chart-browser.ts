import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { browserArguments } from "../scripts/machine/browser-arguments.mjs";
import { findBrowser } from "../scripts/machine/find-browser.mjs";
import { freePort } from "../scripts/machine/port.mjs";

/** As the production build makes it, with the style sheets of that build. */
async function document(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve("bench", "chart-page.ts")],
    ...{ bundle: true, write: false, minify: true, format: "iife", target: "es2023", jsx: "automatic" },
    // What the framework's compiler does for a page of the App Router.
    alias: { "next/dynamic": "next/dist/shared/lib/app-dynamic.js" },
    define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
    logLevel: "error",
  });
  const chunks = path.resolve(".next", "static", "chunks");
  const sheets = readdirSync(chunks).filter((name) => name.endsWith(".css"));
  const style = sheets.map((name) => readFileSync(path.join(chunks, name), "utf8")).join("\n");
  const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
  return `<!doctype html><meta charset="utf-8"><title>Charts</title><style>${style}</style><div id="frame"></div><script>${script}</script>`;
}

export type OpenCharts = (widthPx?: number) => Promise<Page>;

/** A page with charts alone, new with each call; it stops all when `use` settles. */
export async function withChartPages<T>(use: (open: OpenCharts) => Promise<T>): Promise<T> {
  const html = await document();
  const port = await freePort();
  const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserArguments });
  try {
    return await use(async (widthPx = 1_440) => {
      const page = await browser.newPage({ viewport: { width: widthPx, height: 900 } });
      page.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
      await page.goto(`http://127.0.0.1:${port}/`);
      return page;
    });
  } finally {
    await browser.close();
    server.close();
  }
}
