import { writeCount } from "@/lib/units";
import { doNamesFit, SHAPE_LIMIT, toLinkedWorkload, type TypedShape, whyNotLinked } from "@/lib/workload";

interface GridNotesProps {
  rows: readonly TypedShape[];
  /** Rows of the last paste that found no room. */
  leftOutCount: number;
}

/** What the link leaves out, and what a paste did. */
export function GridNotes({ rows, leftOutCount }: GridNotesProps) {
  const notes = [
    leftOutCount > 0 &&
      `${writeCount(leftOutCount, "pasted row")} found no room: a workload has at most ${SHAPE_LIMIT} rows.`,
    ...unlinkedNames(rows),
  ].filter((note) => note !== false);
  return (
    <div role="status" className="text-xs text-muted">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function unlinkedNames(rows: readonly TypedShape[]): readonly string[] {
  const { shapes } = toLinkedWorkload({ rows, growth: "", cachedShare: "" });
  if (!doNamesFit(shapes)) return ["No name goes into the link: with all of them it would be too long."];
  const reasons = new Map<string, number[]>();
  rows.forEach(({ name }, index) => {
    const why = whyNotLinked(name);
    if (why !== null) reasons.set(why, [...(reasons.get(why) ?? []), index + 1]);
  });
  return [...reasons].map(
    ([why, at]) => `The name in row ${at.join(", ")} stays out of the link: ${why}. It is kept in this tab.`,
  );
}
