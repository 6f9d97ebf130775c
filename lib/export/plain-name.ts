/** Characters that show nothing and change what is shown: controls, turns of direction, tags. Joiners build letters and emoji. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Letters that run from right to left: they would turn what stands beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that somebody else wrote, on one line, what shows nothing named: U+202E. */
export const onOneLine = (text: string): string =>
  text.replace(/\r\n|[\r\n\t\u0085\u2028\u2029]/g, " ").replace(UNSEEN, (unseen) => `[U+${codePoint(unseen)}]`);

/** A text of one line that turns nothing beside it, where it runs from right to left. */
export const isolated = (line: string): string => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line);

/** A name that somebody else gave, for a sentence in plain text. */
export const plainName = (name: string): string => isolated(onOneLine(name));

const codePoint = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
