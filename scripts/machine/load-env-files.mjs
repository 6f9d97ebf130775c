import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** .env.local before .env, and what is already set before both, as Next has it. Read at every start, never at build. */
export function loadEnvFiles() {
  for (const name of [".env.local", ".env"]) if (existsSync(inRoot(name))) process.loadEnvFile(inRoot(name));
}
