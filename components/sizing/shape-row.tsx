import { ArrowDown, ArrowUp, Copy, Trash2, type LucideIcon } from "lucide-react";
import { memo } from "react";
import { flushSync } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui";
import { numberFields, type NumberField, type TypedShape, type WorkloadEdit } from "@/lib/workload";
import { NumberInput } from "./number-input";

export const titles: Record<NumberField, string> = {
  requestsPerMinute: "Requests per minute",
  promptTokens: "Prompt tokens per request",
  generatedTokens: "Generated tokens per request",
};

/** Where a number is typed; the form finds the first wrong one by it. */
export const numberId = (row: number, field: NumberField) => `shape-${row}-${field}`;

/** The keyboard stays in the grid: with the row that was moved or made, or the one before the row that went. */
const focusRow = (row: number) => document.getElementById(numberId(Math.max(0, row), "requestsPerMinute"))?.focus();

interface ShapeRowProps {
  row: TypedShape;
  index: number;
  isOnly: boolean;
  isLast: boolean;
  isFull: boolean;
  isChecked: boolean;
  /** What is sent for it where that differs: "33 sent". */
  sent: Partial<Record<NumberField, string>>;
  edit: (edit: WorkloadEdit) => void;
}

/** One kind of call. Drawn again only when it changes itself: a grid of 64 has to keep up with typing. */
export const ShapeRow = memo(function ShapeRow(props: ShapeRowProps) {
  const { row, index, isOnly, isLast, isFull, isChecked, sent, edit } = props;
  const name = `row ${index + 1}`;
  const act = (to: WorkloadEdit, focused: number) => {
    flushSync(() => edit(to));
    focusRow(focused);
  };
  const move = (by: -1 | 1) => act({ is: "move", row: index, by }, index + by);
  return (
    <tr
      className="align-top max-sm:grid max-sm:grid-cols-3 max-sm:gap-y-1 max-sm:border-b max-sm:border-line max-sm:pb-2"
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        const by = event.key === "ArrowUp" ? -1 : 1;
        if (by === -1 ? index > 0 : !isLast) move(by);
      }}
    >
      <td className="pr-1 max-sm:col-span-3 max-sm:pl-1">
        <input
          aria-label={`Name, ${name}`}
          autoComplete="off"
          placeholder={isOnly ? "Name, such as chat" : undefined}
          value={row.name}
          onChange={(event) => edit({ is: "type", row: index, field: "name", text: event.target.value })}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2 placeholder:text-muted sm:px-2.5 pointer-coarse:h-10"
        />
      </td>
      {numberFields.map((field) => (
        <td key={field} className="px-1">
          <NumberInput
            id={numberId(index, field)}
            label={`${titles[field]}, ${name}`}
            value={row[field]}
            sent={sent[field] ?? null}
            isChecked={isChecked}
            onChange={(text) => edit({ is: "type", row: index, field, text })}
          />
        </td>
      ))}
      <td className="max-sm:col-span-3">
        <div className="flex justify-end">
          <RowAction icon={ArrowUp} label={`Move ${name} up`} disabled={index === 0} onClick={() => move(-1)} />
          <RowAction icon={ArrowDown} label={`Move ${name} down`} disabled={isLast} onClick={() => move(1)} />
          <RowAction
            icon={Copy}
            label={`Duplicate ${name}`}
            disabled={isFull}
            onClick={() => act({ is: "duplicate", row: index }, index + 1)}
          />
          <RowAction
            icon={Trash2}
            label={`Remove ${name}`}
            disabled={isOnly}
            onClick={() => act({ is: "remove", row: index }, index - 1)}
          />
        </div>
      </td>
    </tr>
  );
}, isSameRow);

/** What is sent is made anew with each keystroke anywhere; only its words count. */
function isSameRow({ sent: before, ...one }: ShapeRowProps, { sent: after, ...other }: ShapeRowProps) {
  const keys = Object.keys(one) as (keyof typeof one)[];
  return (
    keys.every((key) => Object.is(one[key], other[key])) &&
    numberFields.every((field) => before[field] === after[field])
  );
}

const RowAction = ({ icon: Icon, label, ...rest }: { icon: LucideIcon; label: string } & ButtonProps) => (
  <Button look="quiet" title={label} className="w-8 px-0 text-muted disabled:opacity-35" {...rest}>
    <Icon aria-hidden className="size-4" />
    <span className="sr-only">{label}</span>
  </Button>
);
