import { onePerIdentity, trouble } from "@/lib/storage";
import { createWatchLog } from "./watch-log";

/**
 * What one identity has watched in this browser; two parts of a screen share it. Its database is loaded and opened when it is first
 * needed. Where a part of the identity is blank nothing is kept beyond the page.
 */
export const watchLogOf = onePerIdentity((identity) =>
  createWatchLog(async () => (await databaseCode()).openShelf(identity)),
);

const databaseCode = () =>
  import("./database").catch(() => {
    throw trouble("unloaded");
  });
