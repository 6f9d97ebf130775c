import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, wherever a command was started from. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string[]} segments */
export const inRoot = (...segments) => path.join(root, ...segments);
