import { createParser, type inferParserType, parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { isAzureName } from "@/lib/offers";

/** More types than these Azure does not have by far. */
const TYPE_LIMIT = 8;

/** Words that a person looks for in the table of what is offered. Longer than this nobody types; control characters nobody can see. */
const WORDS_LIMIT = 80;
const WORDS = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u;

/** What the "Availability" tab shows, in the link beside the screen's own question: hence the first half of each name. */
export const availabilityParams = {
  offeredFind: createParser({
    parse: (text) => (text.length <= WORDS_LIMIT && WORDS.test(text) ? text : null),
    serialize: String,
  }).withDefault(""),
  /** SKU names of the deployment types that are shown; none means all. */
  offeredTypes: createParser<readonly string[]>({
    parse: (text) => {
      const names = text.split(",");
      return names.length <= TYPE_LIMIT && names.every(isAzureName) ? names : null;
    },
    serialize: (names) => names.join(","),
    eq: (a, b) => a.join() === b.join(),
  }).withDefault([]),
  /** "Hide retired". */
  offeredCurrent: parseAsBoolean.withDefault(false),
  offeredSort: parseAsStringLiteral(["name", "retirement"]).withDefault("name"),
};

export type AvailabilityParams = inferParserType<typeof availabilityParams>;
