/** One line of the table: a figure beside its budget. */
export interface Row {
  what: string;
  measured: number;
  unit: "kB" | "s" | "ms" | "calls" | "pictures" | "nodes" | "%" | "×";
  /** A figure on its wrong side, or none at all, fails the run. */
  budget: number;
  /** How many times as fast as a rival, say, is wanted high; what is not said is wanted low. */
  wants?: "at least";
  note?: string;
}

const isOver = ({ measured, budget, wants }: Row) => !(wants === "at least" ? measured >= budget : measured <= budget);

export const overBudget = (rows: readonly Row[]) => rows.length === 0 || rows.some(isOver);

const digits = { kB: 1, s: 2, ms: 0, calls: 0, pictures: 0, nodes: 0, "%": 1, "×": 1 };

/** A plain table, as a terminal and a document take it. */
export function printRows(rows: readonly Row[]) {
  const written = ({ measured, unit }: Row) => `${measured.toFixed(digits[unit])} ${unit}`;
  const bound = ({ wants, budget, unit }: Row) => `${wants === "at least" ? "≥" : "≤"} ${budget} ${unit}`;
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const row of rows)
    process.stdout.write(
      `${row.what.padEnd(width)}  ${written(row).padStart(10)}  ${bound(row).padEnd(10)} ${[isOver(row) ? "OVER BUDGET" : [], row.note ?? []].flat().join("; ")}\n`.trimEnd() +
        "\n",
    );
}

/** The middle one of several measurements: one slow run on a noisy machine says nothing. */
export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
