/** What a language's reader makes of a text: its strings with their values, its names, numbers and signs. */
export type Token = { string: string } | { word: string };

interface Language {
  quote: string;
  /** What follows a backslash; null where the language has no such escape. */
  escape: (rest: string) => { value: string; length: number } | null;
  /** What a text in quotes may not hold as it is. */
  forbidden: RegExp;
  /** A doubled sign that stands for itself, "$${" in HCL. */
  doubled: RegExp | null;
}

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\" };

/** Microsoft Learn, "Data types in Bicep": \\ \' \n \r \t \u{x} \$; a line's end or "${" ends or opens something else. */
export const bicep: Language = {
  quote: "'",
  escape(rest) {
    const [whole, hex = ""] = /^u\{([0-9a-f]+)\}/i.exec(rest) ?? [];
    if (whole !== undefined) return { value: String.fromCodePoint(parseInt(hex, 16)), length: whole.length };
    const value = { ...simple, "'": "'", $: "$" }[rest.charAt(0)];
    return value === undefined ? null : { value, length: 1 };
  },
  forbidden: /^(?:\$\{|[\n\r])/,
  doubled: null,
};

/** HCL's syntax, "Quoted template": \n \r \t \" \\ \uNNNN \UNNNNNNNN, "$${" and "%%{". */
export const hcl: Language = {
  quote: '"',
  escape(rest) {
    const [whole] = /^u[0-9a-fA-F]{4}|^U[0-9a-fA-F]{8}/.exec(rest) ?? [];
    if (whole !== undefined) return { value: String.fromCodePoint(parseInt(whole.slice(1), 16)), length: whole.length };
    const value = { ...simple, '"': '"' }[rest.charAt(0)];
    return value === undefined ? null : { value, length: 1 };
  },
  forbidden: /^(?:[$%]\{|[\n\r])/,
  doubled: /^([$%])\1(?=\{)/,
};

function stringAt(text: string, from: number, { quote, escape, forbidden, doubled }: Language) {
  let value = "";
  for (let at = from + 1; at < text.length;) {
    const rest = text.slice(at);
    if (rest.startsWith(quote)) return { value, end: at + 1 };
    const twice = doubled?.exec(rest);
    if (twice) {
      value += `${twice[1]}{`;
      at += 3;
    } else if (rest.startsWith("\\")) {
      const escaped = escape(rest.slice(1));
      if (escaped === null) throw new Error(`no such escape: ${rest.slice(0, 12)}`);
      value += escaped.value;
      at += 1 + escaped.length;
    } else {
      if (forbidden.test(rest)) throw new Error(`may not stand in a string: ${rest.slice(0, 12)}`);
      value += rest.charAt(0);
      at += 1;
    }
  }
  throw new Error("a string has no end");
}

/** @throws Error where the text is not one of the language */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const [skipped] = /^(?:[ \n]+|#[^\n]*)/.exec(rest) ?? [];
    const [word] = /^(?:[A-Za-z_][\w.]*|\d+|[{}[\]=:])/.exec(rest) ?? [];
    if (skipped !== undefined) at += skipped.length;
    else if (word !== undefined) {
      tokens.push({ word });
      at += word.length;
    } else if (rest.startsWith(language.quote)) {
      const { value, end } = stringAt(text, at, language);
      tokens.push({ string: value });
      at = end;
    } else throw new Error(`not a token: ${rest.slice(0, 20)}`);
  }
  return tokens;
}
