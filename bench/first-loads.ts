import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { withApp } from "./built-app";
import type { Row } from "./row";

/** kB of gzip -9 a route, all scripts a browser loads by itself; the bare framework is 132. */
const BUDGET_KB = 210;
const WARN_KB = 200;

/** Page routes of the build; those with a parameter have no address to ask for. */
function routes(): string[] {
  const file = path.resolve(".next", "app-path-routes-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return Object.entries(manifest)
    .filter(([source, route]) => source.endsWith("/page") && !route.includes("[") && !route.startsWith("/_"))
    .map(([, route]) => route)
    .sort();
}

/**
 * The scripts a page brings along: those its tags name, and those its server data names for hydration.
 * `noModule` ones are for browsers older than modules.
 */
export function scriptsOf(html: string): string[] {
  const modern = html.replace(/<script[^>]*\bnomodule\b[^>]*>/gi, "");
  const names = [...modern.matchAll(/\/?_next\/(static\/[\w./~%@()[\]-]+?\.js)/g)].map((match) => match[1] ?? "");
  return [...new Set(names)];
}

const gzippedKb = (script: string) =>
  gzipSync(readFileSync(path.resolve(".next", decodeURIComponent(script))), { level: 9 }).byteLength / 1000;

export async function measureFirstLoads(): Promise<Row[]> {
  return withApp(path.join(".next", "standalone", "serve.mjs"), async (url) => {
    const rows: Row[] = [];
    for (const route of [...routes(), "/a-page-that-is-not-there"]) {
      const answer = await fetch(url + route, { headers: { Accept: "text/html" } });
      const scripts = scriptsOf(await answer.text());
      if (scripts.length === 0) throw new Error(`${route} answered ${answer.status} without any script.`);
      // A route that leads elsewhere is that other route.
      if (answer.redirected) continue;
      const kb = scripts.reduce((sum, script) => sum + gzippedKb(script), 0);
      const note = kb > WARN_KB ? `over ${WARN_KB}: watch it` : `${scripts.length} scripts`;
      rows.push({ what: `First load of ${route}, scripts, gzip`, measured: kb, unit: "kB", budget: BUDGET_KB, note });
    }
    return rows;
  });
}
