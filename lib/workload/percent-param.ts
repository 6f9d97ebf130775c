import { createParser } from "nuqs/server";
import { readCachedShare, readGrowth } from "./percent";

/** A whole percentage in a link, 0 without one. */
const percentParam = (read: typeof readGrowth) =>
  createParser({
    parse: (text) => {
      const typed = read(text);
      return typed.is === "number" ? typed.value : null;
    },
    serialize: String,
  }).withDefault(0);

/** Growth and cached share, as every link that holds a workload writes them. */
export const parseAsGrowth = percentParam(readGrowth);
export const parseAsCachedShare = percentParam(readCachedShare);
