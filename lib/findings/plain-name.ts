/** Characters that show nothing and change what is shown, as lib/export names them; joiners build letters and emoji. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Letters that run from right to left: they would turn what stands beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that somebody else gave, for a sentence in plain text: on one line, what shows nothing named (U+202E), and isolated
 * where it runs from right to left.
 */
export function plainName(name: string): string {
  const line = name
    .replace(/\r\n|[\r\n\t\u0085\u2028\u2029]/g, " ")
    .replace(UNSEEN, (unseen) => `[U+${codePoint(unseen)}]`);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

const codePoint = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
