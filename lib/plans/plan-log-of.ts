import { onePerIdentity, trouble } from "@/lib/storage";
import { createPlanLog } from "./plan-log";
import { parsePlan } from "./wire";

/**
 * What one identity has kept in this browser. Its database is loaded and opened when it is first needed.
 * Where a part of the identity is blank nothing is kept beyond the page.
 */
export const planLogOf = onePerIdentity((identity) =>
  createPlanLog({ openShelf: async () => (await databaseCode()).openShelf(identity), parse: parsePlan }),
);

const databaseCode = () =>
  import("./database").catch(() => {
    throw trouble("unloaded");
  });
