import { measureFirstLoads, overBudget, printFirstLoads } from "./first-loads";

const loads = await measureFirstLoads();
printFirstLoads(loads);
process.exitCode = overBudget(loads) ? 1 : 0;
