import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Stand-ins on PATH that print the words they are given; what runs inside "$( )" prints a token instead. */
const folder = mkdtempSync(path.join(tmpdir(), "stand-in-"));
const standIn = (name: string, script: string) => {
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
};
standIn("az", `if [ "$1 $2" = "account get-access-token" ]; then printf TOKEN; else printf '%s\\0' "$@"; fi`);
standIn("curl", `printf '%s\\0' "$@"`);

/** The words that a real shell makes of a command, and hands to the program. */
export const wordsOf = (command: string) =>
  execFileSync("/bin/sh", ["-c", command], {
    encoding: "utf8",
    env: { NODE_ENV: "test", PATH: `${folder}:/usr/bin:/bin` },
  })
    .split("\0")
    .slice(0, -1);
