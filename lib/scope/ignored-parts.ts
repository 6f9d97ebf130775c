/** How a parameter of a link is read; null is what it does not understand. */
interface Parser {
  parse: (text: string) => unknown;
}

/** What a parameter's own room knows better: whether a text that can be read is read whole. */
type ReadsWhole = Readonly<Record<string, (text: string) => boolean>>;

/**
 * The names of the parts of a link that were not understood, so that the screen can say so rather than show another question
 * than the one that was sent.
 * @param parsers all parameters of the screen, those that every link carries included
 */
export function ignoredParts(
  parsers: Readonly<Record<string, Parser>>,
  search: Iterable<[string, string]>,
  readsWhole: ReadsWhole = {},
): readonly string[] {
  const ignored = [...search].flatMap(([name, text]) => {
    const parser = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
    const isRead = parser !== undefined && parser.parse(text) !== null && (readsWhole[name]?.(text) ?? true);
    return isRead ? [] : [name];
  });
  return [...new Set(ignored)];
}
