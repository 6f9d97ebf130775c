import { trouble } from "@/lib/storage";
import { createPlanLog, type PlanLog } from "./plan-log";
import { parsePlan } from "./wire";

/** Kept beside React: it outlives a screen. */
const logs = new Map<string, PlanLog>();

/**
 * What one identity has kept in this browser. Its database is loaded and opened when it is first needed.
 * @param identity cloud or host, tenant and account; where one is blank nothing is kept beyond the page
 */
export function planLogOf(identity: readonly string[]): PlanLog {
  const name = JSON.stringify(identity);
  const known = logs.get(name);
  if (known) return known;
  const log = createPlanLog({ openShelf: async () => (await databaseCode()).openShelf(identity), parse: parsePlan });
  logs.set(name, log);
  return log;
}

const databaseCode = () =>
  import("./database").catch(() => {
    throw trouble("unloaded");
  });
