/** One line of the table: a figure beside its budget. */
export interface Row {
  what: string;
  measured: number;
  unit: "kB" | "s" | "ms" | "calls";
  /** At most; a figure above it fails the run. */
  budget: number;
  note?: string;
}

const isOver = ({ measured, budget }: Row) => !(measured <= budget);

export const overBudget = (rows: readonly Row[]) => rows.length === 0 || rows.some(isOver);

const digits = { kB: 1, s: 2, ms: 0, calls: 0 };

/** A plain table, as a terminal and a document take it. */
export function printRows(rows: readonly Row[]) {
  const written = ({ measured, unit }: Row) => `${measured.toFixed(digits[unit])} ${unit}`;
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const row of rows)
    process.stdout.write(
      `${row.what.padEnd(width)}  ${written(row).padStart(10)}  of ${`${row.budget} ${row.unit}`.padEnd(9)} ${isOver(row) ? "OVER BUDGET" : (row.note ?? "")}\n`.trimEnd() +
        "\n",
    );
}

/** The middle one of several measurements: one slow run on a noisy machine says nothing. */
export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
