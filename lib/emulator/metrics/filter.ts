import { badRequest } from "../arm-errors";
import { same } from "../spelling";

/** What a dimension may be: one of the values, or anything where `values` is null. */
export type Condition = { dimension: string; values: readonly string[] | null };

const TERM = /^\s*([A-Za-z][\w.]*)\s+eq\s+'((?:[^']|'')*)'\s*/i;
const JOIN = /^(and|or)\b\s*/i;

/**
 * `A eq '*' and (B eq 'x' or B eq 'y')`: terms of one dimension may be joined by `or`, parentheses change nothing then.
 * Operators beyond eq are not imitated.
 * @param text the value of `$filter`
 * @returns dimensions in lower case, in the order in which they are named
 * @throws ArmError 400
 */
export function parseFilter(text: string): Condition[] {
  const found: Condition[] = [];
  let rest = text.trim();
  let depth = 0;
  let join = "and";
  while (rest !== "" || found.length === 0) {
    const opened = /^[\s(]*/.exec(rest)?.[0] ?? "";
    depth += opened.replaceAll(/\s/g, "").length;
    const term = TERM.exec(rest.slice(opened.length));
    if (!term) throw invalid(text);
    const [whole, name = "", quoted = ""] = term;
    found.push(...joined(found, join, name, quoted.replaceAll("''", "'"), text));
    rest = rest.slice(opened.length + whole.length);
    const closed = /^[\s)]*/.exec(rest)?.[0] ?? "";
    depth -= closed.replaceAll(/\s/g, "").length;
    rest = rest.slice(closed.length);
    if (rest === "") break;
    const next = JOIN.exec(rest);
    if (!next || depth < 0) throw invalid(text);
    join = (next[1] ?? "").toLowerCase();
    rest = rest.slice(next[0].length);
    if (rest === "") throw invalid(text);
  }
  if (depth !== 0) throw invalid(text);
  return found;
}

/** Adds the term to the last condition, or gives it back as one more. */
function joined(found: Condition[], join: string, name: string, value: string, text: string): Condition[] {
  const dimension = name.toLowerCase();
  const values = value === "*" ? null : [value];
  if (join === "and") return [{ dimension, values }];
  const last = found.pop();
  if (!last || last.dimension !== dimension) {
    throw badRequest(
      "BadRequest",
      `The filter '${text}' joins different dimensions by 'or'; 'or' may join values of the same dimension only.`,
    );
  }
  return [{ dimension, values: last.values && values ? [...last.values, ...values] : null }];
}

const invalid = (text: string) => badRequest("BadRequest", `The filter '${text}' is not valid.`);

export const accepts = (conditions: readonly Condition[], dimensions: Readonly<Record<string, string>>): boolean =>
  conditions.every(({ dimension, values }) => {
    const value = dimensions[dimension];
    return value !== undefined && (values?.some((each) => same(each, value)) ?? true);
  });
