import type { DBSchema } from "idb";
import { openOwnDatabase } from "@/lib/storage";
import type { KeptPlan } from "./kept-plan";
import type { Shelf } from "./shelf";

interface Kept extends DBSchema {
  plans: { key: string; value: KeptPlan };
}

/** Raise it with every change of what is kept; what does not fit is left out when read. */
const SCHEMA = 1;

/**
 * IndexedDB as a shelf, one database for each cloud, tenant and account.
 * @throws Error when the browser keeps nothing, or another tab is in the way
 */
export async function openShelf(identity: readonly string[]): Promise<Shelf> {
  const open = await openOwnDatabase<Kept>({
    ...{ what: "headroom plans", identity, schema: SCHEMA },
    upgrade: (database) => void database.createObjectStore("plans", { keyPath: "id" }),
  });
  return {
    read: async () => (await open()).getAll("plans"),
    put: async (plans) => {
      const tx = (await open()).transaction("plans", "readwrite");
      await Promise.all([...plans.map((plan) => tx.store.put(plan)), tx.done]);
    },
    remove: async (id) => (await open()).delete("plans", id),
  };
}
