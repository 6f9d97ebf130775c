import { notUnderstood, type Lexeme } from "./lexemes";
import { isTextColumn, resourceColumns } from "./resources";

export type Condition = { column: string; accepts: (text: string) => boolean };

/** One step after the table's name, in the order of the query. */
export type Step =
  | { is: "where"; conditions: readonly Condition[] }
  | { is: "project"; columns: readonly string[] }
  | { is: "order"; column: string; isDescending: boolean }
  | { is: "limit"; rows: number };

export type Query = { steps: readonly Step[]; columns: readonly string[] };

/** The small part of KQL that this Azure understands, step by step. @throws ArmError naming what it does not */
export function parseQuery(lexemes: readonly Lexeme[]): Query {
  let at = 0;
  let columns: readonly string[] = resourceColumns;
  let isProjected = false;
  const steps: Step[] = [];

  const next = () => lexemes[at];
  const refuse = () => notUnderstood(next()?.value ?? "the end of the query");
  /** Takes the next piece, if it is of that kind and one of these. */
  function taken(is: Lexeme["is"], ...values: readonly string[]): string | undefined {
    const piece = next();
    if (piece?.is !== is || (values.length > 0 && !values.includes(piece.value))) return undefined;
    at += 1;
    return piece.value;
  }
  function must(is: Lexeme["is"], ...values: readonly string[]): string {
    const value = taken(is, ...values);
    if (value === undefined) throw refuse();
    return value;
  }
  function column(isWanted: (name: string) => boolean = () => true): string {
    const name = next()?.is === "name" ? next()?.value : undefined;
    if (name === undefined || !columns.includes(name) || !isWanted(name)) throw refuse();
    at += 1;
    return name;
  }
  function listOf(read: () => string): string[] {
    const items = [read()];
    while (taken("sign", ",")) items.push(read());
    return items;
  }

  function condition(): Condition {
    const name = column(isTextColumn);
    const operator = taken("sign", "=~", "==") ?? must("name", "in~", "in", "contains");
    if (!operator.startsWith("in")) return { column: name, accepts: comparing(operator, must("text")) };
    must("sign", "(");
    const choices = listOf(() => must("text")).map((text) => comparing(operator === "in~" ? "=~" : "==", text));
    must("sign", ")");
    return { column: name, accepts: (text) => choices.some((accepts) => accepts(text)) };
  }

  function step(): Step {
    switch (must("name", "where", "project", "order", "sort", "limit", "take")) {
      case "where": {
        const conditions = [condition()];
        while (taken("name", "and")) conditions.push(condition());
        return { is: "where", conditions };
      }
      case "project":
        columns = listOf(() => column());
        isProjected = true;
        return { is: "project", columns };
      case "order":
      case "sort": {
        must("name", "by");
        // KQL sorts from the end unless it is told otherwise.
        const by = column(isTextColumn);
        return { is: "order", column: by, isDescending: taken("name", "asc", "desc") !== "asc" };
      }
      default:
        return { is: "limit", rows: Number(must("number")) };
    }
  }

  // The table's name compares without case, as the official examples write it both ways.
  if (next()?.is !== "name" || next()?.value.toLowerCase() !== "resources") throw refuse();
  at += 1;
  while (at < lexemes.length) {
    must("sign", "|");
    steps.push(step());
  }
  if (!isProjected) throw notUnderstood("a query without project");
  return { steps, columns };
}

/** Of KQL's comparisons: with a tilde and `contains` without case. */
function comparing(operator: string, wanted: string): (text: string) => boolean {
  if (operator === "==") return (text) => text === wanted;
  const folded = wanted.toLowerCase();
  return operator === "contains"
    ? (text) => text.toLowerCase().includes(folded)
    : (text) => text.toLowerCase() === folded;
}
