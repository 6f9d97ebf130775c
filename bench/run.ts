import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { measureFirstLoads } from "./first-loads";
import { measureRegions } from "./regions";
import { overBudget, printRows } from "./row";
import { measureSizing } from "./sizing";
import { measureStarts } from "./starts";

// One table, each figure beside its budget; a row over it ends the run with 1. Starts come first: they make the build.
const rows = [
  ...(await measureStarts()),
  ...(await measureFirstLoads()),
  ...(await measureSizing()),
  ...(await measureRegions()),
];
printRows(rows);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
const machine = `${platform()} ${arch()}, ${cpus().length} cores, Node ${process.version}`;
const results = { at: new Date().toISOString(), commit, machine, rows };
writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = overBudget(rows) ? 1 : 0;
