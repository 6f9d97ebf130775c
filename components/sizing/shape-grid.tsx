import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui";
import { NAME_LIMIT, numberFields, type NumberField } from "@/lib/sizing";
import { NumberInput } from "./number-input";
import type { useShapes } from "./use-shapes";

const titles: Record<NumberField, string> = {
  requestsPerMinute: "Requests per minute",
  promptTokens: "Prompt tokens per request",
  generatedTokens: "Generated tokens per request",
};

/** Where a number is typed; the form finds the first wrong one by it. */
export const numberId = (row: number, field: NumberField) => `shape-${row}-${field}`;

/** The row before takes the focus of one that goes, so that the keyboard does not fall out of the grid. */
const focusRow = (row: number) => document.getElementById(numberId(row, "requestsPerMinute"))?.focus();

interface ShapeGridProps {
  shapes: ReturnType<typeof useShapes>;
  isChecked: boolean;
}

/** The workload: one row for each kind of call. */
export function ShapeGrid({ shapes, isChecked }: ShapeGridProps) {
  const { rows, edit, remove } = shapes;
  return (
    <div className="relative w-full overflow-x-auto p-0.5">
      <table className="w-full max-w-4xl table-fixed border-separate border-spacing-x-0 border-spacing-y-1 text-sm">
        <caption className="sr-only">Workload: one row for each kind of call</caption>
        <thead>
          <tr className="text-left align-bottom">
            <th scope="col" className="pr-2 font-medium max-sm:text-xs">
              Name <span className="font-normal text-muted max-sm:sr-only">(optional)</span>
            </th>
            {numberFields.map((field) => (
              <th key={field} scope="col" className="w-[23%] px-1 text-right font-medium max-sm:text-xs sm:w-[19%]">
                {titles[field]}
              </th>
            ))}
            <th scope="col" className="w-8 sm:w-9">
              <span className="sr-only">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="align-top">
              <td className="pr-2">
                <input
                  aria-label={`Name, row ${index + 1}`}
                  autoComplete="off"
                  maxLength={NAME_LIMIT}
                  value={row.name}
                  onChange={(event) => edit(index, { name: event.target.value })}
                  className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2 sm:px-2.5 pointer-coarse:h-10"
                />
              </td>
              {numberFields.map((field) => (
                <td key={field} className="px-1">
                  <NumberInput
                    id={numberId(index, field)}
                    label={`${titles[field]}, row ${index + 1}`}
                    value={row[field]}
                    isChecked={isChecked}
                    onChange={(text) => edit(index, { [field]: text })}
                  />
                </td>
              ))}
              <td>
                <Button
                  look="quiet"
                  className="w-8 text-muted disabled:opacity-40 sm:w-9"
                  disabled={rows.length === 1}
                  onClick={() => {
                    remove(index);
                    focusRow(Math.max(0, index - 1));
                  }}
                >
                  <Trash2 aria-hidden className="size-4" />
                  <span className="sr-only">Remove row {index + 1}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
