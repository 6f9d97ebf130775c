import { type ClipboardEvent, type KeyboardEvent, useDeferredValue, useState } from "react";
import { writeNumber } from "@/lib/units";
import {
  leftOut,
  numberFields,
  type NumberField,
  pastedShapes,
  sentRow,
  SHAPE_LIMIT,
  type TypedShape,
  type TypedWorkload,
  type Workload,
  type WorkloadEdit,
} from "@/lib/workload";
import { GridNotes } from "./grid-notes";
import { ShapeRow, titles } from "./shape-row";
import { WorkloadSums } from "./workload-sums";

interface ShapeGridProps {
  typed: TypedWorkload;
  workload: Workload | null;
  edit: (edit: WorkloadEdit) => void;
  isChecked: boolean;
}

/** The workload: one row for each kind of call. Rows of a spreadsheet can be pasted anywhere in it. */
export function ShapeGrid({ typed, workload, edit, isChecked }: ShapeGridProps) {
  const { rows } = typed;
  const [leftOutCount, setLeftOutCount] = useState(0);
  // The first rows at once; the others piece by piece, so that the first questions to Azure do not wait for them.
  const isWhole = useDeferredValue(true, false);
  const drawn = isWhole ? rows : rows.slice(0, DRAWN_AT_ONCE);

  const paste = (event: ClipboardEvent) => {
    const shapes = pastedShapes(event.clipboardData.getData("text/plain"));
    if (shapes === null || shapes.length === 0) return; // a word or a number: the field takes it
    event.preventDefault();
    setLeftOutCount(leftOut(rows, shapes.length));
    edit({ is: "paste", row: rowOf(event.target), shapes });
  };
  const undo = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo) return;
    event.preventDefault(); // the browser would undo letters, and not rows
    edit({ is: "undo" });
  };
  return (
    <div className="flex w-full max-w-5xl flex-col gap-1">
      <table
        className="w-full border-separate border-spacing-x-0 border-spacing-y-1 text-sm max-sm:block sm:table-fixed"
        onPaste={paste}
        onKeyDown={undo}
      >
        <caption className="sr-only">Workload: one row for each kind of call</caption>
        <thead className="max-sm:block">
          <tr className="text-left align-bottom max-sm:grid max-sm:grid-cols-3">
            <th scope="col" className="pr-2 font-medium max-sm:sr-only">
              Name <span className="font-normal text-muted">(optional)</span>
            </th>
            {numberFields.map((field) => (
              <th key={field} scope="col" className="px-1 text-right font-medium max-sm:text-xs sm:w-[19%]">
                {titles[field]}
              </th>
            ))}
            <th scope="col" className="max-sm:sr-only sm:w-[136px]">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {drawn.map((row, index) => (
            <ShapeRow
              key={index}
              row={row}
              index={index}
              isOnly={rows.length === 1}
              isLast={index === rows.length - 1}
              isFull={rows.length >= SHAPE_LIMIT}
              isChecked={isChecked}
              sent={sentInstead(row, typed)}
              edit={edit}
            />
          ))}
          {drawn.length < rows.length && (
            <tr style={{ height: (rows.length - drawn.length) * ROW_HEIGHT_PX }}>
              <td colSpan={5} />
            </tr>
          )}
        </tbody>
        <WorkloadSums workload={workload} />
      </table>
      <GridNotes rows={rows} leftOutCount={leftOutCount} />
    </div>
  );
}

const DRAWN_AT_ONCE = 12;
const ROW_HEIGHT_PX = 36;

/** Rows are pasted after the one where the cursor is. */
function rowOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest("tr") : null;
  return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0;
}

/** The whole numbers that are sent, where they are not those typed. */
function sentInstead(row: TypedShape, typed: TypedWorkload): Partial<Record<NumberField, string>> {
  const sent = sentRow(row, typed);
  return {
    ...(sent &&
      typed.growth.trim() !== "" && { requestsPerMinute: `${writeNumber(sent.uncached.requestsPerMinute)} sent` }),
    ...(sent?.cached && { promptTokens: `${writeNumber(sent.cached.promptTokens)} sent as lower bound` }),
  };
}
