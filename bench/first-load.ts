import { measureFirstLoads } from "./first-loads";
import { overBudget, printRows } from "./row";

// The part of the bench that every test run does, too.
const rows = await measureFirstLoads();
printRows(rows);
process.exitCode = overBudget(rows) ? 1 : 0;
