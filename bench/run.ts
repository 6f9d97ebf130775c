import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { measureFirstLoads } from "./first-loads";
import { measureQuota } from "./quota";
import { measureRegions } from "./regions";
import { overBudget, printRows, type Row } from "./row";
import { measureSizing } from "./sizing";
import { measureStarts } from "./starts";
import { measureUtilization } from "./utilization";

/** Starts come first: they make the build. */
const parts = {
  starts: measureStarts,
  "first-loads": measureFirstLoads,
  size: measureSizing,
  regions: measureRegions,
  quota: measureQuota,
  utilization: measureUtilization,
};
type Part = keyof typeof parts;

// One table, each figure beside its budget; a row over it ends the run with 1.
const all = Object.keys(parts).filter((name): name is Part => name in parts);
const named = all.filter((name) => process.argv.slice(2).includes(name));
const rows: Row[] = [];
for (const part of named.length > 0 ? named : all) rows.push(...(await parts[part]()));
printRows(rows);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
const machine = `${platform()} ${arch()}, ${cpus().length} cores, Node ${process.version}`;
const results = { at: new Date().toISOString(), commit, machine, rows };
writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = overBudget(rows) ? 1 : 0;
