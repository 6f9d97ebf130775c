import { createParser } from "nuqs/server";

const ID = /^[\w-]{1,80}$/;

/** The two kept plans that are compared, by their ids: they are known to this browser alone. */
export const keptParams = {
  compare: createParser<string[]>({
    parse: (text) => {
      const ids = text.split("~");
      return ids.length <= 2 && ids.every((id) => ID.test(id)) ? ids : null;
    },
    serialize: (ids) => ids.join("~"),
    eq: (a, b) => a.join("~") === b.join("~"),
  }).withDefault([]),
};
