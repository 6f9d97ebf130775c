// The files of the project as git sees them: tracked, and new ones that are not ignored.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Paths from the root, with "/"; a file deleted but not yet committed is no file. */
export const files: readonly string[] = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)))
  .sort();

const isText =
  /\.(?:[cm]?[jt]sx?|json|md|css|html|svg|txt|ya?ml|sh)$|(?:^|\/)(?:Dockerfile|LICENSE|\.[a-z]+(?:\.example)?|run)$/;
export const textFiles = files.filter((path) => isText.test(path));
export const codeFiles = files.filter((path) => /\.(?:tsx?|mjs|cjs)$/.test(path));
export const isTest = (path: string) =>
  /\.test\.(?:tsx?|mjs)$|(?:^|\/)test-[^/]+\.ts$/.test(path) || path.startsWith("e2e/");

export const has = (path: string) => existsSync(join(root, path));
export const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Each file that a check finds something about, as "path: what", ready to be compared with an empty list. */
export function findings(paths: readonly string[], fault: (text: string, path: string) => string | null): string[] {
  return paths.flatMap((path) => {
    const what = fault(read(path), path);
    return what === null ? [] : [`${path}: ${what}`];
  });
}
