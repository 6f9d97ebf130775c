// Where a linted file stands, for the rules beside this file.
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} filename @returns {string} the path from the root of the project, with "/" */
export const pathOf = (filename) => relative(root, filename).split(sep).join("/");

/** Only `*` and `**`: path.matchesGlob does more, but warns that it is experimental in Node 20 and 22. @param {string} glob */
const toPattern = (glob) => {
  const text = glob
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*\/|\*\*|\*/g, (star) => (star === "**/" ? "(?:.*/)?" : star === "**" ? ".*" : "[^/]*"));
  return new RegExp(`^${text}$`);
};

/** @param {string} path @param {readonly string[]} globs */
export const isAmong = (path, globs) => globs.some((glob) => toPattern(glob).test(path));
