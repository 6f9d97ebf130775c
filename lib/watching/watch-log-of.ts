import { trouble } from "@/lib/storage";
import { createWatchLog, type WatchLog } from "./watch-log";

/** Kept beside React: it outlives a screen, and two of its parts share it. */
const logs = new Map<string, WatchLog>();

/**
 * What one identity has watched in this browser. Its database is loaded and opened when it is first needed.
 * @param identity cloud or host, tenant and account; where one is blank nothing is kept beyond the page
 */
export function watchLogOf(identity: readonly string[]): WatchLog {
  const name = JSON.stringify(identity);
  const known = logs.get(name);
  if (known) return known;
  const log = createWatchLog(async () => (await databaseCode()).openShelf(identity));
  logs.set(name, log);
  return log;
}

const databaseCode = () =>
  import("./database").catch(() => {
    throw trouble("unloaded");
  });
