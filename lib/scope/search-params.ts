import { createParser, createSerializer, parseAsArrayOf } from "nuqs/server";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A subscription id; anything else in a link is ignored. */
export const parseAsSubscription = createParser({
  parse: (text) => (GUID.test(text.toLowerCase()) ? text.toLowerCase() : null),
  serialize: (id: string) => id,
});

/** Each takes 37 characters of a link, which has to stay under 8,000 with the longest question in it; all of them take none. */
export const CHOSEN_LIMIT = 30;

const parseAsIds = parseAsArrayOf(parseAsSubscription);

const parseAsSubscriptions = createParser<string[]>({
  parse: (text) => {
    const ids = parseAsIds.parse(text) ?? [];
    return ids.length === 0 || ids.length > CHOSEN_LIMIT ? null : ids;
  },
  serialize: parseAsIds.serialize,
  eq: (a, b) => parseAsIds.serialize(a) === parseAsIds.serialize(b),
});

/** What every screen's link carries: the subscriptions it looks at; none means all. */
export const scopeParams = { subscriptions: parseAsSubscriptions.withDefault([]) };

const serialize = createSerializer(scopeParams);

/** The same screen, or another, with the chosen subscriptions carried on. */
export const withScope = (path: string, subscriptions: readonly string[]) =>
  serialize(path, { subscriptions: [...subscriptions] });
