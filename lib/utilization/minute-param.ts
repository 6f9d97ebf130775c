import { createParser } from "nuqs/server";
import { parseInstant, writeIso } from "@/lib/time";

/** A whole minute, always with the Z: without its zone it would be another one for whoever looks elsewhere. */
const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;

/** The minute that "Why 429?" explains: it stands in the link as well. Null is the one with the most 429s. */
export const minuteParams = {
  /** Where it begins, UTC epoch ms. */
  minute: createParser<number>({
    parse: (text) => (MINUTE.test(text) ? parseInstant(text) : null),
    serialize: (atMs) => `${writeIso(atMs).slice(0, 16)}Z`,
  }),
};
