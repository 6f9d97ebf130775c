import { createLoader, createParser, createSerializer, parseAsArrayOf } from "nuqs/server";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A subscription id; anything else in a link is ignored. */
export const parseAsSubscription = createParser({
  parse: (text) => (GUID.test(text.toLowerCase()) ? text.toLowerCase() : null),
  serialize: (id: string) => id,
});

/** What every screen's link carries: the subscriptions it looks at; none means all. */
export const scopeParams = { subscriptions: parseAsArrayOf(parseAsSubscription).withDefault([]) };

export const loadScopeParams = createLoader(scopeParams);

const serialize = createSerializer(scopeParams);

/** The same screen, or another, with the chosen subscriptions carried on. */
export const withScope = (path: string, subscriptions: readonly string[]) =>
  serialize(path, { subscriptions: [...subscriptions] });
