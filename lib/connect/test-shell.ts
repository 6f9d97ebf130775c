import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A stand-in for az on PATH: it prints the words it is given, apart by NUL, a call by a line of its own; "--query" prints an id. */
const folder = mkdtempSync(path.join(tmpdir(), "stand-in-"));
writeFileSync(
  path.join(folder, "az"),
  `#!/bin/sh
case "$*" in *--query*) echo "$*" >&2; printf 'AN-ID'; exit;; esac
for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\n'
`,
);
chmodSync(path.join(folder, "az"), 0o755);

/** The calls that a real shell makes of commands, each as its words. */
export const callsOf = (commands: string): string[][] =>
  execFileSync("/bin/sh", ["-c", commands], {
    encoding: "utf8",
    env: { NODE_ENV: "test", PATH: `${folder}:/usr/bin:/bin` },
    stdio: ["ignore", "pipe", "ignore"],
  })
    .split("\0\n")
    .slice(0, -1)
    .map((call) => call.split("\0"));
