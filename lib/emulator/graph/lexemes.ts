import { badRequest } from "../arm-errors";

/** A piece of a query: a text in quotes, a whole number, a name, or a sign. */
export type Lexeme = { is: "text" | "number" | "name" | "sign"; value: string };

const PIECE = /\s*(?:(["'])((?:\\.|(?!\1)[^\\\r\n])*)\1|(\d+)(?![\w.])|([A-Za-z_][A-Za-z0-9_]*~?)|(=~|==|[|,()]))/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/**
 * Cuts a query into pieces. Texts stand in single or double quotes, with backslashes, as KQL writes them.
 * @throws ArmError naming what is none of these
 * @see learn.microsoft.com/kusto/query/scalar-data-types/string, read 2026-11-21
 */
export function lexemesOf(query: string): Lexeme[] {
  const found: Lexeme[] = [];
  const rest = query.trimEnd();
  PIECE.lastIndex = 0;
  for (let at = 0; at < rest.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(rest);
    if (!piece) throw notUnderstood(rest.slice(at).trim().slice(0, 40));
    const [, , text, number, name, sign] = piece;
    if (text !== undefined) found.push({ is: "text", value: unescaped(text) });
    else if (number !== undefined) found.push({ is: "number", value: number });
    else if (name !== undefined) found.push({ is: "name", value: name });
    else found.push({ is: "sign", value: sign ?? "" });
  }
  return found;
}

const unescaped = (text: string) => text.replace(/\\(.)/g, (_all, sign: string) => ESCAPES[sign] ?? sign);

/** Azure's refusal of a query, naming what stopped it; KQL knows far more than is understood here. */
export const notUnderstood = (what: string) =>
  badRequest("BadRequest", `Query is invalid: '${what}' is not understood. See docs/emulator.md for what is.`);
