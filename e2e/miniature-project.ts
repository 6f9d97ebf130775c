import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * A "Next" that builds in a moment: it notes each build, and its server answers /healthz. What is tested is
 * scripts/start.mjs; the real build is what all other tests run against.
 */
const next = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("builds.txt", "built\\n");
if (process.env.MINIATURE_BUILD_FAILS) { console.error("boom"); process.exit(1); }
mkdirSync(".next/standalone", { recursive: true });
mkdirSync(".next/static", { recursive: true });
const server = 'const s = require("node:http").createServer((q, r) => r.end("ok")); s.listen(Number(process.env.PORT), process.env.HOSTNAME);' +
  'for (const n of ["SIGINT", "SIGTERM"]) process.on(n, () => s.close(() => process.exit(0)));';
writeFileSync(".next/standalone/package.json", "{}");
writeFileSync(".next/standalone/server.js", server);
setTimeout(() => {}, 300);
`;

export interface MiniatureProject {
  readonly folder: string;
  /** How often it was built. */
  builds(): number;
  remove(): void;
}

/** A project with our real scripts and real lib/env, and everything slow left out. */
export function miniatureProject({ isInstalled = true } = {}): MiniatureProject {
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-miniature-"));
  const at = (...segments: string[]) => path.join(folder, ...segments);
  for (const part of ["scripts", "lib/env", "tsconfig.json", "package.json"])
    cpSync(path.resolve(part), at(part), { recursive: true });
  // Without an end: `npm ci` refuses it at once, and asks no registry.
  writeFileSync(at("package-lock.json"), isInstalled ? JSON.stringify({ packages: {} }) : "{");
  if (isInstalled) {
    mkdirSync(at("node_modules", "next", "dist", "bin"), { recursive: true });
    for (const name of ["zod", "tsx"]) symlinkSync(path.resolve("node_modules", name), at("node_modules", name));
    writeFileSync(at("node_modules", "next", "package.json"), "{}");
    writeFileSync(at("node_modules", "next", "dist", "bin", "next"), next);
    writeFileSync(at("node_modules", ".package-lock.json"), JSON.stringify({ packages: {} }));
  }
  return {
    folder,
    builds: () => readFileSync(at("builds.txt"), "utf8").trim().split("\n").length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
