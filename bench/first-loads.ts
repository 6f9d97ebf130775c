import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { withApp } from "./built-app";

/** kB of gzip -9 a route, all scripts a browser loads by itself; the bare framework is 132. */
const budgetKb = 210;
const warnKb = 200;

export interface FirstLoad {
  readonly route: string;
  readonly scripts: number;
  readonly kb: number;
}

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

export async function measureFirstLoads(): Promise<FirstLoad[]> {
  return withApp(path.join(".next", "standalone", "serve.mjs"), async (url) => {
    const loads: FirstLoad[] = [];
    for (const route of [...routes(), "/a-page-that-is-not-there"]) {
      const answer = await fetch(url + route, { headers: { Accept: "text/html" } });
      const scripts = scriptsOf(await answer.text());
      if (scripts.length === 0) throw new Error(`${route} answered ${answer.status} without any script.`);
      // A route that leads elsewhere is that other route.
      if (answer.redirected) continue;
      loads.push({ route, scripts: scripts.length, kb: scripts.reduce((sum, script) => sum + gzippedKb(script), 0) });
    }
    return loads;
  });
}

export const overBudget = (loads: readonly FirstLoad[]) =>
  loads.length === 0 || loads.some((load) => load.kb > budgetKb);

export function printFirstLoads(loads: readonly FirstLoad[]) {
  const verdict = (kb: number) => (kb > budgetKb ? "OVER BUDGET" : kb > warnKb ? `over ${warnKb}: watch it` : "");
  process.stdout.write(`First load, JavaScript, gzip, budget ${budgetKb} kB\n`);
  for (const { route, scripts, kb } of loads)
    process.stdout.write(
      `${route.padEnd(30)}${kb.toFixed(1).padStart(8)} kB ${String(scripts).padStart(3)} scripts ${verdict(kb)}\n`,
    );
}
