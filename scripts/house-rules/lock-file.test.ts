// The lock file installs the same tree everywhere: it names no host, and leaves out no platform's package.
import { expect, test } from "vitest";
import { read } from "./repository";

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(read("package-lock.json"));
const manifest: { [part: string]: Record<string, string> | undefined } = JSON.parse(read("package.json"));

test("no entry names a host", () => {
  const named = Object.entries(packages).flatMap(([path, { resolved }]) =>
    resolved === undefined ? [] : [`${path}: ${resolved}`],
  );
  expect(named, "Keep omit-lockfile-registry-resolved=true in .npmrc and write the lock again").toEqual([]);
});

test("every entry can be verified", () => {
  const bare = Object.entries(packages).flatMap(([path, { integrity, link }]) =>
    path === "" || link || integrity ? [] : [path],
  );
  expect(bare, "Remove these entries from the lock and install again").toEqual([]);
});

/** Where Node would look for a package, from the folder of one that asks for it. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ;) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
    const outer = folder.lastIndexOf("/node_modules/");
    folder = outer === -1 ? "" : folder.slice(0, outer);
  }
}

test("each optional dependency is there, for every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).flatMap((name) =>
      isLocked(name, path) ? [] : [`${path} asks for ${name}`],
    ),
  );
  expect(missing, "npm left out other platforms: delete node_modules and the lock, and install again").toEqual([]);
});

test("versions are exact", () => {
  const loose = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((part) =>
    Object.entries(manifest[part] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name]) => name),
  );
  expect(loose, "Pin the exact version in package.json (.npmrc has save-exact=true)").toEqual([]);
});
