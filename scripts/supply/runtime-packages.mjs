import { readFileSync } from "node:fs";
import { inRoot } from "../machine/root.mjs";

/** @typedef {{ name: string, version: string, licence: string }} RuntimePackage */
/** @typedef {Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * What a start installs and a browser may be sent: all of the lock file but what only our tests and our build need.
 * @param {LockedPackages} packages of package-lock.json
 * @returns {RuntimePackage[]} by name and version, each once
 */
export function runtimePackages(packages) {
  const all = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version = "", license = "" }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
    }));
  const once = new Map(all.map((each) => [`${each.name} ${each.version}`, each]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** @returns {LockedPackages} */
export const lockedPackages = () => JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
