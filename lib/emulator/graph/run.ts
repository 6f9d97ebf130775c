import type { Query, Step } from "./query";
import type { Resource } from "./resources";

/** What a query finds, before it is cut into pages. */
export const found = (resources: readonly Resource[], { steps }: Query): readonly Resource[] =>
  steps.reduce(after, resources);

function after(rows: readonly Resource[], step: Step): readonly Resource[] {
  switch (step.is) {
    case "where":
      return rows.filter((row) => step.conditions.every(({ column, accepts }) => accepts(String(row[column]))));
    case "project":
      return rows.map((row) => Object.fromEntries(step.columns.map((column) => [column, row[column]])));
    case "order":
      return rows.toSorted((one, other) => ordinal(one, other, step.column) * (step.isDescending ? -1 : 1));
    case "limit":
      return rows.slice(0, step.rows);
  }
}

function ordinal(one: Resource, other: Resource, column: string): number {
  const [a, b] = [String(one[column]), String(other[column])];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
